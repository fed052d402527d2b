import { type Limits, roomsIn } from './flow.ts';
import { forestBounds, isForest } from './forest.ts';
import { networkOf } from './network.ts';
import { searchValues } from './search.ts';
import type { Block } from './sums.ts';

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
 * What every unknown of a block can be, by its place, exactly: along a tree by bounds, in a network by flow, in any other block by trying values.
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
    return block.unknowns.map(({ value }, column) => {
      const { up, down } = roomOf(limits, column, enough - 1);
      return ranged(value - down, value + up);
    });
  }
  return searchValues(block, enough, budget).map(({ values, complete }) => {
    const all = [...values];
    return { low: Math.min(...all), high: Math.max(...all), count: all.length, known: complete };
  });
}

const limitsOf = ({ unknowns }: Block): Limits => ({
  value: Float64Array.from(unknowns, ({ value }) => value),
  low: Float64Array.from(unknowns, ({ low }) => low),
  high: Float64Array.from(unknowns, ({ high }) => high),
});

const ranged = (low: number, high: number): Possible => ({ low, high, count: high - low + 1, known: true });
