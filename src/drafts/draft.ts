import { diagnostic } from '../core/diagnostic.ts';
import { namedFew } from '../core/named-few.ts';
import { didYouMean } from '../core/nearest.ts';
import type { Grid } from '../importers/input/grid.ts';
import type { Problems } from '../importers/input/problems.ts';
import { recordLevel } from '../importers/input/record-level.ts';
import type { SourceFile } from '../importers/input/source-file.ts';
import { nodeOf, placeIn } from './cells.ts';
import { chosenTables } from './choose.ts';
import { filledIn } from './fill-in.ts';
import type { DraftKind } from './kind.ts';
import type { Known } from './known.ts';
import type { Table } from './locate.ts';
import { foldRows, nameRecords } from './name-records.ts';
import { noTable, openGrids } from './open.ts';
import { type DraftRecord, recordOf } from './record.ts';
import { rowsSaid } from './rows.ts';
import { headingOf } from './sections.ts';
import { sortedRows } from './sort-rows.ts';
import type { Unplaced } from './unplaced.ts';

/** What a draft is made from, and what is asked of it. */
export interface DraftInput {
  readonly kind: DraftKind;
  readonly source: SourceFile;
  readonly known: Known;
  /** The records that the lists of the content file hold, by the way to the list. */
  readonly there: (path: string) => readonly Readonly<Record<string, unknown>>[];
  readonly sheet?: string | undefined;
  readonly table?: number | undefined;
  /** The list that all rows are for. */
  readonly into?: string | undefined;
}

/** Records by the way to their list, and all that could not be placed. */
export interface Draft {
  readonly lists: readonly { readonly path: string; readonly records: readonly DraftRecord[] }[];
  /** How columns and the table were taken, where that could be otherwise. */
  readonly notes: readonly string[];
  readonly unplaced: readonly Unplaced[];
}

/** Drafts records from a file. Undefined with a problem for a file that none can be drafted from. Codes: import/no-table, import/record-level, and those of reading. */
export async function draft(input: DraftInput, problems: Problems): Promise<Draft | undefined> {
  const { kind, source, known, into } = input;
  const grids = await openGrids(source, problems);
  if (!grids) return undefined;
  const named = gridsNamed(input, grids, problems);
  if (!named) return undefined;
  const chosen = chosenTables(source.file, named, kind, into, known, problems);
  if (!chosen || chosen.tables.some((table) => isOfPeople(table, problems))) return undefined;
  const read = chosen.tables.map((table) => tableRead(table, input));
  const unplaced = read.flatMap((one) => one.unplaced);
  const lists = kind.lists.flatMap(({ path }) => {
    const rows = read.flatMap(({ paths }) => paths.get(path) ?? []);
    return rows.length > 0 ? [{ path, records: namedIn(rows, path, input, (one) => unplaced.push(one)) }] : [];
  });
  const notes = chosen.tables.flatMap(notesOf);
  return { lists, notes: [...chosen.others, ...new Set(notes)], unplaced: inRows(unplaced, chosen.tables) };
}

/** The records of one table by the way to their list, those of several rows as one, and what of it has no place. */
function tableRead(
  table: Table,
  { kind, known, into }: DraftInput,
): { readonly paths: ReadonlyMap<string, readonly DraftRecord[]>; readonly unplaced: readonly Unplaced[] } {
  const heading = headingOf(table, known);
  const said = rowsSaid(table, heading, kind, known);
  const { paths, unplaced: unsorted } = sortedRows(said.rows, table, kind, into);
  const unplaced: Unplaced[] = [...above(table, heading.row), ...said.unplaced, ...unsorted];
  const lists = [...paths].map(([path, rows]) => {
    const records = rows.map((row) => {
      const { made, unplaced: left } = recordOf(row, table, kind);
      unplaced.push(...row.unplaced, ...left);
      return made;
    });
    const whole = foldRows(records, kind, path, (one, key, first) =>
      unplaced.push({
        ...placeIn(table, one.row, table.columns.find((column) => column.key?.key.split('.')[0] === key)?.index),
        words: typeof one.record[key] === 'string' ? String(one.record[key]) : JSON.stringify(one.record[key]),
        why: `row ${first.row} has the same title and says something else`,
      }),
    );
    return [path, whole] as const;
  });
  return { paths: new Map(lists), unplaced };
}

