import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import type { ColumnRule } from './csv-columns.ts';
import { cellsOf, type TableRow, textOf } from './csv-row.ts';

/** How a row of totals begins. */
const TOTAL = /^((sub-?|grand )?totals?|sum)\b/i;

/**
 * The problems of one row, its blank cells as one of them: a row of totals, or of notes, lacks most of what a record has, and is to be removed
 * whatever else stands in it. Code: csv/blank-cell.
 */
export function withBlanksAsOne(
  problems: readonly Diagnostic[],
  row: TableRow,
  rules: readonly ColumnRule[],
): readonly Diagnostic[] {
  const blanks = problems.filter(isBlank);
  const [first] = blanks;
  const isTotal = first !== undefined && cellsOf(row).some((cell) => TOTAL.test(cell));
  if (!first || (blanks.length === 1 && !isTotal)) return problems;
  const names = rules.filter(({ name, filled }) => filled && textOf(row, name) === '').map(({ name }) => `"${name}"`);
  const one = diagnostic(
    'csv/blank-cell',
    first.place,
    `In this row ${names.length === 1 ? `the column ${names[0]} is` : `the columns ${names.join(', ')} are`} blank.`,
    {
      ...(isTotal ? { fix: OF_TOTALS } : {}),
    },
  );
  return isTotal ? [one] : [one, ...problems.filter((found) => !isBlank(found))];
}

const OF_TOTALS =
  'Remove the row: a row of totals is no record here. What is for a larger area, or for all ages, is a row of its own with every column filled.';

const isBlank = ({ code }: Diagnostic): boolean => code === 'csv/blank-cell';
