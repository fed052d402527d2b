import type { Place } from '../core/place.ts';
import type { Kinds } from './csv-kinds.ts';

/** What all rows of one file share: its name, its lines as they stand and where each column is. */
export interface TableHead {
  readonly file: string;
  /** Asked for only where the place of a cell is told. */
  readonly lines: () => readonly string[];
  readonly columns: ReadonlyMap<string, number>;
}

/** The cells below a header, by the number of their row and of their column, both from 0. */
export interface Cells {
  readonly size: number;
  /** The line that a row begins in, from 1. */
  lineOf(at: number): number;
  /** How many cells a row has. */
  widthOf(at: number): number;
  /** The trimmed text of a cell; empty when it is blank or the row does not have it. */
  textOf(at: number, index: number): string;
  /** True where every row has as many cells as the header, none of them too long. */
  readonly isRegular?: true;
  /** The number in a cell; NaN where it holds none. */
  numberOf(at: number, index: number): number;
  /** The kinds of the rows by what a column says, and the numbers of one, where they are known from reading it. */
  kindsOf?(index: number): Kinds | undefined;
  numbersOf?(index: number): Float64Array | undefined;
}

/** The rows of a table as they were read, checked against the column rules. What stands in them is looked up where it lies, for most of it is never asked for by itself. */
export interface TableRows {
  readonly head: TableHead;
  readonly size: number;
  readonly cells: Cells;
}

/** One of them. `line` counts from 1. */
export interface TableRow {
  readonly head: TableHead;
  readonly line: number;
  readonly at: number;
  readonly cells: Cells;
}

/** The row at a place of a table, made when somebody wants to tell of it. */
export const rowAt = ({ head, cells }: TableRows, at: number): TableRow => ({
  head,
  line: cells.lineOf(at),
  at,
  cells,
});

/** All rows, one by one. */
export const eachRow = (rows: TableRows): TableRow[] => Array.from({ length: rows.size }, (_, at) => rowAt(rows, at));

/** Some of the rows of a table, by their places, in order. */
export function someRows({ head, cells }: TableRows, places: readonly number[]): TableRows {
  const placeOf = (at: number): number => places[at] as number;
  const some: Cells = {
    size: places.length,
    lineOf: (at) => cells.lineOf(placeOf(at)),
    widthOf: (at) => cells.widthOf(placeOf(at)),
    textOf: (at, index) => cells.textOf(placeOf(at), index),
    numberOf: (at, index) => cells.numberOf(placeOf(at), index),
  };
  return { head, size: some.size, cells: some };
}

/** The text of a cell; empty when it is blank or the file does not have the column. */
export function textOf({ head, cells, at }: TableRow, column: string): string {
  const index = head.columns.get(column);
  return index === undefined ? '' : cells.textOf(at, index);
}

/** All cells of a row. */
export const cellsOf = ({ cells, at }: TableRow): string[] =>
  Array.from({ length: cells.widthOf(at) }, (_, index) => cells.textOf(at, index));

/** The number in a cell whose column holds numbers; null when it is blank. */
export function numberOf(row: TableRow, column: string): number | null {
  const text = textOf(row, column);
  return text === '' ? null : Number(text);
}

/** The place of a cell, or of the beginning of the row without a column. */
export function cellPlace(row: Pick<TableRow, 'head' | 'line'>, column?: string): Place {
  const index = column === undefined ? 0 : (row.head.columns.get(column) ?? 0);
  return placeInLine(row.head, row.line, index);
}

/** The place of the cell with this number, from 0, in a line; the row's beginning when the row goes on in the next line. */
export function placeInLine(
  head: Pick<TableHead, 'file' | 'lines'>,
  line: number,
  index: number,
  separator = ',',
): Place {
  if (index === 0) return { file: head.file, line, column: 1 };
  const text = head.lines()[line - 1] ?? '';
  let column = 1;
  let quoted = false;
  for (let at = 0, cell = 0; cell < index; at++) {
    if (at >= text.length) return { file: head.file, line, column: 1 };
    if (text[at] === '"') quoted = !quoted;
    if (text[at] === separator && !quoted) [cell, column] = [cell + 1, at + 2];
  }
  return { file: head.file, line, column };
}
