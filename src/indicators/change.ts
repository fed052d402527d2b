import { refuseCounts, refuseDenominators, refuseScale } from './estimate.ts';
import type { Refusal } from './refusal.ts';
import { inverseBetaOdds } from './special/beta.ts';

/** Events over a base, such as person-years; null when hidden or missing. */
export interface CountOverBase {
  readonly count: number | null;
  readonly denominator: number | null;
}

export interface ChangeInput {
  readonly from: CountOverBase;
  readonly to: CountOverBase;
  readonly confidence?: number;
  /** The smallest earlier count that may carry a percentage. */
  readonly minBase?: number;
}

export interface Change {
  readonly status: 'ok';
  readonly countChange: number;
  /** Null when the earlier count is 0: "from 0 to 3" has no percentage. */
  readonly countPercentChange: number | null;
  readonly ratePercentChange: number | null;
  /** Later rate over earlier rate; null when the earlier count is 0. */
  readonly rateRatio: number | null;
  readonly rateRatioLower: number;
  /** Infinity when the earlier count is 0. */
  readonly rateRatioUpper: number;
  readonly significant: boolean;
  readonly showPercent: boolean;
}

export interface NoChange {
  readonly status: 'missing';
  readonly countChange: null;
  readonly countPercentChange: null;
  readonly ratePercentChange: null;
  readonly rateRatio: null;
  readonly rateRatioLower: null;
  readonly rateRatioUpper: null;
  readonly significant: null;
  readonly showPercent: false;
}

const MISSING: NoChange = {
  status: 'missing',
  countChange: null,
  countPercentChange: null,
  ratePercentChange: null,
  rateRatio: null,
  rateRatioLower: null,
  rateRatioUpper: null,
  significant: null,
  showPercent: false,
};

/**
 * Change of a count and of its rate between two periods, or between two groups: differences, percentages, and the ratio of the
 * rates with its exact interval conditional on the total (Clopper and Pearson 1934; Przyborowski and Wilenski 1940).
 * Significant when 1 lies outside the closed interval. Compare like with like: the same length of period, not overlapping, the
 * same definition. `missing` when any input is null; refuses with `denominator_not_positive`, `count_negative`,
 * `confidence_out_of_range`.
 */
export function change(input: ChangeInput): Change | NoChange | Refusal {
  const { from, to, confidence = 0.95, minBase = 50 } = input;
  const [x1, n1, x2, n2] = [from.count, from.denominator, to.count, to.denominator];
  if (x1 === null || n1 === null || x2 === null || n2 === null) return MISSING;
  const refusal = refuseDenominators(n1, n2) ?? refuseCounts(x1, x2) ?? refuseScale({ confidence });
  if (refusal) return refusal;
  const tail = (1 - confidence) / 2;
  const base = n1 / n2;
  const lower = x2 === 0 ? 0 : inverseBetaOdds(tail, x2, x1 + 1) * base;
  const upper = x1 === 0 ? Number.POSITIVE_INFINITY : inverseBetaOdds(1 - tail, x2 + 1, x1) * base;
  const ratio = x1 === 0 ? null : (x2 / x1) * base;
  return {
    status: 'ok',
    countChange: x2 - x1,
    countPercentChange: x1 === 0 ? null : (100 * (x2 - x1)) / x1,
    ratePercentChange: ratio === null ? null : 100 * (ratio - 1),
    rateRatio: ratio,
    rateRatioLower: lower,
    rateRatioUpper: upper,
    significant: lower > 1 || upper < 1,
    showPercent: x1 > 0 && x1 >= minBase,
  };
}
