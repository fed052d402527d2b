import { type Hit, matches } from '../pattern.ts';
import type { ReadableText } from '../readable.ts';
import { isToFind } from './street.ts';

/** A full postcode: outward code, sector and unit (Royal Mail; the letters C, I, K, M, O and V never stand in a unit). */
export const POSTCODE = /\b(?:GIR ?0AA|[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2})\b/g;

/** Postcodes finer than a sector, but not in the address of a body that readers may write to. */
export function postcodes({ prose, sentences, key }: ReadableText): Hit[] {
  if (key === 'address' || !/\d[A-Z]{2}\b|0AA/.test(prose)) return [];
  return sentences.flatMap(({ text, start }) =>
    matches(text, POSTCODE)
      .filter(({ index }) => !isToFind(text, index))
      .map((hit) => ({ ...hit, index: hit.index + start })),
  );
}
