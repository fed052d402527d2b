import { diagnostic } from '../../core/diagnostic.ts';
import { once } from '../../core/once.ts';
import type { Place } from '../../core/place.ts';
import { type CsvRecord, recordsOf } from '../../load/csv-records.ts';
import { placeInLine } from '../../load/csv-row.ts';
import type { Problems } from './problems.ts';
import type { SourceFile } from './source-file.ts';

/** Some whole records of a file, in its order. */
export interface Batch {
  readonly records: readonly CsvRecord[];
  /** The place of the cell with this number, from 0, in one of these records. */
  place(record: CsvRecord, index: number): Place;
}

/** No record of an official file is this long; a quote mark that is never closed is. */
const LONGEST_RECORD = 1024 * 1024;

/**
 * Reads a CSV file of any size, or one with another separator (RFC 4180, UTF-8 with or without byte-order mark, any line ends) in batches of whole records.
 * Stops at what it cannot read. Codes: load/encoding, csv/quotes.
 */
export function* batchesOf({ file, pieces }: SourceFile, problems: Problems, separator = ','): Generator<Batch> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let pending = '';
  let line = 1;
  const decode = (piece?: Uint8Array): boolean => {
    try {
      pending += decoder.decode(piece, { stream: piece !== undefined });
      return true;
    } catch {
      const fix =
        'Download the file again and do not open it in a spreadsheet before it is imported, or save it as "CSV UTF-8".';
      problems.add(
        diagnostic('load/encoding', { file, line, column: 1 }, `${file} is not UTF-8 text after this line.`, { fix }),
      );
      return false;
    }
  };
  const take = (end: number): Batch | undefined => {
    const text = pending.slice(0, end).replaceAll('\r\n', '\n');
    const batch = batchOf(file, line, text, separator, problems);
    pending = pending.slice(end);
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) line += 1;
    return batch;
  };

  for (const piece of pieces()) {
    if (!decode(piece)) return;
    const end = endOfRecords(pending);
    if (end === 0 && pending.length < LONGEST_RECORD) continue;
    const batch = take(end === 0 ? pending.length : end);
    if (!batch) return;
    yield batch;
  }
  if (!decode()) return;
  const last = pending === '' ? undefined : take(pending.length);
  if (last) yield last;
}

function batchOf(file: string, first: number, text: string, separator: string, problems: Problems): Batch | undefined {
  const read = recordsOf(text, separator);
  if ('error' in read) {
    const place = { file, line: first + read.error - 1, column: 1 };
    problems.add(diagnostic('csv/quotes', place, 'A quote mark in this line is not closed or stands inside a cell.'));
    return undefined;
  }
  const lines = once(() => text.split('\n'));
  return {
    records: read.records,
    place: (record, index) => {
      const { line, column } = placeInLine({ file, lines }, record.line, index, separator);
      return { file, line: first + line - 1, column };
    },
  };
}

/** The end of the last whole record: after the last line end that does not stand between quote marks; 0 when there is none. */
function endOfRecords(text: string): number {
  let quote = text.indexOf('"');
  if (quote < 0) return text.lastIndexOf('\n') + 1;
  let end = text.lastIndexOf('\n', quote) + 1;
  // Between a closing quote mark and the next opening one the last line end is the end of a record.
  while (quote >= 0) {
    const close = text.indexOf('"', quote + 1);
    if (close < 0) return end;
    const next = text.indexOf('"', close + 1);
    const last = text.lastIndexOf('\n', next < 0 ? text.length : next);
    if (last > close) end = last + 1;
    quote = next;
  }
  return end;
}
