import { judgeOf } from './judge.ts';
import type { Sum } from './sums.ts';
import { type Count, type Demand, type Table, tablesOf } from './table.ts';

/**
 * The ids of hidden counts that a reader can find out too nearly, of everything that the reader does not know exactly: the audit of one
 * pattern, which knows nothing of how it was made. Of counts among which nothing is known nobody learns more than the rule itself tells.
 */
export function exposedIn(unknown: readonly Count[], sums: readonly Sum[], demand: Demand): string[] {
  return tablesOf(unknown, sums, demand).flatMap((table) =>
    judgeOf(table)(allHidden(table)).map(({ column }) => table.counts[column]?.id ?? ''),
  );
}

const allHidden = ({ counts }: Table): Uint8Array => new Uint8Array(counts.length).fill(1);
