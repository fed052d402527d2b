import { arcsByNode } from './flow.ts';
import { type Heap, heapOf } from './heap.ts';
import type { Network } from './network.ts';
import { type Count, type Demand, type Hidden, isUnprinted } from './table.ts';

const SHOWN = 1000;
/** Larger counts cost more to hide, up to this. */
const MOST = 900;

/** What hiding a count costs, beside one that is hidden already. */
export const costOf = ({ value }: Count, isHidden: boolean): number => (isHidden ? 1 : SHOWN + Math.min(value, MOST));

/** What a ring still has to hide, by place and in order, and its cost. */
export interface Ring {
  readonly columns: readonly number[];
  readonly cost: number;
}

/** The rings around the count at a place, the cheapest first; with `only`, no more than the cheapest. */
export type RingsAround = (column: number, hidden: Hidden, only?: 'cheapest') => readonly Ring[];

/**
 * Finds the cheapest rings around counts of a network, one for each way of giving a count its values: so many above its true value and so many below it, k - 1 in all.
 * When every count on a ring is hidden, each of them can be moved by as much along it. (Shortest paths: Dijkstra, 1959.)
 */
export function ringsIn(counts: readonly Count[], network: Network, { k, least }: Demand): RingsAround {
  const cheapest = pathsIn(counts, network, least);
  return (column, hidden, only) => {
    const own = counts[column] as Count;
    const rings = new Map<string, Ring>();
    let most = Number.POSITIVE_INFINITY;
    for (let down = 0; down <= Math.min(k - 1, own.value - least); down++) {
      const ring = cheapest({ column, hidden, up: k - 1 - down, down, most });
      if (!ring) continue;
      rings.set(ring.columns.join(), ring);
      if (only) most = ring.cost;
    }
    const ordered = [...rings.values()].sort(
      (a, b) => a.cost - b.cost || (a.columns.join() < b.columns.join() ? -1 : 1),
    );
    return only ? ordered.slice(0, 1) : ordered;
  };
}

interface Search {
  readonly column: number;
  readonly hidden: Hidden;
  readonly up: number;
  readonly down: number;
  /** Nothing that costs as much is looked for. */
  readonly most: number;
}

function pathsIn(counts: readonly Count[], network: Network, least: number): (search: Search) => Ring | undefined {
  const { nodes, arcs } = network;
  const { first, list } = arcsByNode(network);
  const spare = counts.map((count) => count.value - (isUnprinted(count) ? 0 : least));
  const reached = new Float64Array(nodes);
  const came = new Int32Array(nodes);
  const heap: Heap = heapOf(nodes);

  return ({ column, hidden, up, down, most }) => {
    const { head: from, tail: to } = arcs[column] as Network['arcs'][number];
    if (from === to) return { columns: [], cost: 0 };
    reached.fill(most);
    reached[from] = 0;
    heap.clear();
    heap.push(0, from);
    came[to] = -1;
    for (let node = heap.pop(); node !== undefined && node !== to; node = heap.pop()) {
      const before = reached[node] as number;
      for (let place = first[node] as number; place < (first[node + 1] as number); place++) {
        const arc = list[place] as number;
        if (arc === column) continue;
        const { tail, head } = arcs[arc] as Network['arcs'][number];
        const forward = tail === node;
        if ((spare[arc] as number) < (forward ? down : up)) continue;
        const next = forward ? head : tail;
        const cost = before + costOf(counts[arc] as Count, hidden[arc] === 1);
        if (cost >= (reached[next] as number)) continue;
        reached[next] = cost;
        came[next] = arc;
        heap.push(cost, next);
      }
    }
    if (came[to] === -1) return undefined;
    const columns: number[] = [];
    for (let at = to; at !== from; ) {
      const arc = came[at] as number;
      if (hidden[arc] !== 1) columns.push(arc);
      const { tail, head } = arcs[arc] as Network['arcs'][number];
      at = head === at ? tail : head;
    }
    return { columns: columns.sort((a, b) => a - b), cost: reached[to] as number };
  };
}
