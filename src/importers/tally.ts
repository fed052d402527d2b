import { cutTo, oneLine } from '../core/printable.ts';

/** What an import did, counted: the log is made from it. Filled while the files are read. */
export interface Tally {
  read: number;
  kept: number;
  /** Rows that were left out, by the reason in words. */
  readonly dropped: Map<string, number>;
  /** Files that were left out whole, by the reason in words. */
  readonly filesLeftOut: Map<string, number>;
  /** Cells by marker and what it means. */
  readonly markers: Map<string, { readonly marker: string; readonly meaning: string; cells: number }>;
  /** What else a reader of the figures should know of how the files were read. */
  readonly notes: Set<string>;
}

/** The counts of an import before any row was read. */
export function newTally(): Tally {
  return { read: 0, kept: 0, dropped: new Map(), filesLeftOut: new Map(), markers: new Map(), notes: new Set() };
}

/** Reasons quote cells, and a cell may be as long as its file. */
const LONGEST = 200;

/** Counts rows that were left out, one if not said otherwise, under their reason in words: on one line, and cut to 200 characters. */
export function drop(tally: Tally, reason: string, rows = 1): void {
  const words = oneLine(cutTo(reason, LONGEST));
  tally.dropped.set(words, (tally.dropped.get(words) ?? 0) + rows);
}

/** Why rows were left out. */
export interface DroppedRows {
  readonly reason: string;
  readonly rows: number;
}

/** The `most` reasons that took the most rows, in the order of their words, and how many rows went for how many reasons beside them. */
export function reasonsOf(
  { dropped }: Tally,
  most: number,
): { readonly reasons: readonly DroppedRows[]; readonly others: { readonly reasons: number; readonly rows: number } } {
  const byRows = [...dropped]
    .map(([reason, rows]) => ({ reason, rows }))
    .toSorted((a, b) => b.rows - a.rows || (a.reason < b.reason ? -1 : 1));
  const beside = byRows.slice(most);
  return {
    reasons: byRows.slice(0, most).toSorted((a, b) => (a.reason < b.reason ? -1 : 1)),
    others: { reasons: beside.length, rows: beside.reduce((sum, { rows }) => sum + rows, 0) },
  };
}

/** Counts one cell that held a marker in place of a number, such as `c`, under the marker and the source's own words for it. */
export function countMarker(tally: Tally, marker: string, meaning: string): void {
  const key = `${marker} ${meaning}`;
  const known = tally.markers.get(key);
  if (known) known.cells += 1;
  else tally.markers.set(key, { marker, meaning, cells: 1 });
}
