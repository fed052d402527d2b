import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { isCountsTable } from './counts-table.ts';
import type { ColumnRule } from './csv-columns.ts';
import { cellPlace, rowAt, type TableRows } from './csv-row.ts';

const EXPONENT = /\d\.?e[+-]?\d/i;

/**
 * Numbers that are written with a power of ten: a spreadsheet writes a long number so, and keeps the digits that it showed. Most files hold nothing that
 * looks like one and are read no further. Code: csv/exponent.
 */
export function exponents(text: string, rows: TableRows, rules: readonly ColumnRule[]): Diagnostic[] {
  if (!EXPONENT.test(text)) return [];
  const { head, cells, size } = rows;
  return rules.flatMap(({ name, number }) => {
    const index = number ? head.columns.get(name) : undefined;
    if (index === undefined) return [];
    return Array.from({ length: size }, (_, at) => at)
      .filter((at) => EXPONENT.test(cells.textOf(at, index)))
      .map((at) => {
        const said = isCountsTable(head.file) ? 'a number' : `"${cells.textOf(at, index)}"`;
        const message = `The column "${name}" holds ${said} that is written with a power of ten.`;
        return diagnostic('csv/exponent', cellPlace(rowAt(rows, at), name), message);
      });
  });
}
