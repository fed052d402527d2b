import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { namedFew } from '../core/named-few.ts';
import type { Place } from '../core/place.ts';
import type { Lost } from './coverage.ts';
import { toChoose } from './output/fill-in.ts';

/**
 * Warns of areas and periods that an entry's choice lost. `wanted` is what it takes, `choose` how another is written: which one only a person
 * knows, so the example names all there are and takes none. Code: import/rows-lost.
 */
export function rowsLost(
  lost: Lost,
  indicator: string,
  wanted: (column: string) => string,
  place: Place | undefined,
  choose: (column: string, item: string) => string,
): Diagnostic {
  const { what, column, items } = lost;
  const why =
    column === undefined
      ? 'no row has all the items that the entry takes'
      : `the entry takes "${wanted(column)}" of ${column}, and they have ${namedFew(items.map((item) => `"${item}"`))}`;
  const message = `The table of ${indicator} loses ${what}: ${why}.`;
  return diagnostic('import/rows-lost', place, message, {
    ...(column !== undefined && { example: toChoose(items, (item) => choose(column, item)) }),
  });
}
