import { CsvError, parse } from 'csv-parse/sync';

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
    return { records: numbered(split(text, separator)) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { error: error.code === 'CSV_QUOTE_NOT_CLOSED' ? firstOddLine(text) : Number(error.lines) };
  }
}

/** Without a quote mark every line is a record and every separator ends a cell: the parser, which looks at each letter, is for the others. */
function split(text: string, delimiter: string): string[][] {
  if (text.includes('"')) return parse(text, { delimiter, relax_column_count: true, record_delimiter: '\n' });
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line) => line.split(delimiter));
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
    for (let index = 0; index < row.length; index++) {
      const cell = row[index] as string;
      if (cell.includes('\n')) line += cell.split('\n').length - 1;
      const trimmed = cell.trim();
      if (trimmed !== '') blank = false;
      row[index] = trimmed;
    }
    if (!blank) records.push({ line: begin, cells: row });
  }
  return records;
}
