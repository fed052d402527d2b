import { judgeOf } from './judge.ts';
import type { Sum } from './sums.ts';
import { type Count, type Demand, tablesOf } from './table.ts';

/**
 * The ids of hidden counts that a reader can find out too nearly, of everything that the reader does not know exactly: the audit of one
 * pattern, which knows nothing of how it was made. Of counts among which nothing is known nobody learns more than the rule itself tells.
 */
export const exposedIn = (unknown: readonly Count[], sums: readonly Sum[], demand: Demand): string[] =>
  judged(unknown, sums, demand).flatMap(({ table, exposed }) =>
    exposed.map(({ column }) => table.counts[column]?.id ?? ''),
  );

/** The ids of each table in which a hidden count can be found out too nearly. */
export const exposedTables = (unknown: readonly Count[], sums: readonly Sum[], demand: Demand): string[][] =>
  judged(unknown, sums, demand).flatMap(({ table, exposed }) =>
    exposed.length > 0 ? [table.counts.map(({ id }) => id)] : [],
  );

const judged = (unknown: readonly Count[], sums: readonly Sum[], demand: Demand) =>
  tablesOf(unknown, sums, demand).map((table) => ({
    table,
    exposed: judgeOf(table)(new Uint8Array(table.counts.length).fill(1)),
  }));
