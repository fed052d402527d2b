import { refuseDenominators, refuseScale } from './estimate.ts';
import type { Refusal } from './refusal.ts';
import { refuse } from './refusal.ts';
import { normalMultiplier } from './special/normal.ts';

export interface FunnelLimitsProportionInput {
  /** The target proportion, 0 to 1; null when missing. */
  readonly target: number | null;
  readonly denominator: number | null;
  readonly confidence?: number;
}

export interface FunnelLimitsProportion {
  readonly status: 'ok' | 'missing';
  readonly lower: number | null;
  readonly upper: number | null;
}

/**
 * Control limits of a funnel plot of proportions: p₀ ± z·√(p₀(1 − p₀)/n), clipped to 0 and 1. Source: Spiegelhalter 2005.
 * `missing` when an input is null; refuses with `denominator_not_positive`, `target_out_of_range`, `confidence_out_of_range`.
 */
export function funnelLimitsProportion(input: FunnelLimitsProportionInput): FunnelLimitsProportion | Refusal {
  const { target, denominator, confidence = 0.95 } = input;
  if (target === null || denominator === null) return { status: 'missing', lower: null, upper: null };
  const refusal = refuseDenominators(denominator) ?? refuseScale({ confidence });
  if (refusal) return refusal;
  if (!(target >= 0 && target <= 1)) return refuse('target_out_of_range');
  const width = normalMultiplier(confidence) * Math.sqrt((target * (1 - target)) / denominator);
  return { status: 'ok', lower: Math.max(0, target - width), upper: Math.min(1, target + width) };
}
