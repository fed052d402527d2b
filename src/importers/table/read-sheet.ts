import { diagnostic } from '../../core/diagnostic.ts';
import { placeOf } from '../../core/place.ts';
import type { Period } from '../../indicators/period.ts';
import type { Area, Areas } from '../../model/areas.ts';
import type { GridRow } from '../input/grid.ts';
import type { Problems } from '../input/problems.ts';
import { allRead } from '../table-in-making.ts';
import { drop, type Tally } from '../tally.ts';
import { type Column, columnsAcross } from './across.ts';
import { areaFinder } from './area.ts';
import { cellsOf, type NumberColumns, numberColumns, numberReader } from './cells.ts';
import type { Where } from './entry.ts';
import { type About, type Gathering, presence } from './gather.ts';
import type { Located } from './locate.ts';
import { periodsInTitle, readPeriod } from './period.ts';
import type { Plan } from './plan.ts';
import { partKey, type Readers } from './readers.ts';
import { headingAt, sideColumns } from './side-columns.ts';
import { folded } from './words.ts';

/** What stays the same from sheet to sheet. */
export interface Reading {
  readonly plan: Plan;
  readonly readers: Readers;
  readonly gathered: Gathering;
  readonly areas: Areas;
  readonly tally: Tally;
  readonly problems: Problems;
}

/** Takes the rows of one sheet. Codes: import/bad-period, import/unknown-group, import/unknown-role, and those of areas, cells and duplicates. */
export function readSheet(located: Located, reading: Reading): void {
  const { plan, readers, gathered, areas, tally, problems } = reading;
  const { layout, entry } = plan;
  const { grid, headings, columns } = located;
  const last = headings.at(-1);
  if (!last) return;
  for (const note of grid.notes) tally.notes.add(note);
  const across = columnsAcross(located, plan);
  const numbers = numberColumns(plan, columns);
  const side = sideColumns(entry, last, across.others);
  const findArea = areaFinder(plan, areas, problems);
  const read = numberReader(layout, tally, problems);
  const titlePeriod = layout.period?.title ? periodOfTitle(located, reading) : undefined;
  const periods = new Map<string, Period | undefined>();
  const header = last.cells.map(folded).join('\n');
  const width = headings.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  let odd = across.odd;

  /** The words of a dimension in a row, and the number of the column they stand in. */
  const wordsOf = (where: Where | undefined, row: GridRow, column: Column): readonly [words: string, index: number] => {
    if (where?.column !== undefined)
      return [row.cells[columns.get(where.column) ?? -1] ?? '', columns.get(where.column) ?? 0];
    if (where?.columns) {
      const indices = where.columns.map((name) => columns.get(name) ?? -1);
      return [indices.map((index) => row.cells[index] ?? '').join(' '), indices[0] ?? 0];
    }
    if (where?.heading !== undefined) return [column.heads[where.heading - 1] ?? '', column.index];
    return [where?.value ?? '', 0];
  };

  const periodOf = (row: GridRow, column: Column): Period | undefined => {
    if (layout.period?.title) return titlePeriod;
    const type = layout.period?.period_type;
    const [words, index] = wordsOf(layout.period, row, column);
    const known = periods.get(words);
    if (known || type === undefined) return known;
    const found = readPeriod(words, type);
    if (!('error' in found)) {
      periods.set(words, found);
      return found;
    }
    const message = `"${words}" is not a period that can be read as ${type.replaceAll('_', ' ')}.`;
    const place = layout.period?.heading === undefined ? row.place(index) : last.place(index);
    problems.add(diagnostic('import/bad-period', place, message, { also: [placeOf(entry, 'period') ?? []].flat() }));
    return undefined;
  };

  const areaOf = (row: GridRow, column: Column): Area | undefined => {
    // Of several levels the last that is filled is the area's own.
    const level = layout.area?.columns?.findLast((name) => (row.cells[columns.get(name) ?? -1] ?? '') !== '');
    const [words, index] = wordsOf(level === undefined ? layout.area : { column: level }, row, column);
    return findArea(words, () => row.place(index));
  };

  /** Takes one cell across, or the whole row of a long table; answers why when it does not. */
  const take = (row: GridRow, column: Column): string | undefined => {
    const area = areaOf(row, column);
    if (!area) return 'an area that is not in data/areas.csv';
    const period = periodOf(row, column);
    if (!period) return 'not readable';
    gathered.present.add(presence(area, period));
    for (const { column: name, heading, reader } of readers.keep) {
      const [words] = wordsOf(
        { ...(name !== undefined && { column: name }), ...(heading !== undefined && { heading }) },
        row,
        column,
      );
      const kept = reader.read(words);
      if (kept && 'leftOut' in kept) return kept.leftOut;
    }
    const groups = { age: '', sex: 'persons', category: '' };
    const words: string[] = [];
    for (const name of ['age', 'sex', 'category'] as const) {
      const where: Where | undefined = layout[name];
      if (where === undefined || where.value !== undefined) {
        groups[name] = where?.value ?? groups[name];
        words.push('');
        continue;
      }
      const [text, index] = wordsOf(where, row, column);
      const group = readers[name].read(text);
      if (group === undefined) {
        const place = where.heading === undefined ? row.place(index) : last.place(index);
        problems.add(
          diagnostic('import/unknown-group', place, `The ${name} "${text}" cannot be read.`, {
            fix: FIX_GROUP,
            example: `${name}:\n  ${where.column === undefined ? `heading: ${where.heading}` : `column: ${where.column}`}\n  items: { ${JSON.stringify(text)}: ${name === 'age' ? '10-17' : name === 'sex' ? 'persons' : 'robbery'} }`,
          }),
        );
        return 'not readable';
      }
      if ('leftOut' in group) return group.leftOut;
      groups[name] = group.name;
      words.push(group.word);
    }
    for (const { column: name, heading, reader } of readers.over) {
      const [text] = wordsOf(
        { ...(name !== undefined && { column: name }), ...(heading !== undefined && { heading }) },
        row,
        column,
      );
      const part = reader.read(text);
      if (part === undefined) return 'not readable';
      if ('leftOut' in part) return part.leftOut;
      words.push(part.word);
    }
    const note = layout.note === undefined ? '' : (row.cells[columns.get(layout.note) ?? -1] ?? '');
    const cells = cellsOf(numbersOf(column), row, read, note);
    if (!allRead(cells)) return 'not readable';
    const about: About = {
      area,
      period,
      age: groups.age,
      sex: groups.sex,
      categoryType: layout.category ? (layout.category_type ?? '') : '',
      category: groups.category,
    };
    side.see(row, [area.code, `${period.start} ${period.end}`, groups.age, groups.sex, groups.category, ...words]);
    gathered.add(about, partKey(words), { cells, note, place: row.place(column.index) });
    return undefined;
  };
  const numbersOf = (column: Column): NumberColumns =>
    layout.cells === undefined
      ? numbers
      : [{ key: layout.cells, name: column.heads.filter((head) => head !== '').join(', '), index: column.index }];

  const units = across.columns;
  for (const row of grid.rows()) {
    if (row.line <= last.line) continue;
    tally.read += units.length;
    const blank = units.every((column) => numbersOf(column).every(({ index }) => (row.cells[index] ?? '') === ''));
    if (row.cells.slice(width).some((cell) => cell !== '')) {
      const message = `This row has ${row.cells.length} cells and the headings ${width}.`;
      problems.add(diagnostic('csv/row-length', row.place(width), message));
      drop(tally, 'not readable', units.length);
    } else if (row.cells.map(folded).join('\n') === header) drop(tally, 'the headings again', units.length);
    else if (blank && isText(row, areaOf, units[0], layout.area)) drop(tally, 'a line of text', units.length);
    else {
      for (const column of units) {
        const reason = take(row, column);
        if (reason !== undefined) drop(tally, reason);
      }
      odd = reportOdd(odd, row, headings, reading);
    }
    if (problems.full) return;
  }
  side.check(problems);
}

