import type { Areas } from '../../model/areas.ts';
import type { GridRow } from '../input/grid.ts';
import type { Problems } from '../input/problems.ts';
import { allRead, UNREADABLE } from '../table-in-making.ts';
import { drop, type Tally } from '../tally.ts';
import { type Column, columnsAcross } from './across.ts';
import { cellsOf, type NumberColumns, numberColumns, numberReader } from './cells.ts';
import { type Gathering, presence } from './gather.ts';
import { groupsIn } from './groups-in.ts';
import { type Located, widthOf } from './located.ts';
import type { PercentSigns } from './percent-signs.ts';
import { periodFinder } from './period-in.ts';
import { areaIn, sheetWords } from './place-in.ts';
import type { Plan } from './plan.ts';
import { partKey, type Readers } from './readers.ts';
import { oddColumns, reportWidth } from './side-checks.ts';
import { sideColumns } from './side-columns.ts';
import { folded } from './words.ts';

/** What stays the same from sheet to sheet. */
export interface Reading {
  readonly plan: Plan;
  readonly readers: Readers;
  readonly gathered: Gathering;
  readonly signs: PercentSigns;
  readonly areas: Areas;
  readonly tally: Tally;
  readonly problems: Problems;
}

/** Takes the rows of one sheet. Codes: import/bad-period, import/unknown-group, import/unknown-role, import/mixed-percent, csv/row-length, and those of areas, cells and duplicates. */
export function readSheet(located: Located, reading: Reading): void {
  const { plan, gathered, signs, tally, problems } = reading;
  const { layout, entry } = plan;
  const { grid, headings, columns } = located;
  const last = headings.at(-1);
  if (!last) return;
  for (const words of grid.notes) tally.notes.add(words);

  const across = columnsAcross(located, plan);
  const numbers = numberColumns(plan, columns);
  const numbersOf = (column: Column): NumberColumns => {
    if (layout.cells === undefined) return numbers;
    return [{ key: layout.cells, name: column.heads.filter((head) => head !== '').join(', '), index: column.index }];
  };
  const words = sheetWords(columns);
  const areaOf = areaIn(reading, words, columns);
  const periodOf = periodFinder(located, reading, words);
  const groupsOf = groupsIn(reading, words, last);
  const read = numberReader(layout, tally, problems);
  const side = sideColumns(entry, last, across.others);
  const odd = oddColumns(across.odd, headings, reading);

  /** Takes one cell across, or the whole row of a long table; answers why when it does not. */
  const take = (row: GridRow, column: Column): string | undefined => {
    const area = areaOf(row, column);
    if (!area) return 'an area that is not in data/areas.csv';
    const period = periodOf(row, column);
    if (!period) return UNREADABLE;
    gathered.present.set(presence(area, period), { area, period });
    const groups = groupsOf(row, column);
    if (typeof groups === 'string') return groups;
    const note = layout.note === undefined ? '' : words({ column: layout.note }, row, column).text;
    const cells = cellsOf(numbersOf(column), row, read, note, signs);
    if (!allRead(cells)) return UNREADABLE;
    const { age, sex, category, parts } = groups;
    side.see(row, [area.code, `${period.start} ${period.end}`, age, sex, category, ...parts]);
    const categoryType = layout.category ? (layout.category_type ?? '') : '';
    const part = { cells, note, place: row.place(column.index) };
    gathered.add({ area, period, age, sex, categoryType, category }, partKey(parts), part);
    return undefined;
  };

  /** Titles of groups and notes have no figures, and name no area that is known. */
  const isText = (row: GridRow): boolean => {
    if (across.columns.some((column) => numbersOf(column).some(({ index }) => (row.cells[index] ?? '') !== '')))
      return false;
    const filled = row.cells.filter((cell) => cell !== '').length;
    const [first] = across.columns;
    if (!first || layout.area?.heading !== undefined) return filled <= 1;
    return layout.area?.value === undefined ? areaOf(row, first) === undefined : filled <= 2;
  };

  const width = widthOf(headings);
  const header = last.cells.map(folded).join('\n');
  const units = across.columns.length;
  for (const row of grid.rows()) {
    if (row.line <= last.line) continue;
    tally.read += units;
    if (reportWidth(row, width, problems)) drop(tally, UNREADABLE, units);
    else if (row.cells.map(folded).join('\n') === header) drop(tally, 'the headings again', units);
    else if (isText(row)) drop(tally, 'a line of text', units);
    else {
      for (const column of across.columns) {
        const reason = take(row, column);
        if (reason !== undefined) drop(tally, reason);
      }
      odd(row);
    }
    if (problems.full) return;
  }
  side.check(problems);
}
