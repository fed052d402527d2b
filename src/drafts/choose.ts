import { namedFew } from '../core/named-few.ts';
import type { Grid } from '../importers/input/grid.ts';
import type { Problems } from '../importers/input/problems.ts';
import { folded } from './folded.ts';
import type { DraftKind, DraftList } from './kind.ts';
import type { Known } from './known.ts';
import { locate, nearestTo, type Table } from './locate.ts';
import { noTable } from './open.ts';
import { groupMeant } from './read/words.ts';
import { headingOf } from './sections.ts';

/** The tables that are read, in the order of the file, and what is told of the others. */
export interface Chosen {
  readonly tables: readonly Table[];
  readonly others: readonly string[];
}

/**
 * The table whose headings fit best, in a sheet that is not hidden unless it alone was asked for, and those that are like it: of a document all, of a
 * workbook the sheets that are each of a priority, as it is. Undefined with a problem where none fits, or where it cannot be told what the rows are. Code: import/no-table. */
export function chosenTables(
  file: string,
  grids: readonly Grid[],
  kind: DraftKind,
  into: string | undefined,
  known: Known,
  problems: Problems,
): Chosen | undefined {
  const lists = listsFor(kind, into);
  const seen = grids.length === 1 ? grids : grids.filter(({ isHidden }) => !isHidden);
  const tables = seen.flatMap((grid) => locate(grid, kind, lists) ?? []);
  const [table] = [...tables].sort((a, b) => b.fit - a.fit);
  if (!table) {
    problems.add(noTable(file, notFound(file, seen, kind, lists), headingsKnown(lists)));
    return undefined;
  }
  const equal = new Set(
    lists.filter((list) => table.fit === (locate(table.grid, kind, [list])?.fit ?? 0)).map(columnsOf),
  );
  const isSorted = kind.sorted === undefined || lists.length === 1 || sorting(table, kind) !== undefined;
  if (equal.size > 1 || !isSorted) {
    const message =
      equal.size > 1
        ? `${file} has headings that stand for what is planned and for what was done.`
        : notSorted(file, table, kind);
    const fix = `Say which list the rows are for, with --into: ${namedFew(isSorted && kind.sorted ? endsOf(kind) : kind.lists.map(({ path }) => path))}.`;
    problems.add(noTable(file, message, fix));
    return undefined;
  }
  const isRead = (other: Table): boolean =>
    other === table ||
    (isLike(other, table) &&
      (kind.sorted === undefined || lists.length === 1 || sorting(other, kind) !== undefined) &&
      (table.grid.over !== undefined || (isOfPriority(other, known) && isOfPriority(table, known))));
  const read = tables.filter(isRead);
  return { tables: read, others: othersOf(read, tables, grids) };
}

/** Whether a table is of the same kind of rows as another: they have most of their columns in common. */
function isLike(other: Table, { list, columns }: Table): boolean {
  const keysOf = (placed: Table['columns']): Set<string> => new Set(placed.flatMap(({ key }) => key?.key ?? []));
  const [own, others] = [keysOf(columns), keysOf(other.columns)];
  const both = [...own].filter((key) => others.has(key)).length;
  return other.list.columns === list.columns && both * 2 >= Math.max(own.size, others.size);
}

/** Whether the name of a sheet, or a title in it, is that of a priority. Other sheets may be older versions of one plan. */
function isOfPriority(table: Table, known: Known): boolean {
  const { section, unknown } = headingOf(table, known);
  return section !== undefined || unknown !== undefined;
}

/** What is missing: often the one heading that names a record. */
function notFound(file: string, grids: readonly Grid[], kind: DraftKind, lists: readonly DraftList[]): string {
  const [near] = grids.flatMap((grid) => nearestTo(grid, lists) ?? []);
  if (!near) return `${file} has no row of headings that ${kind.many} are known by.`;
  const known = namedFew(near.known.map((heading) => `"${heading}"`));
  return `${file} has the headings ${known} in row ${near.row.line}, and none that says what the ${kind.one} is.`;
}

function notSorted(file: string, { columns }: Table, { sorted }: DraftKind): string {
  const about = columns.find(({ key }) => key?.key === sorted?.about)?.heading;
  return about === undefined
    ? `${file} has no column "${sorted?.headings[0]}" that says with whom.`
    : `The column "${about}" of ${file} names in too few of its rows a group that is known: ${namedFew(Object.values(sorted?.words ?? {}).flatMap(([first = '']) => first))}.`;
}

const columnsOf = ({ columns }: DraftList): unknown => columns;

/** What a list is called whatever group it is of: plans, record. */
export const endsOf = ({ lists, sorted }: DraftKind): string[] =>
  sorted ? [...new Set(lists.flatMap(({ path }) => path.split('.').at(-1) ?? []))] : [];

/** The lists that rows may be for: the one that was asked for, those of its name in each group, or all. */
const listsFor = (kind: DraftKind, into: string | undefined): readonly DraftList[] =>
  kind.lists.filter(({ path }) => into === undefined || path === into || path.endsWith(`.${into}`));

/** The number of the column by which rows are sorted into lists. */
export function sorting({ columns, below }: Table, { sorted }: DraftKind): number | undefined {
  if (!sorted) return undefined;
  const own = columns.find(({ heading, key }) => !key && sorted.headings.includes(folded(heading)));
  if (own) return own.index;
  // Where it has no column of its own, whom the rows are about may say it, once half of them do.
  const about = columns.find(({ key }) => key?.key === sorted.about)?.index;
  if (about === undefined) return undefined;
  const said = below.flatMap(({ cells }) => (cells[about]?.trim() ? [cells[about]] : []));
  const groups = said.filter((words) => groupMeant(words, sorted.words));
  return groups.length > 0 && groups.length * 2 >= said.length ? about : undefined;
}

function headingsKnown(lists: readonly DraftList[]): string {
  const [first] = lists;
  const known = (first?.columns ?? []).map(({ key, headings }) => `"${headings[0] ?? key.replaceAll('_', ' ')}"`);
  return `Give the rows headings such as ${namedFew(known)}; the first row of a table, or one below its title, holds them.`;
}

function othersOf(read: readonly Table[], tables: readonly Table[], grids: readonly Grid[]): string[] {
  if (grids.length < 2) return [];
  const fitting = new Set(tables.map(({ grid }) => grid));
  const own = new Set(read.map(({ grid }) => grid));
  const names = [...own].map(({ sheet }) => sheet ?? 'the table');
  return [
    names.length === 1
      ? `${names.join('')} was read, whose headings fit best`
      : `${namedFew(names)} were read, whose headings are alike`,
    ...grids
      .filter((other) => !own.has(other))
      .map((other) => `${other.sheet} was not read: ${whyNot(other, fitting)}`),
  ];
}

function whyNot(grid: Grid, fitting: ReadonlySet<Grid>): string {
  const way = /^table \d+$/.test(grid.sheet ?? '') ? `--table ${grid.sheet?.slice(6)}` : `--sheet "${grid.sheet}"`;
  if (grid.isHidden) return `it is hidden; ${way} reads it`;
  return fitting.has(grid) ? `its headings fit too; ${way} reads it` : 'it has no headings that fit';
}
