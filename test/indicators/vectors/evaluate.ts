import { refuse } from '../../../src/indicators/refusal.ts';
import { COMPARISONS } from './comparisons.ts';
import { DISTRIBUTIONS } from './distributions.ts';
import { ESTIMATES } from './estimates.ts';
import { toJson, type VectorMethod } from './method.ts';
import { SERIES } from './series.ts';
import { TEXTS } from './texts.ts';

/** Every method by the name that vector files use. */
export const METHODS: ReadonlyMap<string, VectorMethod> = new Map(
  Object.entries({ ...ESTIMATES, ...COMPARISONS, ...SERIES, ...DISTRIBUTIONS, ...TEXTS }),
);

export type Answer = Readonly<Record<string, unknown>>;

/**
 * Runs one method on input in the form of the vector files and answers in the same form. Never throws: an input that is refused gives
 * `{status: 'error', code}`, a missing or hidden one nulls with a status or reason. Codes: the list of refusals.
 */
export function evaluate(method: string, input: unknown): Answer {
  const answer = toJson((METHODS.get(method) ?? (() => refuse('unknown_method')))(input)) as Answer;
  const suppressed = answer.status === 'missing' && statusOf(input) === 'suppressed';
  return suppressed ? { ...answer, status: 'suppressed' } : answer;
}

/** An input may say that it is missing because it is suppressed. */
function statusOf(input: unknown): unknown {
  return typeof input === 'object' && input !== null && 'status' in input ? input.status : undefined;
}

export { checkVectors } from './check.ts';
