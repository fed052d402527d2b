import { namedFew } from '../core/named-few.ts';
import type { Area } from '../model/areas.ts';

/** The items of one column that rows of an area and period had. */
type Items = Map<string, Set<string>>;

/** Which areas and periods had rows for an entry, and which of them gave one. */
export interface Coverage {
  /** Notes a row of an area and period that could be taken but for its items, by column. */
  met(area: Area, period: string, items: Iterable<readonly [column: string, item: string]>): void;
  took(area: Area, period: string): void;
  readonly rows: ReadonlyMap<string, { readonly area: Area; readonly period: string; readonly items: Items }>;
  readonly taken: ReadonlySet<string>;
}

const keyOf = (area: Area, period: string): string => `${area.code}\n${period}`;

/** The record of an entry before any row was read. */
export function newCoverage(): Coverage {
  const rows = new Map<string, { area: Area; period: string; items: Items }>();
  const taken = new Set<string>();
  return {
    rows,
    taken,
    met: (area, period, items) => {
      const key = keyOf(area, period);
      const row = rows.get(key) ?? { area, period, items: new Map() };
      rows.set(key, row);
      for (const [column, item] of items) {
        const seen = row.items.get(column) ?? new Set();
        row.items.set(column, seen.add(item));
      }
    },
    took: (area, period) => {
      taken.add(keyOf(area, period));
    },
  };
}

/** What an entry's choice of items lost. */
export interface Lost {
  /** Areas without a row, and areas without one for some periods, in words. */
  readonly what: string;
  /** The column in which most of the rows that were lost have another item, with the items that they have, the commonest first; none when no single column tells. */
  readonly column: string | undefined;
  readonly items: readonly string[];
}

/**
 * The areas and periods that have rows in the files and gave none to any entry of the same group. `wanted` is the item that the entry takes of a column.
 * Undefined when nothing is lost.
 */
export function lostRows(
  own: Coverage,
  ofGroup: readonly Coverage[],
  wanted: (column: string) => string,
  labelOf: (period: string) => string,
): Lost | undefined {
  const isTaken = (key: string): boolean => ofGroup.some(({ taken }) => taken.has(key));
  const lost = [...own.rows].filter(([key]) => !isTaken(key)).map(([, row]) => row);
  if (lost.length === 0) return undefined;
  const blamed = lost.map(({ items }) => [...items].find(([column, seen]) => !seen.has(wanted(column)))?.[0]);
  const column = commonest(blamed.filter((name) => name !== undefined))[0];
  const items = lost.flatMap((row, index) =>
    blamed[index] === column ? [...(row.items.get(column ?? '') ?? [])] : [],
  );
  return { what: inWords(own, lost, labelOf), column, items: commonest(items) };
}

function inWords(
  { rows }: Coverage,
  lost: readonly { readonly area: Area; readonly period: string }[],
  labelOf: (period: string) => string,
): string {
  const periods = new Map<Area, string[]>();
  for (const { area, period } of lost) periods.set(area, [...(periods.get(area) ?? []), labelOf(period)]);
  const all = (area: Area): number => [...rows.values()].filter((row) => row.area === area).length;
  const wholly = [...periods].filter(([area, gone]) => gone.length === all(area)).map(([area]) => area.name);
  const partly = [...periods]
    .filter(([area, gone]) => gone.length < all(area))
    .map(([area, gone]) => `${area.name} for ${namedFew(gone.toSorted())}`);
  return [
    ...(wholly.length > 0 ? [`every row of ${namedFew(wholly.toSorted())}`] : []),
    ...(partly.length > 0 ? [`all rows of ${namedFew(partly.toSorted())}`] : []),
  ].join(', and ');
}

/** Each word once, the one that stands most often first; of equals in their order of letters. */
function commonest(words: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
}
