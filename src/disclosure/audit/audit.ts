import { roomsOf } from './flow.ts';
import { forestBounds, isForest } from './forest.ts';
import { networkOf } from './network.ts';
import { searchValues } from './search.ts';
import { type Block, blocksOf, type Sum, type Unknown } from './sums.ts';

/** What a reader can find out about one unknown from all that is published. */
export interface Finding {
  readonly id: string;
  /** The least and the most that it can be; the most is null where nothing bounds it. */
  readonly low: number;
  readonly high: number | null;
  /** How many whole numbers it can be, counted one by one where there may be gaps between them; null for no end. */
  readonly count: number | null;
  /** False when the work ran out before it was known: the count is then what was found, and there may be more. */
  readonly known: boolean;
}

/** Trials for one block that is neither a tree nor a network. They count work and not time, so that every machine answers the same. */
const BUDGET = 50_000;

/**
 * What can be found out about every unknown of a table, exactly: along trees by bounds, in networks by flow, in other blocks by trying values.
 * `unknowns` are hidden or rounded numbers; all others of `sums` are known. Ranges are of whole numbers.
 */
export function audit(
  unknowns: readonly Unknown[],
  sums: readonly Sum[],
  budget = BUDGET,
): ReadonlyMap<string, Finding> {
  return new Map(
    blocksOf(unknowns, sums)
      .flatMap((block) => auditBlock(block, budget))
      .map((finding) => [finding.id, finding]),
  );
}

function auditBlock(block: Block, budget: number): Finding[] {
  const { unknowns } = block;
  if (isForest(block)) {
    const { low, high } = forestBounds(block);
    return unknowns.map(({ id }, column) => ranged(id, low[column] as number, high[column] as number));
  }
  const network = networkOf(block);
  if (network)
    return roomsOf(unknowns, network).map((room, column) => {
      const { id, value } = unknowns[column] as Unknown;
      return ranged(id, value - (room?.down ?? 0), value + (room?.up ?? 0));
    });
  return searchValues(block, Number.POSITIVE_INFINITY, budget).map(({ values, complete }, column) => {
    const { id } = unknowns[column] as Unknown;
    const all = [...values];
    return { id, low: Math.min(...all), high: Math.max(...all), count: all.length, known: complete };
  });
}

function ranged(id: string, low: number, high: number): Finding {
  return Number.isFinite(high)
    ? { id, low, high, count: high - low + 1, known: true }
    : { id, low, high: null, count: null, known: true };
}
