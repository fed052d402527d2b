import type { GridRow } from '../importers/input/grid.ts';
import { placeIn, type ReadColumn, type RowSaid, readColumn, rowSaid } from './cells.ts';
import { folded, oneLine } from './folded.ts';
import type { DraftKind, KeyHeadings } from './kind.ts';
import type { Known } from './known.ts';
import type { Table } from './locate.ts';
import { money, scaleOf } from './read/money.ts';
import { yearAbove } from './read/year.ts';
import { type Heading, isNote, isOne, priorityKeyOf, sectionBetween } from './sections.ts';
import type { Unplaced } from './unplaced.ts';

/** What the rows of a table say, and what of them has no place. */
export interface RowsSaid {
  readonly rows: readonly RowSaid[];
  readonly unplaced: readonly Unplaced[];
}

/** Fewer columns than this do not tell a row from a heading between rows. */
const FEW_COLUMNS = 3;

/** Reads the rows below the headings. The priority of a row that says none is that of the row of one cell before it, else of what stands over the table; such a row that names none has no place, nor has a row without a title. */
export function rowsSaid(table: Table, heading: Heading, kind: DraftKind, known: Known): RowsSaid {
  const { columns: placed, list, header, headings } = table;
  const columns = placed.flatMap(({ index, heading: words, key }) =>
    key ? [readColumn(kind, list.path, key, index, scaled(table, key, words))] : [],
  );
  const years = kind.yearsAcross
    ? placed.flatMap(({ index, heading: words, key }) => {
        const year = key ? undefined : yearAbove(words);
        return year === undefined ? [] : [{ index, heading: words, year }];
      })
    : [];
  const priorityKey = priorityKeyOf(list);
  const titles = namingColumns(columns, kind);
  const rows: RowSaid[] = [];
  const unplaced: Unplaced[] = [];
  let section = heading.section;
  let isMissed = false;
  for (const row of table.below) {
    const filled = row.cells.filter((cell) => cell !== '');
    const words = filled.map(oneLine).join(' | ');
    const whole = (why: string): void => {
      unplaced.push({ ...placeIn(table, row.line, undefined), words, why });
    };
    if ([header, ...headings.map(({ cells }) => cells)].some((one) => isSame(row, one))) {
      whole('the headings again');
      continue;
    }
    const between = priorityKey === undefined ? {} : sectionBetween(filled, known);
    if (
      between.section ||
      between.unknown !== undefined ||
      (isOne(filled) && columns.length + years.length >= FEW_COLUMNS)
    ) {
      // What follows a heading that is not known is not of the priority before it.
      if (between.section || !isNote(words))
        section = between.section ?? (between.unknown === undefined ? heading.section : undefined);
      if (!between.section) whole('a row of one cell is no record: a heading between rows, or a note');
      continue;
    }
    if (titles.every(({ index }) => (row.cells[index] ?? '').trim() === '')) {
      whole(`it has nothing under "${titles[0]?.heading ?? 'title'}"`);
      continue;
    }
    if (titles.some(({ index }) => isTotal(row.cells[index] ?? ''))) {
      whole('a total of other rows is no record');
      continue;
    }
    const heard = titled(rowSaid(table, columns, row, known), row, table, kind);
    if (kind.filled?.every((key) => heard.values[key] === undefined) && heard.unplaced.length === 0) continue;
    const rest = leftCells(table, row, new Set([...columns, ...years].map(({ index }) => index)), kind);
    const isOpen = priorityKey !== undefined && heard.values[priorityKey] === undefined;
    if (isOpen && section === undefined) isMissed = true;
    const own: RowSaid = {
      ...heard,
      unplaced: [...heard.unplaced, ...rest],
      values: {
        ...heard.values,
        ...(isOpen && section && { [priorityKey]: priorityKey === 'priority' ? section.id : [section.id] }),
      },
      remarks: { ...heard.remarks, ...(isOpen && section?.remark && { [priorityKey]: section.remark }) },
    };
    rows.push(...(years.length > 0 ? byYear(own, table, row, years, kind, known) : [own]));
  }
  if (isMissed && heading.unknown !== undefined)
    unplaced.unshift({
      ...placeIn(table, undefined, undefined),
      words: heading.unknown,
      why: 'the words over the rows name no priority that the folder has; write its number, id or title',
    });
  return { rows, unplaced };
}

