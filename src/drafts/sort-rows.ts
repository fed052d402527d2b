import { placeIn, type RowSaid } from './cells.ts';
import { sorting } from './choose.ts';
import type { DraftKind } from './kind.ts';
import type { Table } from './locate.ts';
import { groupMeant } from './read/words.ts';
import type { Unplaced } from './unplaced.ts';

/** The rows by the way to the list that each is for: that which was asked for, that of the table, or what a column says. A row that says no list has no place. */
export function sortedRows(
  rows: readonly RowSaid[],
  table: Table,
  kind: DraftKind,
  into: string | undefined,
): { readonly paths: ReadonlyMap<string, readonly RowSaid[]>; readonly unplaced: readonly Unplaced[] } {
  const { sorted } = kind;
  const column = sorting(table, kind);
  const isOne = kind.lists.some(({ path }) => path === into);
  if (!sorted || isOne || column === undefined)
    return { paths: new Map([[isOne && into !== undefined ? into : table.list.path, rows]]), unplaced: [] };
  const list = table.list.path.split('.').slice(1);
  const paths = new Map<string, RowSaid[]>();
  const unplaced: Unplaced[] = [];
  for (const row of rows) {
    const words = table.below.find(({ line }) => line === row.row)?.cells[column] ?? '';
    const group = groupMeant(words, sorted.words);
    const path = [group, ...list].join('.');
    const others = row.unplaced.filter(({ words: left }) => left !== words.replaceAll(/\s+/g, ' '));
    if (group !== undefined) paths.set(path, [...(paths.get(path) ?? []), { ...row, unplaced: others }]);
    else
      unplaced.push({
        ...placeIn(table, row.row, column),
        words: `${words}: ${String(row.values.title ?? '')}`,
        why: `the row was left out: it names none of ${Object.keys(sorted.words).join(', ')}; --into says where all rows belong`,
      });
  }
  return { paths, unplaced };
}
