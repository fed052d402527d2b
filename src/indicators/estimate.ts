import type { Refusal, RefusalCode } from './refusal.ts';
import { refuse } from './refusal.ts';

/** A value with its limits, all three in the same unit and unrounded. `method` names the kind of interval. */
export interface Estimate<M extends string = string> {
  readonly status: 'ok';
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
  readonly method: M;
}

/** No numbers: an input is missing or hidden, or the total is too small for the method. Never 0. */
export interface NoEstimate {
  readonly status: 'missing' | 'suppressed_small_total';
  readonly value: null;
  readonly lower: null;
  readonly upper: null;
  readonly method: null;
}

export type EstimateResult<M extends string = string> = Estimate<M> | NoEstimate | Refusal;

/** The result where there is nothing to estimate: the status says why, and value, limits and method are null. */
export function noEstimate(status: NoEstimate['status']): NoEstimate {
  return { status, value: null, lower: null, upper: null, method: null };
}

/** Multiplier and confidence of an estimate; both have defaults in every method. */
export interface Scale {
  readonly multiplier?: number;
  /** 1 − α, such as 0.95 or 0.998. */
  readonly confidence?: number;
}

/** The code for a confidence outside (0, 1) or a multiplier that is not positive and finite; undefined when both serve. */
export function refuseScale({ multiplier = 1, confidence = 0.95 }: Scale): Refusal | undefined {
  const code: RefusalCode | undefined =
    confidence > 0 && confidence < 1
      ? multiplier > 0 && Number.isFinite(multiplier)
        ? undefined
        : 'invalid_input'
      : 'confidence_out_of_range';
  return code && refuse(code);
}

/** The code for counts below 0 or not finite; undefined when all serve. */
export function refuseCounts(...counts: readonly number[]): Refusal | undefined {
  return counts.every((count) => count >= 0 && Number.isFinite(count)) ? undefined : refuse('count_negative');
}

/** The code for denominators that are not above 0 or not finite; undefined when all serve. */
export function refuseDenominators(...denominators: readonly number[]): Refusal | undefined {
  return denominators.every((n) => n > 0 && Number.isFinite(n)) ? undefined : refuse('denominator_not_positive');
}
