import type { Place } from '../core/place.ts';

/** What all rows of one file share: its name, its lines as they stand and where each column is. */
export interface TableHead {
  readonly file: string;
  readonly lines: readonly string[];
  readonly columns: ReadonlyMap<string, number>;
}

/** One row as it was read. `line` counts from 1; the cells are trimmed text, checked against the column rules. */
export interface TableRow {
  readonly head: TableHead;
  readonly line: number;
  readonly cells: readonly string[];
}

/** The text of a cell; empty when it is blank or the file does not have the column. */
export function textOf(row: TableRow, column: string): string {
  const index = row.head.columns.get(column);
  return index === undefined ? '' : (row.cells[index] ?? '');
}

/** The number in a cell whose column holds numbers; null when it is blank. */
export function numberOf(row: TableRow, column: string): number | null {
  const text = textOf(row, column);
  return text === '' ? null : Number(text);
}

/** The place of a cell, or of the beginning of the row without a column. */
export function cellPlace(row: TableRow, column?: string): Place {
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
  const text = head.lines[line - 1] ?? '';
  let column = 1;
  let quoted = false;
  for (let at = 0, cell = 0; cell < index; at++) {
    if (at >= text.length) return { file: head.file, line, column: 1 };
    if (text[at] === '"') quoted = !quoted;
    if (text[at] === separator && !quoted) [cell, column] = [cell + 1, at + 2];
  }
  return { file: head.file, line, column };
}
