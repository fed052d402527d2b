import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { didYouMean } from '../core/nearest.ts';
import { sayableUnder, withoutDigits } from '../core/sayable.ts';
import { withoutSpaces } from '../core/spaced-number.ts';
import { withCommas } from '../core/thousands.ts';
import { isCountsTable } from './counts-table.ts';
import { type ColumnRule, INDICATOR_COLUMNS } from './csv-columns.ts';
import { numberIn } from './csv-numbers.ts';
import { cellPlace, cellsOf, type TableRow, textOf } from './csv-row.ts';

const WITH_COMMAS = /^£?\d{1,3}(,\d{3})+(\.\d+)?$/;
const MARKERS = /^(\[[a-z]+\]|[*:~-]|[ckxz]|low|<\s*\d+|\d+\s*-\s*\d+|n\/?a|nil)$/i;

/** Checks one cell against its column's rule. Codes: csv/blank-cell, csv/not-a-number, csv/out-of-range, csv/not-whole, csv/not-allowed. */
export function checkCell(row: TableRow, rule: ColumnRule): Diagnostic | undefined {
  const text = textOf(row, rule.name);
  if (text === '') {
    if (!rule.filled) return undefined;
    return diagnostic('csv/blank-cell', cellPlace(row, rule.name), `The column "${rule.name}" is blank in this row.`);
  }
  if (rule.oneOf && !rule.oneOf.includes(text)) {
    const message = `"${withoutDigits(text)}" is not a word for the column "${rule.name}".${didYouMean(text, rule.oneOf)}`;
    return diagnostic('csv/not-allowed', cellPlace(row, rule.name), message, {
      fix: `Use one of: ${rule.oneOf.join(', ')}.`,
    });
  }
  return rule.number && checkNumber(row, rule, text);
}

function checkNumber(row: TableRow, { name, number }: ColumnRule, text: string): Diagnostic | undefined {
  const value = numberIn(text);
  if (value === undefined) {
    return diagnostic(
      'csv/not-a-number',
      cellPlace(row, name),
      `The column "${name}" holds "${said(row, text)}", which is not a number.`,
      helpFor(row, name, number?.whole === true, text),
    );
  }
  const { least = -Infinity, above = -Infinity, most = Infinity, whole = false } = number ?? {};
  if (!(Number.isFinite(value) && value >= least && value > above && value <= most)) {
    const bound =
      value > most || value === Infinity
        ? `${withCommas(most)} or less`
        : above > -Infinity
          ? `above ${above}`
          : `${withCommas(least)} or more`;
    const message = `The column "${name}" holds ${shortNumber(said(row, text))}; it must be ${bound}.`;
    return diagnostic('csv/out-of-range', cellPlace(row, name), message);
  }
  if (!whole || Number.isInteger(value) || isEstimated(row) || isPooled(row)) return undefined;
  const message = `The column "${name}" holds ${shortNumber(said(row, text))}, which is not a whole number.`;
  return diagnostic('csv/not-whole', cellPlace(row, name), message, isCount(name) ? {} : { fix: 'Round the number.' });
}

/** A number of a row as a message may say it: in a table of counts without its digits. */
const said = (row: TableRow, text: string): string => (isCountsTable(row.head.file) ? withoutDigits(text) : text);

const shortNumber = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);
const isCount = (column: string): boolean => column === 'count';
/** The count of pooled years may be their yearly average. */
const isPooled = (row: TableRow): boolean => textOf(row, 'period_type') === 'pooled_years';
const isEstimated = (row: TableRow): boolean => /(^|;)\s*(estimated|forecast)\s*(;|$)/.test(textOf(row, 'flags'));

/** What helps with a cell that is no number, with the cell, or its row, as it should stand. */
function helpFor(row: TableRow, column: string, whole: boolean, text: string): { fix?: string; example?: string } {
  const bare = text.replaceAll(/[£,]/g, '');
  const isCounts = isCountsTable(row.head.file);
  const better = (how: string, number: string) => ({
    fix: isCounts ? `Write the number without ${how}.` : `Write the number without ${how}: ${number}.`,
    example: isCounts ? '1234' : number,
  });
  if (WITH_COMMAS.test(text)) return better('commas or signs', bare);
  const digits = withoutSpaces(text);
  if (digits !== undefined) return better('spaces', String(digits));
  if (MARKERS.test(text) && row.head.columns.has('status')) {
    return {
      fix: 'Leave all numbers of the row blank and say why in the column status: suppressed, unavailable, not_applicable or low.',
      example: withoutNumbers(row),
    };
  }
  return whole || isCount(column) ? { example: '1234' } : {};
}

/** A row as it stands where its figures are hidden. */
function withoutNumbers(row: TableRow): string {
  const cells = cellsOf(row);
  for (const { name, number } of INDICATOR_COLUMNS) {
    const index = row.head.columns.get(name);
    if (number && index !== undefined) cells[index] = '';
  }
  const status = row.head.columns.get('status');
  if (status !== undefined) cells[status] = 'suppressed';
  const names = new Map([...row.head.columns].map(([name, index]) => [index, name]));
  const shown = cells.map((cell, index) => sayableUnder(names.get(index) ?? '', cell));
  return shown.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',');
}
