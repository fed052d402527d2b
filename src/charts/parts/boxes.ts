import type { Path } from './pen.ts';

/** A part of the plate, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A point of the plate, in CSS pixels. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A box around a point. */
export const around = ({ x, y }: Spot, reach: number): Box => ({
  left: x - reach,
  right: x + reach,
  top: y - reach,
  bottom: y + reach,
});

/** Whether a box lies within bounds, which it may touch. */
export const isWithin = (box: Box, bounds: Box): boolean =>
  box.left >= bounds.left && box.right <= bounds.right && box.top >= bounds.top && box.bottom <= bounds.bottom;

/** Whether two boxes have a part in common; edges that touch are none. */
export const meet = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** The point of a box that is nearest to another. */
export const nearestOf = ({ left, right, top, bottom }: Box, { x, y }: Spot): Spot => ({
  x: Math.min(Math.max(x, left), right),
  y: Math.min(Math.max(y, top), bottom),
});

/** How far a point lies from a box. */
export function gap(box: Box, spot: Spot): number {
  const { x, y } = nearestOf(box, spot);
  return Math.hypot(x - spot.x, y - spot.y);
}

/** Whether a line runs through a box. */
export const crosses = (line: Path, box: Box): boolean =>
  line.some((from, index) => touches(from, line[index + 1] ?? from, box));

/** Whether a straight line touches a box: what is left of it within each pair of the box's edges (Liang and Barsky 1984). */
function touches([x, y]: Path[number], [endX, endY]: Path[number], box: Box): boolean {
  let [enters, leaves] = [0, 1];
  for (const [start, length, low, high] of [
    [x, endX - x, box.left, box.right],
    [y, endY - y, box.top, box.bottom],
  ] as const) {
    if (length === 0) {
      if (start < low || start > high) return false;
      continue;
    }
    const [first, second] = [(low - start) / length, (high - start) / length];
    enters = Math.max(enters, Math.min(first, second));
    leaves = Math.min(leaves, Math.max(first, second));
  }
  return enters <= leaves;
}
