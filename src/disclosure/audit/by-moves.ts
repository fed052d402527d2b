import { besidePlain } from './beside.ts';
import type { Exposed, Judge } from './judge.ts';
import { canMove, type Move, movesIn } from './moves.ts';
import { costOf } from './rings.ts';
import type { Unknown } from './sums.ts';
import { type Count, type Hidden, hiddenAtFirst, type Table } from './table.ts';

/** Trials for all moves of one table. They count work and not time. */
const WORK = 60_000;
/** How often what is still exposed is looked at again. */
const ROUNDS = 4;

/**
 * Hides a cheap move around each exposed count of a table of any form, by which it has its values: so many above its true value and so many below it, k - 1 in all. A piece
 * of small counts only, of which the rule itself tells too much, gets a larger one beside it. What is left exposed is for the judge to say.
 */
export function protectedByMoves(table: Table, judge: Judge): Hidden {
  const { counts, block, rowsOf, demand } = table;
  const work = { left: WORK };
  const moveOf = movesIn(block, rowsOf, work);
  const hidden = hiddenAtFirst(table);
  const proven = new Set<number>();
  const costAt = (column: number): number => costOf(counts[column] as Count, hidden[column] === 1);
  const cheapest = (column: number): Move | undefined => {
    let [best, least] = [undefined as Move | undefined, Number.POSITIVE_INFINITY];
    for (let down = 0; down < demand.k && work.left > 0; down++) {
      const up = demand.k - 1 - down;
      const may = (one: number, by: number): boolean => canMove(block.unknowns[one] as Unknown, by, up, down);
      const move = may(column, 1) ? moveOf(column, { may, cost: costAt }) : undefined;
      const cost = move ? [...move.keys()].reduce((sum, one) => sum + costAt(one), 0) : Number.POSITIVE_INFINITY;
      if (cost < least) [best, least] = [move, cost];
      // Nothing more to hide: it cannot be cheaper.
      if (move && [...move.keys()].every((one) => hidden[one] === 1)) break;
    }
    return best;
  };
  const take = (move: Move | undefined): boolean => {
    const before = proven.size;
    for (const column of move?.keys() ?? []) {
      hidden[column] = 1;
      proven.add(column);
    }
    return proven.size > before;
  };

  for (let round = 0; round < ROUNDS && work.left > 0; round++) {
    const exposed = inOrder(judge(hidden), counts);
    if (exposed.length === 0) return hidden;
    let changed = false;
    for (const { column } of exposed) if (!proven.has(column)) changed = take(cheapest(column)) || changed;
    if (changed) continue;
    const columns = exposed.map(({ column }) => column);
    for (const near of besidePlain(table, hidden, columns))
      changed = take(near[0] === undefined ? undefined : cheapest(near[0])) || changed;
    if (!changed) return hidden;
  }
  return hidden;
}

const inOrder = (exposed: readonly Exposed[], counts: readonly Count[]): Exposed[] =>
  exposed.toSorted((a, b) => (counts[a.column]?.value ?? 0) - (counts[b.column]?.value ?? 0) || a.column - b.column);
