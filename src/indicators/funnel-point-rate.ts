import { exactCountLimits } from './count-limits.ts';
import { refuseCounts, refuseScale } from './estimate.ts';
import type { Refusal } from './refusal.ts';
import { refuse } from './refusal.ts';

export interface FunnelPointRateInput {
  /** A number of events, ≥ 0, whose two points on the control lines are asked for; null when missing. */
  readonly events: number | null;
  /** The target rate per `multiplier`. */
  readonly targetRate: number | null;
  readonly multiplier?: number;
  readonly confidence?: number;
}

export interface FunnelPointRate {
  readonly status: 'ok' | 'missing';
  /** Population at which the lower control line stands at `lowerLimit`, a rate per multiplier. */
  readonly populationWhereLower: number | null;
  readonly lowerLimit: number | null;
  /** Population at which the upper control line stands at `upperLimit`; null for no events, which that line never meets. */
  readonly populationWhereUpper: number | null;
  readonly upperLimit: number | null;
}

/**
 * The points of the control lines of a funnel plot of rates for one number of events, from its exact Poisson limits L and U:
 * the lower line passes through population U/λ and the upper line through L/λ, each at height events/population.
 * Source: Spiegelhalter 2005; Dover and Schopflocher 2011. `missing` when an input is null; refuses with `count_negative`,
 * `target_out_of_range` (not above 0), `confidence_out_of_range`.
 */
export function funnelPointRate(input: FunnelPointRateInput): FunnelPointRate | Refusal {
  const { events, targetRate, multiplier = 100_000, confidence = 0.95 } = input;
  if (events === null || targetRate === null) {
    const none = { populationWhereLower: null, lowerLimit: null, populationWhereUpper: null, upperLimit: null };
    return { status: 'missing', ...none };
  }
  const refusal = refuseCounts(events) ?? refuseScale({ multiplier, confidence });
  if (refusal) return refusal;
  if (!(targetRate > 0 && Number.isFinite(targetRate))) return refuse('target_out_of_range');
  const limits = exactCountLimits(events, confidence);
  const populationWhereLower = (multiplier * limits.upper) / targetRate;
  const populationWhereUpper = events === 0 ? null : (multiplier * limits.lower) / targetRate;
  return {
    status: 'ok',
    populationWhereLower,
    lowerLimit: (multiplier * events) / populationWhereLower,
    populationWhereUpper,
    upperLimit: populationWhereUpper === null ? null : (multiplier * events) / populationWhereUpper,
  };
}
