import { LIMITS } from '../core/limits.ts';
import { checkCell } from './csv-cells.ts';
import type { ColumnRule } from './csv-columns.ts';
import { kindsOf, ofEachKind } from './csv-kinds.ts';
import { numbersOf } from './csv-numbers.ts';
import type { Cells, TableRows } from './csv-row.ts';

/** Whether a cell holds more than any text may. */
export const isLong = (cell: string): boolean => cell.length > LIMITS.textLength;

/**
 * Tells of the row at a place whether it has to be looked at by itself: a row that has a problem has, and few others. Undefined where none has. Column by
 * column, as a column has few words.
 */
export function suspectRows(
  rows: TableRows,
  rules: readonly ColumnRule[],
  width: number,
): ((at: number) => boolean) | undefined {
  const marks = new Uint8Array(rows.size);
  if (rows.cells.isRegular !== true)
    for (let at = 0; at < rows.size; at++)
      if (rows.cells.widthOf(at) !== width || hasLong(rows.cells, at)) marks[at] = 1;
  for (const rule of rules) {
    if (rule.number) markNumbers(rows, rule, marks);
    else markWords(rows, rule, marks);
  }
  return marks.includes(1) ? (at) => marks[at] === 1 : undefined;
}

function hasLong(cells: Cells, at: number): boolean {
  for (let index = 0; index < cells.widthOf(at); index++) if (isLong(cells.textOf(at, index))) return true;
  return false;
}

function markWords(rows: TableRows, rule: ColumnRule, marks: Uint8Array): void {
  const kinds = kindsOf(rows, [rule.name]);
  const isWrong = ofEachKind(rows, kinds, (row) => checkCell(row, rule) !== undefined);
  if (!isWrong.includes(true)) return;
  for (const [at, kind] of kinds.of.entries()) if (isWrong[kind]) marks[at] = 1;
}

/** A whole number within its bounds is right wherever it stands; of another the rest of the row may say that it is. */
function markNumbers(rows: TableRows, { name, filled, number = {} }: ColumnRule, marks: Uint8Array): void {
  const { least = -Number.MAX_VALUE, above = -Infinity, most = Number.MAX_VALUE, whole = false } = number;
  const index = rows.head.columns.get(name) ?? -1;
  const numbers = numbersOf(rows, name);
  for (let at = 0; at < rows.size; at++) {
    const value = numbers[at] as number;
    if (value >= least && value > above && value <= most && (!whole || Number.isInteger(value))) continue;
    if (filled === true || rows.cells.textOf(at, index) !== '') marks[at] = 1;
  }
}
