import { refuseCounts } from './estimate.ts';
import type { Refusal } from './refusal.ts';
import { refuse } from './refusal.ts';

export interface ChangeOfRoundedCountsInput {
  /** Published counts, rounded to the base; null when hidden or missing. A rounded 0 is a true 0. */
  readonly from: number | null;
  readonly to: number | null;
  /** The base the source rounds to, such as 5 for Hospital Episode Statistics. */
  readonly roundingBase: number;
}

export interface ChangeOfRoundedCounts {
  readonly status: 'ok' | 'missing';
  /** Per cent; null when the earlier count is 0 or an input is missing. */
  readonly percentChange: number | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  /** The only direction that may be claimed; null when the range includes 0. */
  readonly direction: 'increase' | 'decrease' | null;
}

const NOTHING = { percentChange: null, minimum: null, maximum: null, direction: null } as const;

/**
 * Percentage change of two rounded counts as the range of what the true counts allow: each lies within (base − 1)/2 of the
 * published count. Source: interval arithmetic on NHS England's rounding of Hospital Episode Statistics to 5.
 * `missing` when an input is null; refuses with `count_negative`, `invalid_input` (a base that is not a whole number from 1).
 */
export function changeOfRoundedCounts(input: ChangeOfRoundedCountsInput): ChangeOfRoundedCounts | Refusal {
  const { from, to, roundingBase } = input;
  if (from === null || to === null) return { status: 'missing', ...NOTHING };
  const refusal = refuseCounts(from, to);
  if (refusal) return refusal;
  if (!Number.isInteger(roundingBase) || roundingBase < 1) return refuse('invalid_input');
  const half = (roundingBase - 1) / 2;
  if (from <= half) return { status: 'ok', ...NOTHING };
  const percent = (earlier: number, later: number): number => (100 * (later - earlier)) / earlier;
  const minimum = percent(from + half, Math.max(0, to - half));
  const maximum = percent(from - half, to + half);
  const direction = minimum > 0 ? 'increase' : maximum < 0 ? 'decrease' : null;
  return { status: 'ok', percentChange: percent(from, to), minimum, maximum, direction };
}
