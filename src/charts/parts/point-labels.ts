import type { Measure } from '../text.ts';
import { LINE_HEIGHT } from '../theme.ts';
import { type Path, type Pen, write, writeOnPaper } from './pen.ts';

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
  /** Whether the chart is about this point: rather than without a name it stands with one that covers a line. */
  readonly needed: boolean;
  readonly x: number;
  readonly y: number;
}

/** A name with its place, and whether a line runs through it. */
interface Placed extends Named {
  readonly centre: number;
  readonly middle: number;
  readonly width: number;
  readonly isOnLine: boolean;
}

/** From the middle of a point to its name, and to the edge of its mark. */
const AWAY = 9;
const REACH = 6;
/** From a name to the points of others, so that nobody takes it for theirs. */
const CLEAR = 12;

/**
 * Where names stand beside their points: the first place of eight that lies within the bounds, on no other name or point and, if it can be, on no line. A
 * name without a place is left to the table, unless it is needed and could stand on a line. The first in the list choose first.
 */
export function placeLabels(
  names: readonly Named[],
  points: readonly { readonly x: number; readonly y: number }[],
  lines: readonly Path[],
  bounds: Box,
  measure: Measure,
): Placed[] {
  const taken: Box[] = [];
  const onLine = (box: Box): boolean => lines.some((line) => crosses(line, box));
  return names.flatMap((name) => {
    const free = placesOf(name, measure(name.text, name.bold)).filter(
      (box) =>
        isWithin(box, bounds) &&
        !taken.some((other) => meet(box, other)) &&
        points.every(({ x, y }) => !meet(box, around(x, y, x === name.x && y === name.y ? REACH : CLEAR))),
    );
    const clear = free.find((box) => !onLine(box));
    const found = clear ?? (name.needed ? free[0] : undefined);
    if (!found) return [];
    taken.push(found);
    const { left, right, top, bottom } = found;
    return [{ ...name, centre: (left + right) / 2, width: right - left, middle: (top + bottom) / 2, isOnLine: !clear }];
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

/** Writes names where they were placed, on a ground of their own where a line runs through one. */
export function writeLabels(pen: Pen, placed: readonly Placed[]): void {
  for (const { text, bold, centre, middle, width, isOnLine } of placed)
    if (isOnLine) writeOnPaper(pen, text, centre, middle, width, { bold });
    else write(pen, text, centre - width / 2, middle, { bold });
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
