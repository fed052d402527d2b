import type { Ring } from '../../spec.ts';

/**
 * A ring with fewer corners, none of which is farther than `tolerance` from what is left, and without the last corner where it repeats the first. Source:
 * Douglas and Peucker 1973, from the two corners that lie farthest apart along it.
 */
export function simplified(ring: Ring, tolerance: number): Ring {
  const [first, last] = [ring[0], ring.at(-1)];
  const isClosed = first && last && first[0] === last[0] && first[1] === last[1];
  const open = isClosed ? ring.slice(0, -1) : ring;
  if (open.length < 4) return open;
  const [start] = open;
  const opposite = farthestFrom(
    open,
    (point) => Math.hypot(point[0] - start![0], point[1] - start![1]),
    0,
    open.length,
  ).at;
  const kept = new Set([0, opposite]);
  const waiting: [from: number, to: number][] = [
    [0, opposite],
    [opposite, open.length],
  ];
  for (let pair = waiting.pop(); pair; pair = waiting.pop()) {
    const [from, to] = pair;
    const [a, b] = [open[from]!, open[to % open.length]!];
    const { at, away } = farthestFrom(open, (point) => fromLine(point, a, b), from + 1, to);
    if (away <= tolerance) continue;
    kept.add(at);
    waiting.push([from, at], [at, to]);
  }
  const left = open.filter((_, index) => kept.has(index));
  return left.length < 3 ? open.slice(0, 3) : left;
}

function farthestFrom(
  points: Ring,
  distance: (point: Ring[number]) => number,
  from: number,
  to: number,
): { readonly at: number; readonly away: number } {
  let [at, away] = [from, -1];
  for (let index = from; index < to; index++) {
    const found = distance(points[index]!);
    if (found > away) [at, away] = [index, found];
  }
  return { at, away };
}

/** From a point to the line through two others, or to the one where both are the same. */
function fromLine([x, y]: Ring[number], [fromX, fromY]: Ring[number], [toX, toY]: Ring[number]): number {
  const [dx, dy] = [toX - fromX, toY - fromY];
  const length = Math.hypot(dx, dy);
  return length === 0 ? Math.hypot(x - fromX, y - fromY) : Math.abs(dx * (y - fromY) - dy * (x - fromX)) / length;
}