/** The columns of which one must say something in a record: those that name it, else those by which the table is known. */
function namingColumns(columns: readonly ReadColumn[], { identity: [name] }: DraftKind): readonly ReadColumn[] {
  const named = columns.filter(({ key }) => key === name);
  return named.length > 0 ? named : columns.filter(({ headings }) => headings.knownBy);
}

/** What a row says, with its title from whom it is about where no column is for titles. */
function titled(said: RowSaid, { cells }: GridRow, { columns, header }: Table, kind: DraftKind): RowSaid {
  if (kind.titleFrom === undefined || columns.some(({ key }) => key?.key === 'title')) return said;
  const about = columns.find(({ key }) => key?.key === kind.titleFrom)?.index;
  const index = about ?? header.findIndex((heading) => kind.sorted?.headings.includes(folded(heading)));
  const title = oneLine(cells[index] ?? '');
  if (title === '') return said;
  const remark = `from "${header[index]}", where no column says what was held`;
  return { ...said, values: { ...said.values, title }, remarks: { ...said.remarks, title: remark } };
}

/** The heading of a column of money with what is announced above it, where it says no scale of its own. */
const scaled = ({ scale }: Table, { as }: KeyHeadings, heading: string): string =>
  as === 'money' && scale !== '' && scaleOf(heading) === 1 ? `${heading} (${scale})` : heading;

/** "TOTAL", "Grand total 2026/27", "Total funding available": what a sheet adds up. */
const isTotal = (title: string): boolean =>
  /^(?:(?:sub|grand|overall|running) ?)?totals?(?: (?:of|all|for|the|above|funding|fund|funds|income|expenditure|spend|budget|grants?|money|available|secured|per|year|amount|gbp|\d+))*$/.test(
    folded(title),
  );

const isSame = (row: GridRow, header: readonly string[]): boolean =>
  header.every((heading, index) => folded(row.cells[index] ?? '') === folded(heading));

/** Cells under headings for which a record has no key. */
function leftCells(table: Table, row: GridRow, read: ReadonlySet<number>, { one, toRead }: DraftKind): Unplaced[] {
  return row.cells.flatMap((cell, index) => {
    if (read.has(index) || cell.trim() === '' || toRead?.includes(folded(table.header[index] ?? ''))) return [];
    const why =
      (table.header[index] ?? '') === '' ? 'its column has no heading' : `no ${one} has a key for this heading`;
    return [{ ...placeIn(table, row.line, index), words: oneLine(cell), why }];
  });
}

/** A row of a table with years across as one record for each year that has an amount. */
function byYear(
  own: RowSaid,
  table: Table,
  row: GridRow,
  years: readonly { readonly index: number; readonly heading: string; readonly year: string }[],
  kind: DraftKind,
  known: Known,
): RowSaid[] {
  const keys = kind.yearsAcross;
  const headings = keys && table.list.columns.find(({ key }) => key === keys.amount);
  if (!keys || !headings) return [own];
  const made: RowSaid[] = [];
  const unplaced: Unplaced[] = [];
  for (const { index, heading, year } of years) {
    const text = (row.cells[index] ?? '').trim();
    if (text === '' || /^[–—-]$/.test(text)) continue;
    const column: ReadColumn = readColumn(kind, table.list.path, headings, index, scaled(table, headings, heading));
    const { values, left, remarks } = money(text, column, known);
    unplaced.push(...left.map((one) => ({ ...placeIn(table, row.line, index), ...one })));
    if (left.length > 0) continue;
    made.push({
      ...own,
      unplaced: [],
      values: { ...own.values, ...values, [keys.year]: year },
      remarks: { ...own.remarks, ...remarks },
    });
  }
  const [first = own, ...others] = made;
  return [{ ...first, unplaced: [...own.unplaced, ...unplaced] }, ...others];
}
