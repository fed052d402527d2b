import { sum } from '../core/sum.ts';
import { complete } from './complete.ts';
import { byarCountLimits } from './count-limits.ts';
import type { EstimateResult, Scale } from './estimate.ts';
import { noEstimate, refuseCounts, refuseDenominators, refuseScale } from './estimate.ts';
import type { Refusal } from './refusal.ts';
import { refuse } from './refusal.ts';

/** Below this many events there is neither a rate nor limits. */
export const FEWEST_EVENTS = 10;

export interface StandardisedScale extends Scale {
  /** Residents by age band, > 0; null when missing. */
  readonly populations: readonly (number | null)[];
  /** Weights of the standard population for the same bands. */
  readonly weights: readonly number[];
}

export interface DirectlyStandardisedRateInput extends StandardisedScale {
  /** Events by age band; null when hidden or missing, which leaves no rate: a hidden band is not 0. */
  readonly counts: readonly (number | null)[];
}

/** A rate with the number of events behind it; null when a band is missing. */
export type StandardisedResult =
  | (Exclude<EstimateResult<'dobson'>, Refusal> & { readonly totalCount: number | null })
  | Refusal;

/**
 * Directly standardised rate: multiplier · Σ(wᵢxᵢ/nᵢ)/Σwᵢ (multiplier 100,000 unless given) with the limits of Dobson and others
 * 1991 on Byar's limits of the total. `missing` when any band is null, `suppressed_small_total` below 10 events.
 * Refuses with `denominator_not_positive`, `count_negative`, `unequal_lengths`, `weights_not_positive`, `confidence_out_of_range`.
 */
export function directlyStandardisedRate(input: DirectlyStandardisedRateInput): StandardisedResult {
  return standardisePeople(input, [{ frequency: 1, people: input.counts }]);
}

/** How many different people had exactly `frequency` events each, by age band. */
export interface PeopleByBand {
  readonly frequency: number;
  readonly people: readonly (number | null)[];
}

/**
 * The rate for people counted by how often each had an event: xᵢ = Σ f·uᵢ,f and
 * Var = Σ f²·Σ(wᵢ²uᵢ,f/nᵢ²)/W². With every frequency 1 these are independent events.
 */
export function standardisePeople(input: StandardisedScale, groups: readonly PeopleByBand[]): StandardisedResult {
  const { multiplier = 100_000, confidence = 0.95, weights } = input;
  const bands = weights.length;
  if (bands === 0 || [input.populations, ...groups.map((g) => g.people)].some((list) => list.length !== bands)) {
    return refuse('unequal_lengths');
  }
  const populations = complete(input.populations);
  const people = complete(groups.flatMap((group) => group.people));
  if (!populations || !people) return { ...noEstimate('missing'), totalCount: null };
  const refusal = refuseDenominators(...populations) ?? refuseCounts(...people) ?? refuseScale(input);
  if (refusal) return refusal;
  const totalWeight = sum(weights);
  if (!(totalWeight > 0) || weights.some((w) => w < 0)) return refuse('weights_not_positive');

  let [totalCount, rate, variance] = [0, 0, 0];
  for (const [i, u] of people.entries()) {
    const frequency = groups[Math.floor(i / bands)]!.frequency;
    const weight = weights[i % bands]! / populations[i % bands]! / totalWeight;
    totalCount += frequency * u;
    rate += weight * frequency * u;
    variance += (weight * frequency) ** 2 * u;
  }
  if (totalCount < FEWEST_EVENTS) return { ...noEstimate('suppressed_small_total'), totalCount };
  const limits = byarCountLimits(totalCount, confidence);
  const spread = Math.sqrt(variance / totalCount);
  return {
    status: 'ok',
    value: multiplier * rate,
    lower: multiplier * (rate + spread * (limits.lower - totalCount)),
    upper: multiplier * (rate + spread * (limits.upper - totalCount)),
    method: 'dobson',
    totalCount,
  };
}
