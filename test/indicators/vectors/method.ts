import { refuse } from '../../../src/indicators/refusal.ts';
import type { Field } from './fields.ts';
import { INVALID } from './fields.ts';

/** A method as the vector files call it: JSON in, an object out, `invalid_input` for JSON of another shape. */
export type VectorMethod = (input: unknown) => object;

export function method<T>(shape: Field<T>, answer: (input: T) => object): VectorMethod {
  return (input) => {
    const read = shape(input);
    return read === INVALID ? refuse('invalid_input') : answer(read);
  };
}

/**
 * A result in the form of the vector files: keys with underscores, absent keys left out, infinity as the word, since JSON has no
 * number for it.
 */
export function toJson(value: unknown): unknown {
  if (value === Number.POSITIVE_INFINITY) return 'Infinity';
  if (Array.isArray(value)) return value.map(toJson);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([key, item]) => [key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), toJson(item)]),
  );
}
