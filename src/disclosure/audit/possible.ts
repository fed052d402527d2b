import { rowsByColumn } from './bounds.ts';
import { type Limits, roomsIn } from './flow.ts';
import { forestBounds, isForest } from './forest.ts';
import { roomsOnLine } from './line.ts';
import { canMove, movesIn } from './moves.ts';
import { networkOf } from './network.ts';
import { searchValues } from './search.ts';
import type { Block, Unknown } from './sums.ts';

/** What one unknown of a block can be. */
export interface Possible {
  /** The least and the most that were found; Infinity where nothing bounds it. */
  readonly low: number;
  readonly high: number;
  /** How many whole numbers, counted one by one where there may be gaps between them. */
  readonly count: number;
  /** False when the work ran out before it was known: the count is then what was found, and there may be more. */
  readonly known: boolean;
}

/**
 * What every unknown of a block can be, by its place, exactly: along a tree by bounds, in a network by flow, on one
 * line by shortest paths; in any other block as far as moves prove it or, in a small one, by trying
 * values.
 * `enough` values of each will do: what has more may be told to have that many only. `budget` is the number of trials for the block.
 */
export function possibleIn(block: Block, enough: number, budget: number): Possible[] {
  if (isForest(block)) {
    const { low, high } = forestBounds(block);
    return low.map((from, column) => ranged(from, high[column] as number));
  }
  const network = networkOf(block);
  if (network) {
    const roomOf = roomsIn(network);
    const limits = limitsOf(block);
    return block.unknowns.map((unknown, column) => {
      const { up, down } = roomOf(limits, column, enough - 1);
      return rangedAround(unknown, up, down);
    });
  }
  const onLine = roomsOnLine(block, limitsOf(block));
  if (onLine) return onLine.map(({ up, down }, column) => rangedAround(block.unknowns[column] as Unknown, up, down));
  const moved = Number.isFinite(enough) ? byMoves(block, enough) : undefined;
  if (moved?.every(({ count }) => count >= enough) || block.unknowns.length > SEARCHED)
    return moved ?? block.unknowns.map(unmoved);
  return searchValues(block, enough, budget).map(({ values, complete }, column) => {
    const all = [...values];
    const found = { low: Math.min(...all), high: Math.max(...all), count: all.length, known: complete };
    const other = moved?.[column] ?? found;
    return other.count > found.count ? other : found;
  });
}

const rangedAround = ({ value }: Unknown, up: number, down: number): Possible => ranged(value - down, value + up);

/** Blocks of more unknowns are not searched. */
const SEARCHED = 200;
/** Trials for the moves of one block, for each unknown. */
const MOVED = 60;

const unmoved = ({ value }: Unknown): Possible => ({ low: value, high: value, count: 1, known: false });

/** The values that moves give each unknown: `enough`, or its true one alone. Where a move can be made so often up and so often down, every unknown it takes has as many. */
function byMoves(block: Block, enough: number): Possible[] {
  const { unknowns } = block;
  const found = unknowns.map(unmoved);
  const moveOf = movesIn(block, rowsByColumn(block), { left: MOVED * unknowns.length });
  unknowns.forEach((_, column) => {
    for (let down = 0; down < enough && (found[column]?.count ?? 0) < enough; down++) {
      const up = enough - 1 - down;
      const may = (one: number, by: number): boolean => canMove(unknowns[one] as Unknown, by, up, down);
      const move = may(column, 1) ? moveOf(column, { may, cost: () => 1 }) : undefined;
      for (const [one, by] of move ?? []) {
        const { value } = unknowns[one] as Unknown;
        const ends = [value - down * by, value + up * by];
        found[one] = { low: Math.min(...ends), high: Math.max(...ends), count: enough, known: false };
      }
    }
  });
  return found;
}

const limitsOf = ({ unknowns }: Block): Limits => ({
  value: Float64Array.from(unknowns, ({ value }) => value),
  low: Float64Array.from(unknowns, ({ low }) => low),
  high: Float64Array.from(unknowns, ({ high }) => high),
});

const ranged = (low: number, high: number): Possible => ({ low, high, count: high - low + 1, known: true });
