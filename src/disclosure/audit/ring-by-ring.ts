import { besidePlain } from './beside.ts';
import { roomsIn } from './flow.ts';
import { type Exposed, type Judge, knownLimits } from './judge.ts';
import type { Network } from './network.ts';
import { type Ring, ringsIn } from './rings.ts';
import type { Count, Hidden, Table } from './table.ts';

/**
 * Hides the cheapest ring around each count of a network that is exposed, small counts first, until none is. Undefined where nothing helps. A piece of counts
 * that are all small, of which the rule itself tells too much, gets a larger one beside it.
 */
export function ringByRing(table: Table, network: Network, judge: Judge, begun: Hidden): Hidden | undefined {
  const { counts, demand } = table;
  const hidden = begun.slice();
  const rings = ringsIn(counts, network, demand);
  const roomOf = roomsIn(network);
  const limits = knownLimits(table);
  const open = (column: number): void => {
    limits.low[column] = table.block.unknowns[column]?.low as number;
    limits.high[column] = table.block.unknowns[column]?.high as number;
  };
  const hide = (columns: readonly number[]): boolean => {
    for (const column of columns) {
      hidden[column] = 1;
      open(column);
    }
    return columns.length > 0;
  };
  const canMove = (column: number): boolean => {
    const { up, down } = roomOf(limits, column, demand.k - 1);
    return up + down >= demand.k - 1;
  };
  hidden.forEach((one, column) => {
    if (one === 1) open(column);
  });
  const widen = allOpen(table);
  for (;;) {
    const exposed = inOrder(judge(hidden), counts);
    if (exposed.length === 0) return hidden;
    let changed = false;
    for (const { column } of exposed) {
      if (!canMove(column)) {
        const [ring] = rings(column, hidden, 'cheapest');
        changed = hide(ring?.columns ?? widenedBy(column)) || changed;
      }
    }
    const columns = exposed.map(({ column }) => column);
    if (!changed) for (const near of besidePlain(table, hidden, columns)) changed = hide(cheapestOf(near)) || changed;
    if (!changed) return undefined;
  }

  /** The cheapest of some counts with its own ring. */
  function cheapestOf(columns: readonly number[]): readonly number[] {
    const found = columns.flatMap((one): Ring[] => {
      const [ring] = rings(one, hidden, 'cheapest');
      return ring
        ? [{ columns: [...new Set([one, ...ring.columns])], cost: ring.cost + (counts[one]?.value ?? 0) }]
        : [];
    });
    return found.sort((a, b) => a.cost - b.cost)[0]?.columns ?? [];
  }

  /** Where no ring takes all of it: everything that moves with the count when anything may. */
  function widenedBy(column: number): readonly number[] {
    const used = new Set<number>();
    roomOf(widen, column, demand.k - 1, { used });
    return [...used].filter((one) => hidden[one] !== 1).sort((a, b) => a - b);
  }
}

const inOrder = (exposed: readonly Exposed[], counts: readonly Count[]): Exposed[] =>
  exposed.toSorted((a, b) => (counts[a.column]?.value ?? 0) - (counts[b.column]?.value ?? 0) || a.column - b.column);

function allOpen(table: Table) {
  const limits = knownLimits(table);
  table.block.unknowns.forEach(({ low, high }, column) => {
    limits.low[column] = low;
    limits.high[column] = high;
  });
  return limits;
}
