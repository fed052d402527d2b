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
 * equation are at their least. Begins with the equations `from`, or all. Gives false when no numbers fit.
 */
export function narrow(
  block: Block,
  targets: readonly number[],
  bounds: Bounds,
  rowsOf: readonly (readonly number[])[],
  from: Iterable<number> = block.rows.keys(),
): boolean {
  const waiting = new Set(from);
  for (const row of waiting) {
    waiting.delete(row);
    const terms = block.rows[row] as readonly Term[];
    const least = addedUp(terms, bounds, -1);
    const most = addedUp(terms, bounds, 1);
    const target = targets[row] as number;
    if (least.sum() > target || most.sum() < target) return false;
    for (const term of terms) {
      const { column, sign } = term;
      const rest = [target - most.without(term), target - least.without(term)] as const;
      const [low, high] = sign === 1 ? rest : [-rest[1], -rest[0]];
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

/** The least (-1) or the most (1) that the terms of an equation add up to, and that of all but one of them. Open ends are counted apart. */
function addedUp(terms: readonly Term[], { low, high }: Bounds, side: 1 | -1) {
  const endOf = ({ column, sign }: Term): number => sign * ((sign === side ? high[column] : low[column]) as number);
  let [finite, open] = [0, 0];
  for (const term of terms) {
    const end = endOf(term);
    if (Number.isFinite(end)) finite += end;
    else open += 1;
  }
  // Kept from the time before any bound was narrowed, so that one pass over the equation is of one piece.
  const ends = new Map(terms.map((term) => [term, endOf(term)]));
  return {
    sum: (): number => (open > 0 ? side * Number.POSITIVE_INFINITY : finite),
    without: (term: Term): number => {
      const end = ends.get(term) as number;
      const others = Number.isFinite(end) ? open : open - 1;
      if (others > 0) return side * Number.POSITIVE_INFINITY;
      return Number.isFinite(end) ? finite - end : finite;
    },
  };
}
