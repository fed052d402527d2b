import { diagnostic } from '../../core/diagnostic.ts';
import { batchesOf } from './batches.ts';
import type { Problems } from './problems.ts';
import { recordLevel } from './record-level.ts';
import type { SourceFile } from './source-file.ts';
import { refuseSpreadsheet } from './spreadsheet.ts';

const SAMPLE = 500;

/** Looks at the beginning of a file before any importer does; false when it must not be read. Codes: import/spreadsheet, import/record-level, and those of reading. */
export function screen(source: SourceFile, rowsAreEvents: boolean, problems: Problems): boolean {
  const [beginning = new Uint8Array()] = source.pieces();
  const spreadsheet = refuseSpreadsheet(source.file, beginning);
  if (spreadsheet) {
    problems.add(spreadsheet);
    return false;
  }
  for (const { records, place } of batchesOf(source, problems)) {
    const [header, ...rows] = records.slice(0, SAMPLE);
    if (!header) continue;
    const found = recordLevel(
      header.cells,
      rows.map(({ cells }) => cells),
      rowsAreEvents,
    );
    if (found)
      problems.add(diagnostic('import/record-level', place(header, found.column), `${source.file} ${found.reason}.`));
    return found === undefined;
  }
  // What cannot be read at all has been said by the reader; an empty file is the importer's to refuse.
  return true;
}
