import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { LIMITS } from '../core/limits.ts';
import { sayable } from '../core/sayable.ts';
import { withCommas } from '../core/thousands.ts';
import { checkCell } from './csv-cells.ts';
import type { ColumnRule } from './csv-columns.ts';
import { readHeader } from './csv-header.ts';
import { mergeRepeated } from './csv-merge.ts';
import { type CsvRecord, recordsOf } from './csv-records.ts';
import { cellPlace, placeInLine, type TableHead, type TableRow, textOf } from './csv-row.ts';
import { otherShape } from './csv-shape.ts';
import { decode, refusedInFile } from './text.ts';

export interface Table {
  readonly file: string;
  /** The rows without a problem, in the order of the file. */
  readonly rows: readonly TableRow[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a data file: UTF-8 with or without byte-order mark, commas, any line ends, columns in any order. A row with a problem is left out,
 * so that a slip is never taken for a blank. Codes: load/encoding, csv/official-file, csv/other-shape, load/empty-file, csv/quotes, csv/row-length, csv/long-cell, csv/duplicate-row,
 * and those of the header and the cells.
 */
export function readTable(file: string, bytes: Uint8Array, columns: readonly ColumnRule[]): Table {
  const beginning = { file, line: 1, column: 1 };
  const refused = (found: Diagnostic): Table => ({ file, rows: [], diagnostics: [found] });
  const text = decode(bytes);
  if (text === undefined)
    return refused(diagnostic('load/encoding', beginning, `${file} is not UTF-8 text.`, { fix: UTF8 }));
  const unprintable = refusedInFile(file, text);
  if (unprintable) return refused(unprintable);
  const read = recordsOf(text);
  if ('error' in read) {
    return refused(
      diagnostic(
        'csv/quotes',
        { ...beginning, line: read.error },
        'A quote mark in this line is not closed or stands inside a cell.',
      ),
    );
  }
  const [first, ...records] = read.records;
  if (!first) return refused(diagnostic('load/empty-file', beginning, `${file} is empty.`));
  const { head, diagnostics, usable } = readHeader(file, text.split('\n'), first, columns);
  if (!usable) {
    const shape = diagnostics.some(({ code }) => code === 'csv/semicolons')
      ? undefined
      : otherShape(file, read.records, columns);
    return { file, rows: [], diagnostics: shape ? [shape] : diagnostics };
  }
  if (records.length === 0)
    return refused(diagnostic('load/empty-file', beginning, `${file} has a header and no rows.`));
  const problems: Diagnostic[] = [...diagnostics];
  const checks = columns.filter((rule) => head.columns.has(rule.name) && (rule.filled || rule.oneOf || rule.number));
  const rows = records.flatMap((record) => checkRow(head, record, first.cells.length, checks, problems) ?? []);
  const kept = withoutDuplicates(rows, columns, problems);
  return { file, rows: kept, diagnostics: mergeRepeated(problems) };
}

const UTF8 = 'In Excel choose "Save as" and the type "CSV UTF-8 (comma delimited)".';

function checkRow(
  head: TableHead,
  { line, cells }: CsvRecord,
  width: number,
  checks: readonly ColumnRule[],
  problems: Diagnostic[],
): TableRow | undefined {
  const row = { head, line, cells };
  // Blank cells beyond the header are what a spreadsheet leaves behind.
  if (cells.length < width || cells.some((cell, i) => i >= width && cell !== '')) {
    const message = `This row has ${cells.length} cells and the header ${width}.`;
    problems.push(diagnostic('csv/row-length', cellPlace(row), message));
    return undefined;
  }
  const long = cells.findIndex((cell) => cell.length > LIMITS.textLength);
  if (long >= 0) {
    const message = `This cell has ${withCommas(cells[long]?.length ?? 0)} characters; the limit is ${withCommas(LIMITS.textLength)}.`;
    problems.push(diagnostic('csv/long-cell', placeInLine(head, line, long), message));
    return undefined;
  }
  const before = problems.length;
  for (const rule of checks) {
    const found = checkCell(row, rule);
    if (found) problems.push(found);
  }
  return problems.length === before ? row : undefined;
}

/** Two spellings of one key are one: in other case, with other blanks, with zeros before a number. Few cells of a column differ, so each is spelt once. */
function speller(): (text: string) => string {
  const spelt = new Map<string, string>();
  return (text) => {
    const known = spelt.get(text);
    if (known !== undefined) return known;
    const made = spelling(text);
    spelt.set(text, made);
    return made;
  };
}

function spelling(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\b0+(?=\d)/g, '');
}

function withoutDuplicates(
  rows: readonly TableRow[],
  columns: readonly ColumnRule[],
  problems: Diagnostic[],
): TableRow[] {
  const keys = columns.filter((rule) => rule.key && rows[0]?.head.columns.has(rule.name)).map((rule) => rule.name);
  if (keys.length === 0) return [...rows];
  const seen = new Map<string, TableRow>();
  const spell = speller();
  return rows.filter((row) => {
    let key = '';
    for (const name of keys) key += `${spell(textOf(row, name))}\n`;
    const first = seen.get(key);
    if (!first) {
      seen.set(key, row);
      return true;
    }
    const message = `This row says what line ${first.line} says already: ${keys
      .map((name) => sayable(textOf(row, name)))
      .filter(Boolean)
      .join(', ')}.`;
    problems.push(diagnostic('csv/duplicate-row', cellPlace(row), message, { also: [cellPlace(first)] }));
    return false;
  });
}
