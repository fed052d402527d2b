import type { Network } from './network.ts';
import type { Unknown } from './sums.ts';

/** By how much each unknown can go up or down from its true value. */
export interface Room {
  readonly up: number;
  readonly down: number;
}

/**
 * How far each unknown of a network can move when all others may move with it, by the most flow around it (Ford and Fulkerson, Flows in
 * Networks, 1962). The true values are a solution, so no first one has to be found. `enough` ends the search early: an unknown that can
 * move that far, both ways together, is not followed further.
 */
export function roomsOf(unknowns: readonly Unknown[], { nodes, arcs }: Network, enough: number): Room[] {
  const out: number[][] = Array.from({ length: nodes }, () => []);
  arcs.forEach(({ tail, head }, column) => {
    out[tail]?.push(column);
    if (head !== tail) out[head]?.push(column);
  });
  const pushed = new Float64Array(arcs.length);
  return unknowns.map((unknown, column) => {
    const { tail, head } = arcs[column] as Network['arcs'][number];
    const { value, low, high } = unknown;
    const way = { unknowns, arcs, out, pushed, without: column };
    const down = most(way, tail, head, Math.min(value - low, enough));
    const up = most(way, head, tail, Math.min(high - value, enough - Math.min(down, enough)));
    return { up, down };
  });
}

interface Way {
  readonly unknowns: readonly Unknown[];
  readonly arcs: Network['arcs'];
  readonly out: readonly (readonly number[])[];
  /** What the search for one unknown has moved so far; all 0 between searches. */
  readonly pushed: Float64Array;
  readonly without: number;
}

/** The most that flows from one node to another without one arc, no more than `limit`: shortest paths first (Edmonds and Karp, 1972). */
function most(way: Way, from: number, to: number, limit: number): number {
  if (from === to || limit <= 0) return Math.max(limit, 0);
  const { pushed } = way;
  const touched = new Set<number>();
  let total = 0;
  while (total < limit) {
    const path = shortest(way, from, to);
    if (path === undefined) break;
    let amount = limit - total;
    for (const step of path) amount = Math.min(amount, spare(way, step));
    if (amount === Number.POSITIVE_INFINITY) {
      total = amount;
      break;
    }
    for (const { column, forward } of path) {
      pushed[column] = (pushed[column] as number) + (forward ? amount : -amount);
      touched.add(column);
    }
    total += amount;
  }
  for (const column of touched) pushed[column] = 0;
  return total;
}

interface Step {
  readonly column: number;
  readonly forward: boolean;
}

function spare({ unknowns, pushed }: Way, { column, forward }: Step): number {
  const { value, low, high } = unknowns[column] as Unknown;
  const now = value + (pushed[column] as number);
  return forward ? high - now : now - low;
}

function shortest(way: Way, from: number, to: number): Step[] | undefined {
  const { arcs, out, without } = way;
  const came = new Map<number, { readonly node: number; readonly step: Step }>();
  const seen = new Set([from]);
  for (const node of seen) {
    for (const column of out[node] ?? []) {
      if (column === without) continue;
      const { tail, head } = arcs[column] as Network['arcs'][number];
      const forward = tail === node;
      const next = forward ? head : tail;
      if (seen.has(next) || spare(way, { column, forward }) <= 0) continue;
      seen.add(next);
      came.set(next, { node, step: { column, forward } });
      if (next === to) return pathTo(to, from, came);
    }
  }
  return undefined;
}

function pathTo(to: number, from: number, came: ReadonlyMap<number, { node: number; step: Step }>): Step[] {
  const path: Step[] = [];
  for (let at = to; at !== from; ) {
    const entry = came.get(at) as { node: number; step: Step };
    path.push(entry.step);
    at = entry.node;
  }
  return path;
}
