import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { kindsOf, ofEachKind } from '../load/csv-kinds.ts';
import { numbersOf } from '../load/csv-numbers.ts';
import { cellPlace, numberOf, rowAt, type TableRow, type TableRows, textOf } from '../load/csv-row.ts';

const FIGURES = ['count', 'value'];
const LIMITS = ['lower95', 'upper95', 'lower998', 'upper998'];
const NUMBERS = ['count', 'denominator', 'value', ...LIMITS];

/** What is wrong with how the status and the numbers of each row fit, by the row's place. Codes: csv/bad-status, csv/bad-limits. */
export function numbersChecker(rows: TableRows): (at: number) => readonly Diagnostic[] {
  const kinds = kindsOf(rows, ['status']);
  const isOk = ofEachKind(rows, kinds, (row) => textOf(row, 'status') === 'ok');
  const [hasFigure, hasLimits, hasAny] = [FIGURES, LIMITS, NUMBERS].map((columns) => hasNumber(rows, columns));
  return (at) => {
    const isPlain = isOk[kinds.of[at] as number] ? hasFigure?.(at) && !hasLimits?.(at) : !hasAny?.(at);
    if (isPlain) return NONE;
    const row = rowAt(rows, at);
    return [...checkStatus(row), ...checkLimits(row)];
  };
}

const NONE: readonly Diagnostic[] = [];

/** Whether a row has a number in one of these columns. */
function hasNumber(rows: TableRows, columns: readonly string[]): (at: number) => boolean {
  const there = columns.filter((column) => rows.head.columns.has(column)).map((column) => numbersOf(rows, column));
  return (at) => {
    for (let index = 0; index < there.length; index++) if (!Number.isNaN(there[index]?.[at])) return true;
    return false;
  };
}

/** Whether status and numbers fit: ok needs a count or a value, anything else needs every number blank. Code: csv/bad-status. */
function checkStatus(row: TableRow): Diagnostic[] {
  const status = textOf(row, 'status');
  if (status !== 'ok') {
    const given = NUMBERS.find((column) => textOf(row, column) !== '');
    if (given === undefined) return [];
    return [
      diagnostic(
        'csv/bad-status',
        cellPlace(row, given),
        `The status is "${status}", but the column ${given} is not blank.`,
      ),
    ];
  }
  if (textOf(row, 'count') !== '' || textOf(row, 'value') !== '') return [];
  return [
    diagnostic(
      'csv/bad-status',
      cellPlace(row, 'status'),
      'The status is "ok", but the row has neither a count nor a value.',
    ),
  ];
}

/** Whether limits stand with their value and on either side of it. Code: csv/bad-limits. */
function checkLimits(row: TableRow): Diagnostic[] {
  if (LIMITS.every((column) => textOf(row, column) === '')) return [];
  const value = numberOf(row, 'value');
  return ['95', '998'].flatMap((confidence) => {
    const [lower, upper] = [numberOf(row, `lower${confidence}`), numberOf(row, `upper${confidence}`)];
    if (lower === null && upper === null) return [];
    if (value !== null && lower !== null && upper !== null && lower <= value && value <= upper) return [];
    const message = `The limits lower${confidence} and upper${confidence} need to be given together, with the value between them.`;
    return [diagnostic('csv/bad-limits', cellPlace(row, `lower${confidence}`), message)];
  });
}
