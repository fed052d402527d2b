import { diagnostic } from '../../core/diagnostic.ts';
import { type Grid, type GridRow, textGrid } from '../input/grid.ts';
import type { Problems } from '../input/problems.ts';
import { recordLevel } from '../input/record-level.ts';
import type { SourceFile } from '../input/source-file.ts';
import { isSpreadsheet } from '../input/spreadsheet.ts';
import { workbookGrids } from '../input/workbook.ts';
import { beginningOf, guessedHeadings } from './locate.ts';

/** The sheets of a file, or the one of a text file; undefined when the file cannot be read or holds records of people. Code: import/record-level, and those of reading. */
export async function gridsOf(source: SourceFile, problems: Problems): Promise<readonly Grid[] | undefined> {
  const [beginning = new Uint8Array()] = source.pieces();
  const grids = isSpreadsheet(source.file, beginning)
    ? await workbookGrids(source, problems)
    : [textGrid(source, problems)].flatMap((grid) => grid ?? []);
  if (!grids || grids.length === 0) return undefined;
  const before = problems.list().length;
  for (const grid of grids) screenSheet(grid, problems);
  return problems.list().length === before ? grids : undefined;
}

/** Looks for records of people in a sheet, whether or not it is the one that is wanted: below each of the first rows that could hold its headings. */
function screenSheet(grid: Grid, problems: Problems): void {
  const rows = beginningOf(grid);
  const guessed = guessedHeadings(rows);
  const [header, ...below] = rows.slice(guessed ?? 0);
  if (!header) return;
  // A sheet of notes may say the same thing twice; only one that is a table is asked for a column of counts.
  const found =
    recordLevel(
      header.cells,
      below.map(({ cells }) => cells),
      guessed === undefined,
    ) ?? wordsOfPeople(rows);
  if (!found) return;
  const where = grid.sheet === undefined ? grid.file : `The sheet "${grid.sheet}" of ${grid.file}`;
  problems.add(diagnostic('import/record-level', header.place(found.column), `${where} ${found.reason}.`));
}

/** Headings of tables whose rows are single events, beside those of people: what numbers an event or puts it on the map. */
const EVENT =
  /^(crime|incident|case|call|episode|occurrence|patient|person|client|pupil)[ _.]?(id|ref(erence)?|number|no)\b|^(long|lat)itude$|^(east|north)ing$/i;

/** Headings of records in any of the first rows that are as wide as a table. */
function wordsOfPeople(rows: readonly GridRow[]): ReturnType<typeof recordLevel> {
  for (const { cells } of rows.slice(0, 30)) {
    if (cells.filter((cell) => cell !== '').length < 3) continue;
    const column = cells.findIndex((heading) => EVENT.test(heading));
    const found = column < 0 ? recordLevel(cells, [], true) : { reason: `has the column "${cells[column]}"`, column };
    if (found) return found;
  }
  return undefined;
}
