import { crudeRate } from './crude-rate.ts';
import type { Refusal } from './refusal.ts';
import { refuse } from './refusal.ts';

export type FunnelClass = 'high_998' | 'high_95' | 'within' | 'low_95' | 'low_998';

export interface FunnelClassifyRateInput {
  readonly count: number | null;
  readonly denominator: number | null;
  /** The target rate per `multiplier`: all events over all persons of the areas shown. */
  readonly targetRate: number | null;
  readonly multiplier?: number;
}

export interface FunnelClassification {
  readonly status: 'ok' | 'missing';
  readonly classification: FunnelClass | null;
}

/**
 * Where an area lies in a funnel plot of rates: the target against the limits of the area's own rate at 95 and 99.8 per cent.
 * A target equal to a limit is within it. Source: Spiegelhalter 2005. `missing` when an input is null; refuses with
 * `denominator_not_positive`, `count_negative`, `target_out_of_range` (below 0).
 */
export function funnelClassifyRate(input: FunnelClassifyRateInput): FunnelClassification | Refusal {
  const { count, denominator, targetRate: target, multiplier = 100_000 } = input;
  const usual = crudeRate({ count, denominator, multiplier, confidence: 0.95 });
  const wide = crudeRate({ count, denominator, multiplier, confidence: 0.998 });
  if (usual.status === 'error') return usual;
  if (usual.status !== 'ok' || wide.status !== 'ok' || target === null) {
    return { status: 'missing', classification: null };
  }
  if (!(target >= 0 && Number.isFinite(target))) return refuse('target_out_of_range');
  return { status: 'ok', classification: targetBeside(target, usual, wide) };
}

/** Limits of a value, in its unit. */
export interface Limits {
  readonly lower: number;
  readonly upper: number;
}

/** Where an area lies when a target is set beside the limits of its own value at 95 and at 99.8 per cent. */
export function targetBeside(target: number, usual: Limits, wide: Limits): FunnelClass {
  if (target < wide.lower) return 'high_998';
  if (target < usual.lower) return 'high_95';
  if (target > wide.upper) return 'low_998';
  return target > usual.upper ? 'low_95' : 'within';
}
