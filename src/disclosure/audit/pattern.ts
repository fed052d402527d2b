import { possibleIn } from './possible.ts';
import { type Block, blocksOf, type Sum, type Unknown } from './sums.ts';

/** A count of the register with its true value. */
export interface Count {
  readonly id: string;
  readonly value: number;
  /**
   * `primary`: its own rule hides it, or its source did. `shown`: it is shown as long as it need not protect another. `rest`: no output prints it, and nobody need be protected from its being known.
   */
  readonly state: 'primary' | 'shown' | 'rest';
}

/** What must hold of every hidden count. */
export interface Demand {
  /** The counts that the rule hides, both ends included. */
  readonly from: number;
  readonly to: number;
  /** The least number of whole numbers that a hidden count may be. */
  readonly k: number;
  /** The least that a hidden count can be: 1 where zeros are published. */
  readonly least: number;
}

/** A hidden count that a reader can find out too nearly: `lacks` more values are needed. */
export interface Exposed {
  readonly id: string;
  readonly lacks: number;
}

/** Trials for one block that is neither a tree nor a network. They count work and not time, so that every machine answers the same. */
const BUDGET = 300;

/**
 * The hidden counts of a pattern that are exposed. In a block that hides nothing but what the rule hides, a reader who knows the rule knows that each is
 * between its ends, and no more than those values can be asked for; everywhere else a hidden count may be anything from `least` up. Of a block in which
 * nothing is shown nobody learns more than the rule itself tells.
 */
export function exposedIn(
  hidden: readonly Count[],
  sums: readonly Sum[],
  demand: Demand,
  known: Map<string, readonly Exposed[]> = new Map(),
): Exposed[] {
  const stateOf = new Map(hidden.map(({ id, state }) => [id, state]));
  return blocksOf(
    hidden.map((count) => asUnknown(count, demand)),
    sums,
  ).flatMap((block) => {
    const key = block.unknowns.map(({ id }) => id).join('\n');
    const before = known.get(key);
    if (before) return before;
    const found = exposedInBlock(block, stateOf, demand);
    known.set(key, found);
    return found;
  });
}

/** What a reader knows of a hidden count by itself. A rest may be nothing. */
export const asUnknown = ({ id, value, state }: Count, { least }: Demand): Unknown => ({
  id,
  value,
  low: state === 'rest' ? 0 : least,
  high: Number.POSITIVE_INFINITY,
});

function exposedInBlock(
  block: Block,
  stateOf: ReadonlyMap<string, Count['state']>,
  { from, to, k }: Demand,
): Exposed[] {
  if (!block.isAnchored) return [];
  const isRest = ({ id }: Pick<Unknown, 'id'>): boolean => stateOf.get(id) === 'rest';
  const isSmall = ({ id, value }: Unknown): boolean => stateOf.get(id) === 'primary' && value >= from && value <= to;
  const isPlain = block.unknowns.every((one) => isRest(one) || isSmall(one));
  const needed = isPlain ? Math.min(k, to - from + 1) : k;
  const read = isPlain
    ? {
        ...block,
        unknowns: block.unknowns.map((one) => (isRest(one) ? one : { ...one, low: Math.max(one.low, from), high: to })),
      }
    : block;
  return countsOf(read, needed).flatMap((count, column) => {
    const { id } = block.unknowns[column] as Unknown;
    return count < needed && !isRest({ id }) ? [{ id, lacks: needed - count }] : [];
  });
}

/** How many values each unknown of a block can have, as far as `enough`. What a search could not settle counts with the values that it found. */
export const countsOf = (block: Block, enough: number): number[] =>
  possibleIn(block, enough, BUDGET).map(({ count }) => count);
