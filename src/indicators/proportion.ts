import type { EstimateResult, Scale } from './estimate.ts';
import { noEstimate, refuseCounts, refuseDenominators, refuseScale } from './estimate.ts';
import { refuse } from './refusal.ts';
import { normalMultiplier } from './special/normal.ts';

export interface ProportionInput extends Scale {
  /** People with the property; a subset of the denominator. Null when hidden or missing. */
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/**
 * Proportion with Wilson's score interval, times the multiplier (100 unless given).
 * Source: Wilson 1927; Newcombe and Altman 2000. Exactly 0 for no one and exactly the multiplier for everyone.
 * Only where the numerator is a subset of the people in the denominator; events that can happen twice are a crude rate.
 * Returns `missing` for a null input; refuses with `denominator_not_positive`, `count_negative`,
 * `numerator_exceeds_denominator`, `confidence_out_of_range`.
 */
export function proportion(input: ProportionInput): EstimateResult<'wilson'> {
  const { numerator: x, denominator: n, multiplier = 100, confidence = 0.95 } = input;
  if (x === null || n === null) return noEstimate('missing');
  const refusal = refuseDenominators(n) ?? refuseCounts(x) ?? refuseScale(input);
  if (refusal) return refusal;
  if (x > n) return refuse('numerator_exceeds_denominator');
  const z = normalMultiplier(confidence);
  const spread = z * Math.sqrt(z * z + 4 * x * (1 - x / n));
  const limit = (sign: number): number => (2 * x + z * z + sign * spread) / (2 * (n + z * z));
  return {
    status: 'ok',
    value: x === n ? multiplier : (multiplier * x) / n,
    lower: x === 0 ? 0 : Math.max(0, multiplier * limit(-1)),
    upper: x === n ? multiplier : Math.min(multiplier, multiplier * limit(1)),
    method: 'wilson',
  };
}
