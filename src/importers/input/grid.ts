import { diagnostic } from '../../core/diagnostic.ts';
import type { Place } from '../../core/place.ts';
import { batchesOf } from './batches.ts';
import type { Problems } from './problems.ts';
import type { SourceFile } from './source-file.ts';

/** One row that is not blank, with trimmed cells. */
export interface GridRow {
  /** As a spreadsheet or an editor numbers it, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** The place of the cell with this number, from 0. */
  place(index: number): Place;
}

/** Words that stand over a table: a heading, or a paragraph of text just before it. */
export interface Over {
  readonly words: string;
  readonly isHeading: boolean;
}

/** Rows of cells before anybody knows which row holds the headings: a text file, or one sheet of a spreadsheet. */
export interface Grid {
  readonly file: string;
  /** Undefined for a text file. */
  readonly sheet: string | undefined;
  readonly isHidden: boolean;
  /** What a reader of the figures should know of how the sheet was read: rows that were hidden. */
  readonly notes: readonly string[];
  /** Of a table of a document what stands over it, the nearest first. */
  readonly over?: readonly Over[];
  /** The rows from the first; they can be asked for again. */
  rows(): Iterable<GridRow>;
}

/** Lines at the beginning by which the separator is told. */
const SAMPLE = 50;

/** The rows of a text file whose cells are separated by commas or tabs. Undefined for another separator. Codes: csv/semicolons, and those of reading. */
export function textGrid(source: SourceFile, problems: Problems): Grid | undefined {
  const separator = separatorOf(source);
  if (separator === undefined) {
    const place = { file: source.file, line: 1, column: 1 };
    problems.add(
      diagnostic('csv/semicolons', place, `The cells of ${source.file} are separated neither by commas nor by tabs.`),
    );
    return undefined;
  }
  return {
    file: source.file,
    sheet: undefined,
    isHidden: false,
    notes: [],
    *rows() {
      for (const { records, place } of batchesOf(source, problems, separator))
        for (const record of records)
          yield { line: place(record, 0).line, cells: record.cells, place: (index) => place(record, index) };
    },
  };
}

function separatorOf(source: SourceFile): ',' | '\t' | undefined {
  const [beginning = new Uint8Array()] = source.pieces();
  const lines = new TextDecoder()
    .decode(beginning)
    .split(/\r?\n/, SAMPLE)
    .filter((line) => line.trim() !== '');
  const having = (separator: string): number => lines.filter((line) => line.includes(separator)).length;
  if (having('\t') * 2 >= lines.length && lines.length > 0) return '\t';
  return having(',') >= Math.max(having(';'), having('|')) ? ',' : undefined;
}
