import type { ImportInput } from './importer.ts';
import { type RowSet, rowSet } from './row-set.ts';
import { drop, newTally, type Tally } from './tally.ts';

/** An indicator's table while the files are read. */
export interface TableInMaking {
  readonly id: string;
  readonly tally: Tally;
  readonly set: RowSet;
}

/** The table of the indicator `id` before any row was read; what is wrong with its rows goes to `problems`. */
export function newTable(id: string, { problems }: Pick<ImportInput, 'problems'>): TableInMaking {
  const tally = newTally();
  return { id, tally, set: rowSet(tally, problems) };
}

/** Why a row with a reported problem is left out. Such an import is not written. */
export const UNREADABLE = 'not readable';

/** True when every cell of a row could be read. */
export function allRead<T extends object>(cells: { [K in keyof T]: T[K] | undefined }): cells is T {
  return Object.values(cells).every((cell) => cell !== undefined);
}

/** Offers a row to the entries of one table; the first that takes it keeps it, else the first one's reason is counted. */
export function offer(table: TableInMaking, takers: readonly (() => string | undefined)[]): void {
  let reason: string | undefined;
  for (const take of takers) {
    const refused = take();
    if (refused === undefined) return;
    reason ??= refused;
  }
  if (reason !== undefined) drop(table.tally, reason);
}
