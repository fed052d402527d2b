import { CsvError, parse } from 'csv-parse/sync';
import { numberIn } from './csv-numbers.ts';
import type { Cells } from './csv-row.ts';

/** One record of a CSV file and the line it begins in. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Splits CSV text (RFC 4180, line feeds only) into records with trimmed cells, leaving out blank ones. `error` is the line of a quote mark that is wrong. */
export function recordsOf(
  text: string,
  separator = ',',
): { readonly records: CsvRecord[] } | { readonly error: number } {
  try {
    return {
      records: numbered(parse(text, { delimiter: separator, relax_column_count: true, record_delimiter: '\n' })),
    };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { error: error.code === 'CSV_QUOTE_NOT_CLOSED' ? firstOddLine(text) : Number(error.lines) };
  }
}

// The parser notices an open quote mark at the end of the file; it stands in the first line with an odd number of them.
function firstOddLine(text: string): number {
  return text.split('\n').findIndex((line) => line.split('"').length % 2 === 0) + 1;
}

function numbered(rows: readonly string[][]): CsvRecord[] {
  const records: CsvRecord[] = [];
  let line = 1;
  for (const row of rows) {
    const begin = line;
    line += 1;
    let blank = true;
    const cells = row.map((cell) => {
      if (cell.includes('\n')) line += cell.split('\n').length - 1;
      const trimmed = cell.trim();
      if (trimmed !== '') blank = false;
      return trimmed;
    });
    if (!blank) records.push({ line: begin, cells });
  }
  return records;
}

/** Records as the rows of a table. */
export function cellsOfRecords(records: readonly CsvRecord[]): Cells {
  const textOf = (at: number, index: number): string => records[at]?.cells[index] ?? '';
  return {
    size: records.length,
    lineOf: (at) => records[at]?.line ?? 0,
    widthOf: (at) => records[at]?.cells.length ?? 0,
    textOf,
    numberOf: (at, index) => numberIn(textOf(at, index)) ?? Number.NaN,
  };
}
