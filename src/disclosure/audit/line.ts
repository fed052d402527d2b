import type { Limits } from './flow.ts';
import type { Stretch } from './stretches.ts';
import type { Block } from './sums.ts';

/**
 * The exact room of every unknown of a block whose unknowns are all stretches of one line, as months, years, pooled and rolling ones of one place: each is the
 * difference of two running totals, so that the most it can grow or fall is a shortest path between them (Floyd and Warshall), and all whole numbers between are possible. What is known ties
 * its two ends together. Undefined where the block is not of one line.
 */
export function roomsOnLine(block: Block, { value, low, high }: Limits): { up: number; down: number }[] | undefined {
  const [line] = block.lines;
  if (!line || block.lines.some((other) => other !== line)) return undefined;
  const own = new Set(block.unknowns.map(({ id }) => id));
  const stretchOf = new Map(line.map((stretch) => [stretch.id, stretch]));
  if (block.unknowns.some(({ id }) => !stretchOf.has(id))) return undefined;
  const nodeOf = tied(line, own);
  const nodes = new Set(nodeOf.values()).size;
  const most = new Float64Array(nodes * nodes).fill(Number.POSITIVE_INFINITY);
  for (let node = 0; node < nodes; node++) most[node * nodes + node] = 0;
  const limit = (from: number, to: number, by: number): void => {
    const at = from * nodes + to;
    most[at] = Math.min(most[at] as number, by);
  };
  const ends = block.unknowns.map(({ id }) => {
    const { from, to } = stretchOf.get(id) as Stretch;
    return [nodeOf.get(from) as number, nodeOf.get(to) as number] as const;
  });
  ends.forEach(([from, to], column) => {
    limit(from, to, (high[column] as number) - (value[column] as number));
    limit(to, from, (value[column] as number) - (low[column] as number));
  });
  shortestPaths(most, nodes);
  return ends.map(([from, to]) => ({ up: most[from * nodes + to] as number, down: most[to * nodes + from] as number }));
}

/** A number for each point of a line, the same for those that known stretches tie together. */
function tied(line: readonly Stretch[], unknown: ReadonlySet<string>): ReadonlyMap<number, number> {
  const parent = new Map(line.flatMap(({ from, to }) => [from, to]).map((point) => [point, point]));
  const root = (point: number): number => {
    const above = parent.get(point) as number;
    return above === point ? point : root(above);
  };
  for (const { id, from, to } of line) if (!unknown.has(id)) parent.set(root(to), root(from));
  const numbers = new Map<number, number>();
  return new Map(
    [...parent.keys()].map((point) => {
      const own = numbers.get(root(point)) ?? numbers.size;
      numbers.set(root(point), own);
      return [point, own];
    }),
  );
}

function shortestPaths(most: Float64Array, nodes: number): void {
  for (let over = 0; over < nodes; over++)
    for (let from = 0; from < nodes; from++) {
      const first = most[from * nodes + over] as number;
      if (first === Number.POSITIVE_INFINITY) continue;
      for (let to = 0; to < nodes; to++) {
        const way = first + (most[over * nodes + to] as number);
        if (way < (most[from * nodes + to] as number)) most[from * nodes + to] = way;
      }
    }
}
