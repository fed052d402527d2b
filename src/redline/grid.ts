import { sum } from '../core/sum.ts';

/** Columns of two tables as those of one, so that each row keeps its cells at their width (w:tblGrid and w:gridSpan, ECMA-376 17.4.48 and 17.4.17). */
export interface SharedGrid {
  /** Twips. */
  readonly widths: readonly number[];
  /** Over how many of them each column of either goes. */
  readonly old: readonly number[];
  readonly now: readonly number[];
}

/** Edges of columns that are as near as this (twips) are one. */
const NEAR = 30;

/** The columns that are left when each edge of either table is one of both, the old as wide as the new. */
export function sharedGrid(before: readonly number[], now: readonly number[]): SharedGrid {
  const scale = sum(now) / Math.max(1, sum(before));
  const old = before.map((width) => Math.round(width * scale));
  const edges: number[] = [];
  for (const edge of [...edgesOf(old), ...edgesOf(now)].toSorted((a, b) => a - b))
    if (edge - (edges.at(-1) ?? 0) > NEAR) edges.push(edge);
  const at = (edge: number): number => edges.findLastIndex((one) => one <= edge) + 1;
  const spans = (widths: readonly number[]): number[] => {
    const ends = edgesOf(widths).map(at);
    return ends.map((end, index) => Math.max(1, end - (ends[index - 1] ?? 0)));
  };
  return { widths: edges.map((edge, index) => edge - (edges[index - 1] ?? 0)), old: spans(old), now: spans(now) };
}

const edgesOf = (widths: readonly number[]): number[] => widths.map((_, index) => sum(widths.slice(0, index + 1)));