function gridsNamed(
  { sheet, table, source }: DraftInput,
  grids: readonly Grid[],
  problems: Problems,
): readonly Grid[] | undefined {
  const names = grids.flatMap((grid) => grid.sheet ?? []);
  const wanted = sheet ?? (table === undefined ? undefined : `table ${table}`);
  if (wanted === undefined) return grids;
  const found = grids.filter((grid) => grid.sheet?.toLowerCase() === wanted.toLowerCase());
  if (found.length > 0) return found;
  const has = names.length === 0 ? 'It is one table without a name' : `It has: ${namedFew(names)}`;
  const what = sheet === undefined ? wanted : `sheet "${sheet}"`;
  problems.add(noTable(source.file, `${source.file} has no ${what}.${didYouMean(wanted, names)} ${has}.`));
  return undefined;
}

/** Records of people have no place in a plan: a column of them, other than those that are read, stops the draft. */
function isOfPeople({ columns, below, headings, grid }: Table, problems: Problems): boolean {
  const unread = (cells: readonly string[]): string[] =>
    columns.map(({ key, index }) => (key ? '' : (cells[index] ?? '')));
  const header = columns.map(({ key, heading }) => (key ? '' : heading));
  const found = recordLevel(
    header,
    below.map(({ cells }) => unread(cells)),
    true,
  );
  const row = headings.at(-1);
  if (!found || !row) return false;
  problems.add(diagnostic('import/record-level', row.place(found.column), `${grid.file} ${found.reason}.`));
  return true;
}

/** The rows above the headings, but for that which says the priority of the rows. */
const above = (table: Table, heading: number | undefined): Unplaced[] =>
  table.above
    .filter(({ line }) => line !== heading)
    .map(({ line, cells }) => ({
      ...placeIn(table, line, undefined),
      words: cells
        .filter((cell) => cell !== '')
        .join(' | ')
        .replaceAll(/\s+/g, ' '),
      why: 'it stands above the headings',
    }));

const notesOf = ({ columns, grid }: Table): string[] => [
  ...grid.notes,
  ...columns.flatMap(({ heading, key, isGuess }) =>
    key && isGuess ? [`the heading "${heading}" was read as "${key.headings[0] ?? key.key}"`] : [],
  ),
];

/** The records of a list with their ids, and FILL IN where only a person knows; rows that the folder has are left out and told. */
function namedIn(
  records: readonly DraftRecord[],
  path: string,
  { kind, known, there }: DraftInput,
  leave: (one: Unplaced) => void,
): DraftRecord[] {
  const ids = new Set(known.ids(nodeOf(kind, path, 'id')['x-id'] ?? ''));
  const { named, refused } = nameRecords(records, kind, path, { ids, records: there(path) });
  for (const { record, why } of refused)
    leave({
      sheet: record.sheet,
      row: record.row,
      column: undefined,
      words: kind.identity.flatMap((key) => record.record[key] ?? []).join(', '),
      why,
    });
  return named.map((one) => filledIn(one, kind, path, known));
}

/** In the order of the tables and of their rows. */
function inRows(unplaced: readonly Unplaced[], tables: readonly Table[]): Unplaced[] {
  const order = new Map(tables.map(({ grid }, index) => [grid.sheet, index] as const));
  const at = ({ sheet }: Unplaced): number => order.get(sheet) ?? 0;
  return [...unplaced].sort((a, b) => at(a) - at(b) || (a.row ?? 0) - (b.row ?? 0));
}
