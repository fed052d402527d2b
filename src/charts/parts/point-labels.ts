import type { Measure } from '../text.ts';
import { LINE_HEIGHT } from '../theme.ts';
import { type Path, type Pen, write } from './pen.ts';

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A point to name, and how far its mark reaches. */
export interface Named {
  readonly text: string;
  readonly bold: boolean;
  readonly x: number;
  readonly y: number;
}

/** From the middle of a point to its name, and to the edge of its mark. */
const AWAY = 9;
const REACH = 6;
/** From a name to the points of others, so that nobody takes it for theirs. */
const CLEAR = 12;

/**
 * Where names stand beside their points: the first place of eight that lies within the bounds, on no other name or point and, if it can be, on no line. A
 * name without a place is left to the table, unless it is bold and could stand on a line. The first in the list choose first.
 */
export function placeLabels(
  names: readonly Named[],
  points: readonly { readonly x: number; readonly y: number }[],
  lines: readonly Path[],
  bounds: Box,
  measure: Measure,
): (Named & { readonly left: number; readonly middle: number })[] {
  const taken: Box[] = [];
  const onLine = (box: Box): boolean => lines.some((line) => crosses(line, box));
  return names.flatMap((name) => {
    const free = placesOf(name, measure(name.text, name.bold)).filter(
      (box) =>
        isWithin(box, bounds) &&
        !taken.some((other) => meet(box, other)) &&
        points.every(({ x, y }) => !meet(box, around(x, y, x === name.x && y === name.y ? REACH : CLEAR))),
    );
    const found = free.find((box) => !onLine(box)) ?? (name.bold ? free[0] : undefined);
    if (!found) return [];
    taken.push(found);
    return [{ ...name, left: found.left, middle: (found.top + found.bottom) / 2 }];
  });
}

/** Whether a line runs through a box. */
const crosses = (line: Path, box: Box): boolean =>
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

/** Writes names where they were placed. */
export function writeLabels(pen: Pen, placed: ReturnType<typeof placeLabels>): void {
  for (const { text, bold, left, middle } of placed) write(pen, text, left, middle, { bold });
}

function placesOf({ x, y }: Named, width: number): Box[] {
  const half = LINE_HEIGHT / 2;
  const at = (left: number, middle: number): Box => ({
    left,
    right: left + width,
    top: middle - half,
    bottom: middle + half,
  });
  const [right, left, centre] = [x + AWAY, x - AWAY - width, x - width / 2];
  const [above, below] = [y - AWAY - half + 2, y + AWAY + half - 2];
  return [
    at(right, y),
    at(left, y),
    at(centre, above),
    at(centre, below),
    at(right, above),
    at(right, below),
    at(left, above),
    at(left, below),
  ];
}

const around = (x: number, y: number, reach: number): Box => ({
  left: x - reach,
  right: x + reach,
  top: y - reach,
  bottom: y + reach,
});
const isWithin = (box: Box, bounds: Box): boolean =>
  box.left >= bounds.left && box.right <= bounds.right && box.top >= bounds.top && box.bottom <= bounds.bottom;
const meet = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
