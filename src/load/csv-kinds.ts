import { oncePerColumn } from './csv-once.ts';
import { type Cells, rowAt, type TableRow, type TableRows } from './csv-row.ts';

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
export const kindsOf = (rows: TableRows, columns: readonly string[]): Kinds =>
  paired(columns.map((column) => kindsOfColumn(rows, column)));

const kindsOfColumn = oncePerColumn(
  (cells, index): Kinds =>
    index === undefined ? ofOneKind(cells.size) : (cells.kindsOf?.(index) ?? byText(cells, index)),
);

const ofOneKind = (size: number): Kinds => ({ of: new Uint32Array(size), firsts: size > 0 ? [0] : [] });

function byText(cells: Cells, index: number): Kinds {
  const numbers = new Map<string, number>();
  const of = new Uint32Array(cells.size);
  const firsts: number[] = [];
  let before: string | undefined;
  let kind = -1;
  for (let at = 0; at < cells.size; at++) {
    const text = cells.textOf(at, index);
    // Most rows say what the row above says.
    if (text !== before) {
      kind = numbers.get(text) ?? firsts.push(at) - 1;
      numbers.set(text, kind);
      before = text;
    }
    of[at] = kind;
  }
  return { of, firsts };
}

/** Rows that are of one kind in all of these ways. */
export const paired = (ways: readonly Kinds[]): Kinds =>
  ways.reduce((a, b) => {
    if (b.firsts.length <= 1) return a;
    return a.firsts.length <= 1 ? b : pairOf(a, b);
  });

/** Pairs are looked up in a list where it is no more than so many times as long as the table; else in a map. */
const SPARSE = 16;

function pairOf(a: Kinds, b: Kinds): Kinds {
  const size = b.firsts.length;
  const pairs = a.firsts.length * size;
  const list = pairs <= a.of.length * SPARSE ? new Uint32Array(pairs) : undefined;
  const map = new Map<number, number>();
  const of = new Uint32Array(a.of.length);
  const firsts: number[] = [];
  for (let at = 0; at < of.length; at++) {
    const pair = (a.of[at] as number) * size + (b.of[at] as number);
    // The number of the kind and one more: 0 is none yet.
    let next = (list ? list[pair] : map.get(pair)) ?? 0;
    if (next === 0) {
      next = firsts.push(at);
      if (list) list[pair] = next;
      else map.set(pair, next);
    }
    of[at] = next - 1;
  }
  return { of, firsts };
}

/** What is worked out from a row, once for each kind, by its number. */
export const ofEachKind = <T>(rows: TableRows, { firsts }: Kinds, make: (row: TableRow) => T): T[] =>
  firsts.map((at) => make(rowAt(rows, at)));

/** Kinds of which the same may be said are one. */
export function merged({ of, firsts }: Kinds, said: readonly string[]): Kinds {
  const numbers = new Map<string, number>();
  const first: number[] = [];
  const now = said.map((text, kind) => {
    const number = numbers.get(text) ?? first.push(firsts[kind] as number) - 1;
    numbers.set(text, number);
    return number;
  });
  return first.length === firsts.length ? { of, firsts } : { of: of.map((kind) => now[kind] as number), firsts: first };
}
