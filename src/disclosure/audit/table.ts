import { rowsByColumn } from './bounds.ts';
import { type Network, networkOf } from './network.ts';
import { type Block, blocksOf, type Sum, type Unknown } from './sums.ts';

/** A count of the register with its true value. */
export interface Count {
  readonly id: string;
  readonly value: number;
  /**
   * `primary`: its own rule hides it, or its source did. `shown`: it is shown as long as it need not protect another. `rest`: nobody need be protected from its being known, as
   * a number that no output prints, or one that is printed as a range. `group`: no output prints it either, and it is as small as one that its rule hides.
   */
  readonly state: 'primary' | 'shown' | 'rest' | 'group';
  /** The least and the most that a reader takes it for by itself; without it any number from the least up, and a rest from 0. */
  readonly range?: readonly [number, number];
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

/** Counts that equations tie together: what is hidden among them is judged, and more chosen, as one. By place, as in its block. */
export interface Table {
  readonly counts: readonly Count[];
  readonly block: Block;
  /** For each count the equations it stands in. */
  readonly rowsOf: readonly (readonly number[])[];
  /** Undefined where the block is none. */
  readonly network: Network | undefined;
  readonly demand: Demand;
}

/** Whether no output prints a count as a number of its own, hidden or not. */
export const isUnprinted = ({ state }: Pick<Count, 'state'>): boolean => state === 'rest' || state === 'group';

/** The tables that hold a count to protect, of all counts that are hidden or can be. */
export function tablesOf(counts: readonly Count[], sums: readonly Sum[], demand: Demand): Table[] {
  const byId = new Map(counts.map((count) => [count.id, count]));
  const unknowns = counts.map((count) => asUnknown(count, demand));
  return blocksOf(unknowns, sums).flatMap((block): Table[] => {
    const own = block.unknowns.map(({ id }) => byId.get(id) as Count);
    if (!own.some(({ state }) => state === 'primary' || state === 'group')) return [];
    return [{ counts: own, block, rowsOf: rowsByColumn(block), network: networkOf(block), demand }];
  });
}

/** What a reader knows of a hidden count by itself. */
function asUnknown(count: Count, { least }: Demand): Unknown {
  const { id, value, range } = count;
  const [low, high] = range ?? [isUnprinted(count) ? 0 : Math.min(least, value), Number.POSITIVE_INFINITY];
  return { id, value, low, high };
}

/** Which counts of a table a reader does not know, by place: 1 or 0. */
export type Hidden = Uint8Array;

/** What is hidden of a table before anything is added to it. */
export const hiddenAtFirst = ({ counts }: Table): Hidden =>
  Uint8Array.from(counts, ({ state }) => (state === 'shown' ? 0 : 1));

/** That and more. */
export function withMore(hidden: Hidden, columns: Iterable<number>): Hidden {
  const more = hidden.slice();
  for (const column of columns) more[column] = 1;
  return more;
}
