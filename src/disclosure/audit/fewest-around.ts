import { arcsByNode } from './flow.ts';
import type { Network } from './network.ts';
import { type Hidden, isUnprinted, type Table } from './table.ts';

/**
 * The fewest shown counts on any ring around a count along which it can move by one at all: no pattern protects it that hides fewer. Infinity where there is none.
 * (Breadth first, what is hidden already before the rest.)
 */
export function fewestAroundIn(
  { counts, demand }: Table,
  network: Network,
): (column: number, hidden: Hidden) => number {
  const { nodes, arcs } = network;
  const { first, list } = arcsByNode(network);
  const spare = counts.map((count) => count.value - (isUnprinted(count) ? 0 : demand.least));
  const steps = new Float64Array(nodes);

  const along = (column: number, hidden: Hidden, up: number, down: number): number => {
    const { head: from, tail: to } = arcs[column] as Network['arcs'][number];
    steps.fill(Number.POSITIVE_INFINITY);
    steps[from] = 0;
    let level = [from];
    for (let count = 0; level.length > 0; count++) {
      const next: number[] = [];
      for (const node of level) {
        if (steps[node] !== count) continue;
        if (node === to) return count;
        for (let place = first[node] as number; place < (first[node + 1] as number); place++) {
          const arc = list[place] as number;
          const { tail, head } = arcs[arc] as Network['arcs'][number];
          const other = tail === node ? head : tail;
          if (arc === column || (spare[arc] as number) < (tail === node ? down : up)) continue;
          const reached = hidden[arc] === 1 ? count : count + 1;
          if (reached >= (steps[other] as number)) continue;
          steps[other] = reached;
          (reached === count ? level : next).push(other);
        }
      }
      level = next;
    }
    return Number.POSITIVE_INFINITY;
  };

  return (column, hidden) => {
    const up = along(column, hidden, 1, 0);
    return (spare[column] as number) > 0 ? Math.min(up, along(column, hidden, 0, 1)) : up;
  };
}
