import { countLimits } from './count-limits.ts';
import type { EstimateResult, Scale } from './estimate.ts';
import { noEstimate, refuseCounts, refuseDenominators, refuseScale } from './estimate.ts';

export interface CrudeRateInput extends Scale {
  /** Events, ≥ 0; may be an average. May exceed the denominator, since one person can have several events. Null when hidden or missing. */
  readonly count: number | null;
  /** Person-years or other base, > 0. For pooled years the sum over the years, with the sum of the counts. */
  readonly denominator: number | null;
}

/**
 * Crude rate: multiplier · count / denominator (multiplier 100,000 unless given), with limits of the count on the same scale:
 * exact Poisson below 10 events (Armitage, Berry and Matthews 2002), Byar from 10 (Breslow and Day 1987).
 * Assumes independent events: repeat victims and incidents with several victims make the true interval wider.
 * Returns `missing` for a null input; refuses with `denominator_not_positive`, `count_negative`, `confidence_out_of_range`.
 */
export function crudeRate(input: CrudeRateInput): EstimateResult<'exact' | 'byar'> {
  const { count, denominator, multiplier = 100_000, confidence = 0.95 } = input;
  if (count === null || denominator === null) return noEstimate('missing');
  const refusal = refuseDenominators(denominator) ?? refuseCounts(count) ?? refuseScale(input);
  if (refusal) return refusal;
  const limits = countLimits(count, confidence);
  return {
    status: 'ok',
    value: (multiplier * count) / denominator,
    lower: (multiplier * limits.lower) / denominator,
    upper: (multiplier * limits.upper) / denominator,
    method: limits.method,
  };
}
