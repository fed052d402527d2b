import { sum } from '../core/sum.ts';
import { daysInMonth } from './calendar.ts';
import { complete } from './complete.ts';
import { refuseCounts } from './estimate.ts';
import type { Refusal } from './refusal.ts';
import { refuse } from './refusal.ts';

const FEWEST_YEARS = 3;

export interface SeasonalIndexInput {
  /** Year and month (1 to 12) of the first count. */
  readonly firstYear: number;
  readonly firstMonth: number;
  /** Events of consecutive months, whole years; null when hidden or missing. */
  readonly counts: readonly (number | null)[];
}

export interface SeasonalIndex {
  readonly status: 'ok' | 'missing';
  /** January to December, 100 = the average day; null when a count is null or there are no events. */
  readonly index: readonly number[] | null;
}

/**
 * Events per day of each calendar month over events per day of all, times 100. Source: the ratio-to-average seasonal index by
 * trading day. `missing` when a count is null; refuses with `too_few_points` (fewer than three years),
 * `not_whole_years`, `bad_month`, `count_negative`.
 */
export function seasonalIndex(input: SeasonalIndexInput): SeasonalIndex | Refusal {
  const { firstYear, firstMonth } = input;
  if (!Number.isInteger(firstMonth) || firstMonth < 1 || firstMonth > 12) return refuse('bad_month');
  if (input.counts.length < 12 * FEWEST_YEARS) return refuse('too_few_points');
  if (input.counts.length % 12 !== 0) return refuse('not_whole_years');
  const counts = complete(input.counts);
  if (!counts) return { status: 'missing', index: null };
  const refusal = refuseCounts(...counts);
  if (refusal) return refusal;

  const events = new Array<number>(12).fill(0);
  const days = new Array<number>(12).fill(0);
  for (const [i, count] of counts.entries()) {
    const month = (firstMonth - 1 + i) % 12;
    events[month]! += count;
    days[month]! += daysInMonth(firstYear, firstMonth + i);
  }
  const average = sum(events) / sum(days);
  return { status: 'ok', index: average > 0 ? events.map((count, i) => (100 * count) / days[i]! / average) : null };
}
