import { cutTo, oneLine } from '../core/printable.ts';

/** What an import did, counted: the log is made from it. Filled while the files are read. */
export interface Tally {
  read: number;
  kept: number;
  /** Rows that were left out, by the reason in words. */
  readonly dropped: Map<string, number>;
  /** Cells by marker and what it means. */
  readonly markers: Map<string, { readonly marker: string; readonly meaning: string; cells: number }>;
  /** What else a reader of the figures should know of how the files were read. */
  readonly notes: Set<string>;
}

export function newTally(): Tally {
  return { read: 0, kept: 0, dropped: new Map(), markers: new Map(), notes: new Set() };
}

/** Reasons quote cells, and a cell may be as long as its file. */
const LONGEST = 200;

export function drop(tally: Tally, reason: string, rows = 1): void {
  const words = oneLine(cutTo(reason, LONGEST));
  tally.dropped.set(words, (tally.dropped.get(words) ?? 0) + rows);
}

export function countMarker(tally: Tally, marker: string, meaning: string): void {
  const key = `${marker} ${meaning}`;
  const known = tally.markers.get(key);
  if (known) known.cells += 1;
  else tally.markers.set(key, { marker, meaning, cells: 1 });
}
