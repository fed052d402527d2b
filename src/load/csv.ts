import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { LIMITS } from '../core/limits.ts';
import { once } from '../core/once.ts';
import { withCommas } from '../core/thousands.ts';
import { withBlanksAsOne } from './csv-blanks.ts';
import { checkCell } from './csv-cells.ts';
import type { ColumnRule } from './csv-columns.ts';
import { withoutDuplicates } from './csv-duplicates.ts';
import { exponents } from './csv-exponents.ts';
import { readHeader } from './csv-header.ts';
import { mergeRepeated } from './csv-merge.ts';
import { plainCsv } from './csv-plain.ts';
import { type CsvRecord, cellsOfRecords, recordsOf } from './csv-records.ts';
import {
  type Cells,
  cellPlace,
  cellsOf,
  placeInLine,
  rowAt,
  someRows,
  type TableRow,
  type TableRows,
} from './csv-row.ts';
import { otherShape } from './csv-shape.ts';
import { isLong, suspectRows } from './csv-suspects.ts';
import { LEFT_BY_GIT, lineLeftByGit } from './left-by-git.ts';
import { otherProgramsFile } from './packed.ts';
import { decode, refusedInFile } from './text.ts';

export interface Table {
  readonly file: string;
  /** The rows without a problem, in the order of the file. */
  readonly rows: TableRows;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a data file: UTF-8 with or without byte-order mark, commas, any line ends, columns in any order. A row with a problem is left out,
 * so that a slip is never taken for a blank. Codes: load/encoding, csv/official-file, csv/other-shape, load/empty-file, csv/quotes, csv/row-length, csv/long-cell, csv/duplicate-row,
 * csv/exponent, and those of the header and the cells.
 */
export function readTable(file: string, bytes: Uint8Array, columns: readonly ColumnRule[]): Table {
  const beginning = { file, line: 1, column: 1 };
  const refused = (found: Diagnostic): Table => ({ file, rows: noRows(file), diagnostics: [found] });
  const other = otherProgramsFile(file, bytes, CSV_UTF8);
  if (other) return refused(other);
  const text = decode(bytes);
  if (text === undefined)
    return refused(diagnostic('load/encoding', beginning, `${file} is not UTF-8 text.`, { fix: UTF8 }));
  const unprintable = refusedInFile(file, text);
  if (unprintable) return refused(unprintable);
  const conflict = lineLeftByGit(text);
  if (conflict !== undefined)
    return refused(diagnostic('csv/row-length', { ...beginning, line: conflict }, LEFT_BY_GIT.message, LEFT_BY_GIT));
  const read = split(text, columns);
  if ('error' in read) {
    return refused(
      diagnostic(
        'csv/quotes',
        { ...beginning, line: read.error },
        'A quote mark in this line is not closed or stands inside a cell.',
      ),
    );
  }
  const { header: first, cells } = read;
  if (!first) return refused(diagnostic('load/empty-file', beginning, `${file} is empty.`));
  const lines = once(() => text.split('\n'));
  const { head, diagnostics, usable } = readHeader(file, lines, first, columns);
  if (!usable) {
    const records = recordsOf(text);
    const shape =
      'error' in records || diagnostics.some(({ code }) => code === 'csv/semicolons')
        ? undefined
        : otherShape(file, records.records, columns);
    return { file, rows: noRows(file), diagnostics: shape ? [shape] : diagnostics };
  }
  if (cells.size === 0) return refused(diagnostic('load/empty-file', beginning, `${file} has a header and no rows.`));
  const problems: Diagnostic[] = [...diagnostics];
  const checks = columns.filter((rule) => head.columns.has(rule.name) && (rule.filled || rule.oneOf || rule.number));
  const width = first.cells.length;
  const all = { head, size: cells.size, cells };
  const isSuspect = suspectRows(all, checks, width);
  const isRight = (at: number): boolean => !isSuspect?.(at) || checkRow(rowAt(all, at), width, checks, problems);
  const rows = isSuspect ? someRows(all, [...Array(all.size).keys()].filter(isRight)) : all;
  problems.push(...exponents(text, rows, checks));
  return { file, rows: withoutDuplicates(rows, columns, problems), diagnostics: mergeRepeated(problems) };
}

/** The rows of a table that cannot be read. */
export const noRows = (file: string): TableRows => ({
  head: { file, lines: () => [], columns: new Map() },
  size: 0,
  cells: cellsOfRecords([]),
});

function split(
  text: string,
  columns: readonly ColumnRule[],
): { readonly header: CsvRecord | undefined; readonly cells: Cells } | { readonly error: number } {
  const plain = plainCsv(text, (name) => columns.some((rule) => rule.name === name && rule.number));
  if (plain) return plain;
  const read = recordsOf(text);
  if ('error' in read) return read;
  const [header, ...records] = read.records;
  return { header, cells: cellsOfRecords(records) };
}

const CSV_UTF8 = '"CSV UTF-8 (comma delimited)"';
const UTF8 = `In Excel choose "Save as" and the type ${CSV_UTF8}.`;

/** Whether a row has a problem of its own, which is noted. */
function checkRow(row: TableRow, width: number, checks: readonly ColumnRule[], problems: Diagnostic[]): boolean {
  const { head, line } = row;
  const cells = cellsOf(row);
  // Blank cells beyond the header are what a spreadsheet leaves behind.
  if (cells.length < width || cells.some((cell, i) => i >= width && cell !== '')) {
    const message = `This row has ${cells.length} ${cells.length === 1 ? 'cell' : 'cells'} and the header ${width}.`;
    problems.push(diagnostic('csv/row-length', cellPlace(row), message));
    return false;
  }
  const long = cells.findIndex(isLong);
  if (long >= 0) {
    const message = `This cell has ${withCommas(cells[long]?.length ?? 0)} characters; the limit is ${withCommas(LIMITS.textLength)}.`;
    problems.push(diagnostic('csv/long-cell', placeInLine(head, line, long), message));
    return false;
  }
  const found = checks.flatMap((rule) => checkCell(row, rule) ?? []);
  problems.push(...withBlanksAsOne(found, row, checks));
  return found.length === 0;
}
