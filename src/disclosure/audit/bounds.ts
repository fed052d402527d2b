import type { Block, Term } from './sums.ts';

/** The least and the most that each unknown of a block can be, by place. */
export interface Bounds {
  readonly low: number[];
  readonly high: number[];
}

/** What the printed form of each unknown allows by itself. */
export const ownBounds = ({ unknowns }: Block): Bounds => ({
  low: unknowns.map(({ low }) => low),
  high: unknowns.map(({ high }) => high),
});

/** What the unknowns of each equation add up to, which a reader works out from the known numbers. */
export const targetsOf = ({ rows, unknowns }: Block): number[] =>
  rows.map((terms) => terms.reduce((sum, { column, sign }) => sum + sign * (unknowns[column]?.value ?? 0), 0));

/** For each unknown the equations it stands in. */
export function rowsByColumn({ rows, unknowns }: Block): number[][] {
  const made: number[][] = unknowns.map(() => []);
  rows.forEach((terms, row) => {
    for (const { column } of terms) made[column]?.push(row);
  });
  return made;
}

/**
 * Narrows bounds in place, equation by equation, until nothing changes: an unknown is no more than what is left when all others of its
 * equation are at their least. Begins with the equations `from`, or all. Gives false when no numbers fit. Where equations go round and an
 * end is open, bounds can rise by one without end: after `looks` looks at equations it gives undefined, and what it narrowed so far holds.
 */
export function narrow(
  block: Block,
  targets: readonly number[],
  bounds: Bounds,
  rowsOf: readonly (readonly number[])[],
  from: Iterable<number> = block.rows.keys(),
  looks = Number.POSITIVE_INFINITY,
): boolean | undefined {
  const waiting = new Set(from);
  let looked = 0;
  for (const row of waiting) {
    if (looked++ >= looks) return undefined;
    waiting.delete(row);
    const terms = block.rows[row] as readonly Term[];
    const target = targets[row] as number;
    // Sums of the time before any bound is narrowed, so that one pass over the equation is of one piece. Open ends are counted apart.
    let [least, most, openBelow, openAbove] = [0, 0, 0, 0];
    for (const { column, sign } of terms) {
      const [from, to] = endsOf(bounds, column, sign);
      if (from === Number.NEGATIVE_INFINITY) openBelow += 1;
      else least += from;
      if (to === Number.POSITIVE_INFINITY) openAbove += 1;
      else most += to;
    }
    if ((openBelow === 0 && least > target) || (openAbove === 0 && most < target)) return false;
    // With two open ends on both sides nothing can be said of any of them.
    if (openBelow > 1 && openAbove > 1) continue;
    const ends = terms.map(({ column, sign }) => endsOf(bounds, column, sign));
    for (const [place, { column, sign }] of terms.entries()) {
      const [from, to] = ends[place] as readonly [number, number];
      const top = without(most, openAbove, to, Number.POSITIVE_INFINITY);
      const bottom = without(least, openBelow, from, Number.NEGATIVE_INFINITY);
      const [low, high] = sign === 1 ? [target - top, target - bottom] : [bottom - target, top - target];
      const before = [bounds.low[column] as number, bounds.high[column] as number] as const;
      if (low <= before[0] && high >= before[1]) continue;
      bounds.low[column] = Math.max(low, before[0]);
      bounds.high[column] = Math.min(high, before[1]);
      if ((bounds.low[column] as number) > (bounds.high[column] as number)) return false;
      for (const next of rowsOf[column] ?? []) waiting.add(next);
    }
  }
  return true;
}

/** The least and the most that a term of an equation adds to it. */
function endsOf({ low, high }: Bounds, column: number, sign: 1 | -1): readonly [number, number] {
  const [from, to] = [low[column] as number, high[column] as number];
  return sign === 1 ? [from, to] : [-to, -from];
}

/** A sum of ends without one of them: open where another one of them is. */
function without(sum: number, open: number, end: number, whenOpen: number): number {
  if (Number.isFinite(end)) return open > 0 ? whenOpen : sum - end;
  return open > 1 ? whenOpen : sum;
}