const FIX_GROUP = 'Write under items of the entry which group the words mean.';

/** Titles of groups and notes have no figures, and name no area that is known. */
function isText(
  row: GridRow,
  areaOf: (row: GridRow, column: Column) => Area | undefined,
  column: Column | undefined,
  where: Where | undefined,
): boolean {
  if (!column || where?.heading !== undefined) return row.cells.filter((cell) => cell !== '').length <= 1;
  if (where?.value !== undefined) return row.cells.filter((cell) => cell !== '').length <= 2;
  return areaOf(row, column) === undefined;
}

const NUMBER = /^[£+-]?[\d,]*\.?\d+ ?%?$/;

/** Columns of figures whose heading says no period: they are to be ignored in so many words. Answers those that were not reported yet. */
function reportOdd(
  odd: readonly number[],
  row: GridRow,
  headings: readonly GridRow[],
  { plan, problems }: Reading,
): readonly number[] {
  return odd.filter((index) => {
    if (!NUMBER.test(row.cells[index] ?? '')) return true;
    const heading = headings.toReversed().find(({ cells }) => (cells[index] ?? '') !== '') ?? headings[0] ?? row;
    const name = headingAt(heading, index);
    const message = `The column "${name}" holds figures, and its heading says nothing that the entry of ${plan.entry.indicator} reads.`;
    problems.add(
      diagnostic('import/unknown-role', heading.place(index), message, {
        fix: 'Correct the heading in a copy of the file, or name it under ignore of the entry.',
        example: `ignore: [${JSON.stringify(name)}]`,
        also: [placeOf(plan.entry) ?? []].flat(),
      }),
    );
    return false;
  });
}

function periodOfTitle({ titles, headings, grid }: Located, { plan, problems }: Reading): Period | undefined {
  const type = plan.layout.period?.period_type;
  const found = type === undefined ? [] : periodsInTitle([...titles, grid.sheet ?? ''], type);
  const [first] = found;
  if (found.length === 1 && first) return first;
  const what =
    found.length === 0 ? 'names no period' : `names several periods: ${found.map(({ label }) => label).join(', ')}`;
  const place = headings[0]?.place(0) ?? { file: grid.file, line: 1, column: 1 };
  problems.add(
    diagnostic('import/bad-period', place, `What stands above the headings ${what}.`, {
      fix: 'Write the period into the entry.',
      example: 'period: { value: 2023/24, period_type: financial_year }',
      also: [placeOf(plan.entry, 'period') ?? []].flat(),
    }),
  );
  return undefined;
}
