import type { Observation } from './observation.ts';
import type { SettledRow } from './table-lines.ts';

/** Counts by the number of their line and that of their period. */
export type ExactCounts = (line: number, period: number) => number | undefined;

/** The counts of a table that nobody rounded; `by` says when two periods are the same. */
export function exactCounts(rows: readonly SettledRow[], by: 'date' | 'time'): ExactCounts {
  const counts = new Map<number, Map<number, number>>();
  for (const row of rows) {
    const { count, flags } = row.observation;
    if (count === null || isRounded(flags)) continue;
    const ofLine = counts.get(row.line) ?? new Map<number, number>();
    counts.set(row.line, ofLine.set(row[by], count));
  }
  return (line, period) => counts.get(line)?.get(period);
}

/** Whether its source rounded a count. */
export const isRounded = (flags: Observation['flags']): boolean => flags.some((flag) => flag.startsWith('rounded'));

/** The sum over lines in one period; undefined when there are none or one has no exact count. */
export function sumOf(lines: readonly number[], period: number, counts: ExactCounts): number | undefined {
  let sum = 0;
  for (const line of lines) {
    const one = counts(line, period);
    if (one === undefined) return undefined;
    sum += one;
  }
  return lines.length === 0 ? undefined : sum;
}
