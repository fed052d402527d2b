import type { Measure } from '../text.ts';
import { AXIS, LINE_HEIGHT } from '../theme.ts';
import { around, type Box, crosses, gap, isWithin, meet, nearestOf, type Spot } from './boxes.ts';
import { type Path, type Pen, segment, trace, write, writeOnPaper } from './pen.ts';

/** A point to name. */
export interface Named extends Spot {
  readonly text: string;
  readonly bold: boolean;
  /** Whether the chart is about this point: rather than without a name it stands with one away from it or one that covers a line. */
  readonly needed: boolean;
}

/** A name with its place, whether a line of the chart runs through it, and the line that leads to it from a point that it does not stand beside. */
interface Placed extends Named {
  readonly centre: number;
  readonly middle: number;
  readonly width: number;
  readonly isOnLine: boolean;
  readonly leader: Path;
}

/** From the middle of a point to its name, and to the edge of its mark. */
const AWAY = 9;
const REACH = 6;
/** From a name to the points of others, and by how much the own point is nearer, so that nobody takes it for theirs. */
const CLEAR = 12;
const NEARER = 6;
/** How far from its point a name may stand that a line leads to, and in how many directions it is looked for. */
const LED = [24, 36, 48, 60, 72] as const;
const DIRECTIONS = 16;

/**
 * Where names stand: at the first place of eight beside the point that lies within the bounds, on no other name or point and, if it can be, on no line, and is nearer to this
 * point than to any other. A name that is needed is else led to by a line, at the nearest place that is clear, or covers a line. A name without a place is left to the table.
 * The first in the list choose first.
 */
export function placeLabels(
  names: readonly Named[],
  points: readonly Spot[],
  lines: readonly Path[],
  bounds: Box,
  measure: Measure,
): Placed[] {
  const taken: Box[] = [];
  const leaders: Path[] = [];
  return names.flatMap((name) => {
    const width = measure(name.text, name.bold);
    const others = points.filter(({ x, y }) => x !== name.x || y !== name.y);
    const isFree = (box: Box): boolean =>
      isWithin(box, bounds) &&
      !taken.some((other) => meet(box, other)) &&
      !leaders.some((leader) => crosses(leader, box)) &&
      others.every((other) => !meet(box, around(other, CLEAR)));
    const isClear = (box: Box): boolean => isFree(box) && !lines.some((line) => crosses(line, box));
    const isItsOwn = (box: Box): boolean => others.every((other) => gap(box, other) > gap(box, name) + NEARER);
    const beside = placesOf(name, width);
    const clear = beside.find((box) => isClear(box) && isItsOwn(box));
    const led = clear || !name.needed ? undefined : ledPlace(name, width, isClear, [...taken, ...others.map(marked)]);
    const found = clear ?? led?.box ?? (name.needed ? beside.find(isFree) : undefined);
    if (!found) return [];
    taken.push(found);
    const leader = led?.leader ?? [];
    if (leader.length > 0) leaders.push(leader);
    const { left, right, top, bottom } = found;
    const isOnLine = lines.some((line) => crosses(line, found));
    return [{ ...name, centre: (left + right) / 2, width, middle: (top + bottom) / 2, isOnLine, leader }];
  });
}

const marked = (point: Spot): Box => around(point, REACH);

/** The nearest clear place that a line can lead to without touching what stands in the way. */
function ledPlace(
  name: Named,
  width: number,
  isClear: (box: Box) => boolean,
  inTheWay: readonly Box[],
): { readonly box: Box; readonly leader: Path } | undefined {
  for (const distance of LED)
    for (let step = 0; step < DIRECTIONS; step += 1) {
      const angle = (2 * Math.PI * step) / DIRECTIONS;
      const at = { x: name.x + distance * Math.cos(angle), y: name.y + distance * Math.sin(angle) };
      // The name begins where the line ends: to its right, or to its left, or centred above or below.
      const left = at.x - (width * (1 - Math.cos(angle))) / 2;
      const box = { left, right: left + width, top: at.y - LINE_HEIGHT / 2, bottom: at.y + LINE_HEIGHT / 2 };
      if (!isClear(box)) continue;
      const end = nearestOf(box, name);
      const length = Math.hypot(end.x - name.x, end.y - name.y);
      const leader = segment(
        name.x + ((end.x - name.x) * REACH) / length,
        name.y + ((end.y - name.y) * REACH) / length,
        end.x,
        end.y,
      );
      if (length > REACH && !inTheWay.some((other) => crosses(leader, other))) return { box, leader };
    }
  return undefined;
}

/** Writes names where they were placed, on a ground of their own where a line runs through one. */
export function writeLabels(pen: Pen, placed: readonly Placed[]): void {
  for (const { leader } of placed) if (leader.length > 0) trace(pen, [leader], { colour: AXIS, width: 1 });
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
