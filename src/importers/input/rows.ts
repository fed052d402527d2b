import { diagnostic } from '../../core/diagnostic.ts';
import { didYouMean } from '../../core/nearest.ts';
import type { Place } from '../../core/place.ts';
import { readHeader } from '../../load/csv-header.ts';
import type { CsvRecord } from '../../load/csv-records.ts';
import { batchesOf } from './batches.ts';
import type { Problems } from './problems.ts';
import type { SourceFile } from './source-file.ts';

/** The place of a cell of the row that is being read, by the number of its column from 0. */
export type At = (index: number) => Place;
/** What to do with each row: its trimmed cells, as many as the header has. */
export type Act = (cells: readonly string[], at: At) => void;

/**
 * Reads a file row by row. `begin` is handed the header's cells and answers what to do with each row, or nothing when the header is of
 * no use. Answers the number of rows. Codes: load/empty-file, csv/row-length, and those of reading.
 */
export function eachRow(
  source: SourceFile,
  problems: Problems,
  begin: (header: readonly string[], at: At) => Act | undefined,
): number {
  let width = 0;
  let rows = 0;
  let act: Act | undefined;
  for (const batch of batchesOf(source, problems)) {
    let record: CsvRecord = { line: 1, cells: [] };
    const at: At = (index) => batch.place(record, index);
    for (record of batch.records) {
      const { cells } = record;
      if (act === undefined) {
        width = cells.length;
        act = begin(cells, at);
        if (act === undefined) return 0;
        continue;
      }
      rows += 1;
      if (cells.length === width || fits(cells, width)) act(cells, at);
      else
        problems.add(
          diagnostic(
            'csv/row-length',
            at(0),
            `This row has ${cells.length} cells and the header ${width}.`,
            WHOLE_FILE,
          ),
        );
      if (problems.full) return rows;
    }
  }
  if (rows === 0 && problems.list().length === 0) {
    const place = { file: source.file, line: 1, column: 1 };
    problems.add(diagnostic('load/empty-file', place, `${source.file} has no rows.`, WHOLE_FILE));
  }
  return rows;
}

const WHOLE_FILE = { fix: 'Download the file again; it may have been cut off or changed in a spreadsheet.' };

/** Blank cells beyond the header are what a spreadsheet leaves behind. */
const fits = (cells: readonly string[], width: number): boolean =>
  cells.length > width && cells.slice(width).every((cell) => cell === '');

/** What is said here in other words: an official file has more columns than are read, and one that is missing may have another name. */
const HEADINGS: readonly string[] = ['csv/unknown-column', 'csv/missing-column'];

/** The numbers of the columns by their names. */
export interface Columns<Needed extends string, Further extends string> {
  of(name: Needed): number;
  /** -1 when the file does not have the column. */
  find(name: Further): number;
}

/**
 * Finds columns in a header by name, in any order, whatever else is there. Codes: csv/missing-column, csv/duplicate-column, csv/semicolons.
 * `fix` says which download has them.
 */
export function findColumns<Needed extends string, Further extends string = never>(
  header: readonly string[],
  at: At,
  names: { needed: readonly Needed[]; further?: readonly Further[]; fix: string },
  problems: Problems,
): Columns<Needed, Further> | undefined {
  const rules = [
    ...names.needed.map((name) => ({ name: name as string, required: true })),
    ...(names.further ?? []).map((name) => ({ name: name as string, required: false })),
  ];
  const { file, line } = at(0);
  const lines = [...Array<string>(line - 1).fill(''), header.join(',')];
  const { head, diagnostics, usable } = readHeader(file, () => lines, { line, cells: header }, rules);
  for (const found of diagnostics) if (!HEADINGS.includes(found.code)) problems.add(found);
  const missing = rules.filter(({ name, required }) => required && !head.columns.has(name));
  for (const { name } of usable || diagnostics.some(({ code }) => code === 'csv/semicolons') ? [] : missing) {
    const others = header.filter((heading) => !head.columns.has(heading));
    const message = `The column "${name}" is missing.${didYouMean(name, others)}`;
    problems.add(diagnostic('csv/missing-column', at(0), message, { fix: names.fix }));
  }
  const number = (name: string): number => head.columns.get(name) ?? -1;
  return usable ? { of: number, find: number } : undefined;
}
