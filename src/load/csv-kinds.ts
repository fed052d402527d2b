import { oncePerColumn } from './csv-once.ts';
import type { TableRow } from './csv-row.ts';

/** The rows of a table by what they say: those that say the same are of one kind. */
export interface Kinds {
  /** For each row the number of its kind, in the order in which kinds first come. */
  readonly of: Uint32Array;
  /** The first row of each kind, by its place among the rows. */
  readonly firsts: readonly number[];
}

/**
 * The rows by what stands in these columns together. A table of thousands of rows has few areas, periods and ages: what is to be said of these
 * is worked out for each kind and not for each row.
 */
export const kindsOf = (rows: readonly TableRow[], columns: readonly string[]): Kinds =>
  paired(columns.map((column) => kindsOfColumn(rows, column)));

const kindsOfColumn = oncePerColumn(
  (rows, index): Kinds => numbered(rows.length, (at) => (index === undefined ? '' : (rows[at]?.cells[index] ?? ''))),
);

/** Rows that are of one kind in all of these ways. */
export const paired = (ways: readonly Kinds[]): Kinds =>
  ways.reduce((a, b) => {
    if (b.firsts.length <= 1) return a;
    if (a.firsts.length <= 1) return b;
    const size = b.firsts.length;
    return numbered(a.of.length, (at) => (a.of[at] as number) * size + (b.of[at] as number));
  });

function numbered(size: number, keyAt: (at: number) => string | number): Kinds {
  const numbers = new Map<string | number, number>();
  const of = new Uint32Array(size);
  const firsts: number[] = [];
  let before: string | number | undefined;
  let kind = -1;
  for (let at = 0; at < size; at++) {
    const key = keyAt(at);
    // Most rows say what the row above says.
    if (key !== before) {
      kind = numbers.get(key) ?? firsts.push(at) - 1;
      numbers.set(key, kind);
      before = key;
    }
    of[at] = kind;
  }
  return { of, firsts };
}

/** What is worked out from a row, once for each kind, by its number. */
export const ofEachKind = <T>(rows: readonly TableRow[], { firsts }: Kinds, make: (row: TableRow) => T): T[] =>
  firsts.map((at) => make(rows[at] as TableRow));

/** Kinds of which the same may be said are one. */
export function merged({ of, firsts }: Kinds, said: readonly string[]): Kinds {
  const numbers = numbered(firsts.length, (kind) => said[kind] as string);
  if (numbers.firsts.length === firsts.length) return { of, firsts };
  return {
    of: of.map((kind) => numbers.of[kind] as number),
    firsts: numbers.firsts.map((kind) => firsts[kind] as number),
  };
}
