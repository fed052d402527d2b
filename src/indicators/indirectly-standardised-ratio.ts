import { complete } from './complete.ts';
import { countLimits } from './count-limits.ts';
import type { EstimateResult, Scale } from './estimate.ts';
import { noEstimate, refuseCounts, refuseDenominators, refuseScale } from './estimate.ts';
import type { Refusal } from './refusal.ts';
import { refuse } from './refusal.ts';

export interface IndirectlyStandardisedRatioInput extends Scale {
  /** Events in the area; null when hidden or missing. */
  readonly observed: number | null;
  /** Residents of the area by age band, ≥ 0. */
  readonly populations: readonly (number | null)[];
  /** Events and population of the reference area by the same bands. */
  readonly referenceCounts: readonly (number | null)[];
  readonly referencePopulations: readonly (number | null)[];
}

export type IndirectlyStandardisedRatioResult =
  | (Exclude<EstimateResult<'exact' | 'byar'>, Refusal> & { readonly expected: number | null })
  | Refusal;

/**
 * Indirectly standardised ratio: observed over the events expected at the reference rates, times the multiplier (100 unless given),
 * with the limits of the observed count. Source: Breslow and Day 1987. For areas too small for a directly standardised rate;
 * a ratio may be compared with the multiplier only, never with another area's ratio. `missing` when any input is null.
 * Refuses with `expected_zero`, `count_negative`, `denominator_not_positive`, `unequal_lengths`, `confidence_out_of_range`.
 */
export function indirectlyStandardisedRatio(
  input: IndirectlyStandardisedRatioInput,
): IndirectlyStandardisedRatioResult {
  const { observed, multiplier = 100, confidence = 0.95 } = input;
  const bands = input.populations.length;
  if (input.referenceCounts.length !== bands || input.referencePopulations.length !== bands) {
    return refuse('unequal_lengths');
  }
  const populations = complete(input.populations);
  const counts = complete(input.referenceCounts);
  const references = complete(input.referencePopulations);
  if (observed === null || !populations || !counts || !references) return { ...noEstimate('missing'), expected: null };
  const refusal =
    refuseCounts(observed, ...counts, ...populations) ?? refuseDenominators(...references) ?? refuseScale(input);
  if (refusal) return refusal;

  const expected = populations.reduce((total, n, i) => total + (n * counts[i]!) / references[i]!, 0);
  if (!(expected > 0)) return refuse('expected_zero');
  const limits = countLimits(observed, confidence);
  return {
    status: 'ok',
    value: (multiplier * observed) / expected,
    lower: (multiplier * limits.lower) / expected,
    upper: (multiplier * limits.upper) / expected,
    method: limits.method,
    expected,
  };
}
