import { kept } from '../../core/kept.ts';
import type { Network } from './network.ts';

/** By how much an unknown can go up or down from its true value. */
export interface Room {
  readonly up: number;
  readonly down: number;
}

/** What each unknown of a network is and can be, by place. One that is known has one number for all three. */
export interface Limits {
  readonly value: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** Takes what a search for room comes upon, by place. */
export interface Trace {
  /** What else moves. */
  readonly used?: Set<number>;
  /** What held it up: of these one has to give way before there is more room. */
  readonly cut?: Set<number>;
}

/** How far the unknown at a place can move. `enough` ends the search: one that can move that far, both ways together, is not followed further. */
export type RoomOf = (limits: Limits, column: number, enough: number, trace?: Trace) => Room;

/**
 * How far unknowns of a network can move when all others may move with them, by the most flow around each (Ford and Fulkerson, Flows in
 * Networks, 1962; shortest paths first: Edmonds and Karp, 1972). The true values are a solution, so no first one has to be found. The arrays
 * for the work are made once for the network.
 */
export const roomsIn = kept((network: Network): RoomOf => {
  const { arcs } = network;
  const push = pathsIn(network);
  return (limits, column, enough, trace) => {
    const { value, low, high } = limits;
    const { tail, head } = arcs[column] as Network['arcs'][number];
    const own = value[column] as number;
    const down = push(limits, tail, head, Math.min(own - (low[column] as number), enough), column, trace);
    const rest = enough - Math.min(down, enough);
    const up = push(limits, head, tail, Math.min((high[column] as number) - own, rest), column, trace);
    return { up, down };
  };
});

type Push = (
  limits: Limits,
  from: number,
  to: number,
  limit: number,
  without: number,
  trace: Trace | undefined,
) => number;

/** Finds the most that flows from one node to another without one arc, no more than `limit`. */
function pathsIn(network: Network): Push {
  const { nodes, arcs } = network;
  const { first, list } = arcsByNode(network);
  const tails = Int32Array.from(arcs, ({ tail }) => tail);
  const heads = Int32Array.from(arcs, ({ head }) => head);
  const pushed = new Float64Array(arcs.length);
  const cameBy = new Int32Array(nodes);
  const seen = new Int32Array(nodes);
  const queue = new Int32Array(nodes);
  const touched: number[] = [];
  let round = 0;

  const reaches = ({ value, low, high }: Limits, from: number, to: number, without: number): boolean => {
    round += 1;
    seen[from] = round;
    queue[0] = from;
    for (let at = 0, end = 1; at < end; at++) {
      const node = queue[at] as number;
      for (let place = first[node] as number; place < (first[node + 1] as number); place++) {
        const arc = list[place] as number;
        const forward = tails[arc] === node;
        const next = (forward ? heads[arc] : tails[arc]) as number;
        if (seen[next] === round || arc === without) continue;
        const now = (value[arc] as number) + (pushed[arc] as number);
        if (forward ? (high[arc] as number) <= now : now <= (low[arc] as number)) continue;
        seen[next] = round;
        cameBy[next] = arc;
        if (next === to) return true;
        queue[end++] = next;
      }
    }
    return false;
  };

  const noteCut = (cut: Set<number>, without: number): void => {
    for (let arc = 0; arc < tails.length; arc++) {
      const isInside = (seen[tails[arc] as number] === round) === (seen[heads[arc] as number] === round);
      if (!isInside && arc !== without) cut.add(arc);
    }
  };

  return (limits, from, to, limit, without, trace) => {
    if (from === to || limit <= 0) return Math.max(limit, 0);
    const { value, low, high } = limits;
    touched.length = 0;
    let total = 0;
    while (total < limit) {
      if (!reaches(limits, from, to, without)) {
        if (trace?.cut) noteCut(trace.cut, without);
        break;
      }
      let amount = limit - total;
      for (let at = to; at !== from; ) {
        const arc = cameBy[at] as number;
        const forward = heads[arc] === at;
        const now = (value[arc] as number) + (pushed[arc] as number);
        amount = Math.min(amount, forward ? (high[arc] as number) - now : now - (low[arc] as number));
        at = (forward ? tails[arc] : heads[arc]) as number;
      }
      for (let at = to; at !== from; ) {
        const arc = cameBy[at] as number;
        const forward = heads[arc] === at;
        touched.push(arc);
        pushed[arc] = (pushed[arc] as number) + (forward ? amount : -amount);
        at = (forward ? tails[arc] : heads[arc]) as number;
      }
      total += amount;
      if (amount === Number.POSITIVE_INFINITY) break;
    }
    for (const arc of touched) {
      trace?.used?.add(arc);
      pushed[arc] = 0;
    }
    return total;
  };
}

/** The arcs at each node, in one list: those of node n from `first[n]` up to, not with, `first[n + 1]`. */
export const arcsByNode = kept(
  ({ nodes, arcs }: Network): { readonly first: Int32Array; readonly list: Int32Array } => {
    const first = new Int32Array(nodes + 1);
    for (const { tail, head } of arcs) {
      first[tail + 1] = (first[tail + 1] as number) + 1;
      if (head !== tail) first[head + 1] = (first[head + 1] as number) + 1;
    }
    for (let node = 0; node < nodes; node++) first[node + 1] = (first[node + 1] as number) + (first[node] as number);
    const next = first.slice();
    const list = new Int32Array(first[nodes] as number);
    arcs.forEach(({ tail, head }, arc) => {
      for (const node of head === tail ? [tail] : [tail, head]) {
        list[next[node] as number] = arc;
        next[node] = (next[node] as number) + 1;
      }
    });
    return { first, list };
  },
);
