import type { GridRow } from '../importers/input/grid.ts';
import { placeIn, type ReadColumn, type RowSaid, readColumn, rowSaid } from './cells.ts';
import { folded, oneLine } from './folded.ts';
import type { DraftKind, KeyHeadings } from './kind.ts';
import type { Known } from './known.ts';
import type { Table } from './locate.ts';
import { money, scaleOf } from './read/money.ts';
import { yearAbove } from './read/year.ts';
import type { Unplaced } from './unplaced.ts';

/** What the rows of a table say, and what of them has no place. */
export interface RowsSaid {
  readonly rows: readonly RowSaid[];
  readonly unplaced: readonly Unplaced[];
}

/** Fewer columns than this do not tell a row from a heading between rows. */
const FEW_COLUMNS = 3;

/** Reads the rows below the headings. A row of one cell between them is the priority of those that follow, or has no place; so has a row without a title. */
export function rowsSaid(table: Table, kind: DraftKind, known: Known): RowsSaid {
  const { columns: placed, list, header } = table;
  const columns = placed.flatMap(({ index, heading, key }) =>
    key ? [readColumn(kind, list.path, key, index, scaled(table, key, heading))] : [],
  );
  const years = kind.yearsAcross
    ? placed.flatMap(({ index, heading, key }) => {
        const year = key ? undefined : yearAbove(heading);
        return year === undefined ? [] : [{ index, heading, year }];
      })
    : [];
  const priorityKey = list.columns.map(({ key }) => key).find((key) => key === 'priority' || key === 'priorities');
  const titles = columns.filter(({ key }) => key === kind.identity[0]);
  const rows: RowSaid[] = [];
  const unplaced: Unplaced[] = [];
  let section: string | undefined;
  for (const row of table.below) {
    const filled = row.cells.filter((cell) => cell !== '');
    const words = filled.map(oneLine).join(' | ');
    const whole = (why: string): void => {
      unplaced.push({ ...placeIn(table, row.line, undefined), words, why });
    };
    if (isSame(row, header)) {
      whole('the headings again');
      continue;
    }
    if (new Set(filled).size === 1 && columns.length + years.length >= FEW_COLUMNS) {
      const found = priorityKey === undefined ? undefined : known.meant(words, ['priority']);
      if (found && !found.isGuess) section = found.id;
      else whole('a row of one cell is no record: a heading between rows, or a note');
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
    const heard = rowSaid(table, columns, row, known);
    if (kind.filled?.every((key) => heard.values[key] === undefined) && heard.unplaced.length === 0) continue;
    const rest = leftCells(table, row, new Set([...columns, ...years].map(({ index }) => index)), kind);
    const inSection = section !== undefined && priorityKey !== undefined && heard.values[priorityKey] === undefined;
    const own: RowSaid = {
      ...heard,
      unplaced: [...heard.unplaced, ...rest],
      values: {
        ...heard.values,
        ...(inSection && { [priorityKey]: priorityKey === 'priority' ? section : [section] }),
      },
    };
    rows.push(...(years.length > 0 ? byYear(own, table, row, years, kind, known) : [own]));
  }
  return { rows, unplaced };
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
