import { sum } from '../core/sum.ts';
import { complete } from './complete.ts';
import type { EstimateResult } from './estimate.ts';
import { noEstimate, refuseScale } from './estimate.ts';
import { type Refusal, refuse } from './refusal.ts';
import { studentMultiplier } from './special/student.ts';

export interface MeanInput {
  /** Measurements of one kind; null when hidden or missing. */
  readonly values: readonly (number | null)[];
  readonly confidence?: number;
}

/** A mean, with how far its values spread and how many they are. */
export type MeanResult =
  | (Exclude<EstimateResult<'student'>, Refusal> & { readonly deviation: number | null; readonly count: number })
  | Refusal;

/**
 * Arithmetic mean with the limits mean ± t·s/√n, where s is the standard deviation with n − 1 and t Student's multiplier with n − 1 degrees of
 * freedom. Source: Student 1908; Armitage, Berry and Matthews 2002. Takes the values as independent draws. `missing` when a value is null.
 * Refuses with `too_few_points` (fewer than two values), `invalid_input` (one that is not finite), `confidence_out_of_range`.
 */
export function mean({ values: given, confidence = 0.95 }: MeanInput): MeanResult {
  const count = given.length;
  const values = complete(given);
  if (!values) return { ...noEstimate('missing'), deviation: null, count };
  if (count < 2) return refuse('too_few_points');
  const refusal = refuseScale({ confidence });
  if (refusal) return refusal;
  if (!values.every(Number.isFinite)) return refuse('invalid_input');
  const value = sum(values) / count;
  const deviation = Math.sqrt(sum(values.map((one) => (one - value) ** 2)) / (count - 1));
  const reach = (studentMultiplier(confidence, count - 1) * deviation) / Math.sqrt(count);
  return { status: 'ok', value, lower: value - reach, upper: value + reach, method: 'student', deviation, count };
}
