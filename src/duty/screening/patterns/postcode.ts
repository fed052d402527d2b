import { type Hit, matches } from '../pattern.ts';
import type { AuthoredText } from '../texts.ts';

/** A full postcode: outward code, sector and unit (Royal Mail; the letters C, I, K, M, O and V never stand in a unit). */
export const POSTCODE = /\b(?:GIR ?0AA|[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2})\b/g;

/** Postcodes finer than a sector, but not in the address that readers may write to. */
export function postcodes({ prose, key }: AuthoredText): Hit[] {
  return key === 'address' ? [] : matches(prose, POSTCODE);
}
