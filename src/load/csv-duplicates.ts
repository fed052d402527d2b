import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { sayable } from '../core/sayable.ts';
import type { ColumnRule } from './csv-columns.ts';
import { kindsOf, merged, ofEachKind, paired } from './csv-kinds.ts';
import { cellPlace, rowAt, someRows, type TableRows, textOf } from './csv-row.ts';

/** The rows without those that agree with an earlier one in all columns that tell rows apart. Code: csv/duplicate-row. */
export function withoutDuplicates(rows: TableRows, columns: readonly ColumnRule[], problems: Diagnostic[]): TableRows {
  const keys = columns.filter((rule) => rule.key && rows.head.columns.has(rule.name)).map((rule) => rule.name);
  if (keys.length === 0) return rows;
  // What changes with every row comes last, so that most of the work is done for many rows together.
  const inTurn = keys.toSorted((a, b) => Number(a === 'period') - Number(b === 'period'));
  const { of, firsts } = paired(inTurn.map((column) => spelt(rows, column)));
  if (firsts.length === rows.size) return rows;
  for (let at = 0; at < rows.size; at++) {
    if (firsts[of[at] as number] === at) continue;
    const [row, first] = [rowAt(rows, at), rowAt(rows, firsts[of[at] as number] as number)];
    const message = `This row says what line ${first.line} says already: ${keys
      .map((name) => sayable(textOf(row, name)))
      .filter(Boolean)
      .join(', ')}.`;
    problems.push(diagnostic('csv/duplicate-row', cellPlace(row), message, { also: [cellPlace(first)] }));
  }
  return someRows(rows, firsts);
}

/** Two spellings of one key are one: in other case, with other blanks, with zeros before a number. */
function spelt(rows: TableRows, column: string) {
  const kinds = kindsOf(rows, [column]);
  const spellings = ofEachKind(rows, kinds, (row) =>
    textOf(row, column)
      .toLowerCase()
      .replaceAll(/\s+/g, ' ')
      .replaceAll(/\b0+(?=\d)/g, ''),
  );
  return merged(kinds, spellings);
}
