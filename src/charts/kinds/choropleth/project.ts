import type { ChartSpec, Ring } from '../../spec.ts';
import { simplified } from './simplify.ts';

type Outline = readonly (readonly Ring[])[];

/** Outlines are simplified by no more than this share of the map's width: less than a pixel. */
const TOLERANCE = 1 / 1500;
/** As precise as a map of a page can be, in shares of its width. */
const DECIMALS = 1e4;

/**
 * Outlines in degrees → a map in shares of its width. Each degree of longitude is as long as it is in the middle of the map (equirectangular projection), which
 * for an area of the size of a county is as good as any. Outer rings turn one way and holes the other, so that holes stay empty.
 */
export function projected(outlines: readonly Outline[]): NonNullable<ChartSpec['map']> {
  const [west, east, south, north] = bounds(outlines);
  const shrink = Math.cos(((south + north) / 2) * (Math.PI / 180));
  const breadth = Math.max((east - west) * shrink, Number.EPSILON);
  const toMap: Project = ([longitude, latitude]) => [
    ((longitude - west) * shrink) / breadth,
    (north - latitude) / breadth,
  ];
  const drawn = outlines.map((outline) => ringsOf(outline, toMap));
  return {
    height: round((north - south) / breadth),
    outlines: drawn,
    middles: drawn.map((rings) => middleOf(rings)),
  };
}

type Project = (position: Ring[number]) => Ring[number];

/** West, east, south and north ends. */
function bounds(outlines: readonly Outline[]): readonly [number, number, number, number] {
  let [west, east, south, north] = [180, -180, 90, -90];
  for (const [x, y] of outlines.flat(2).flat()) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  return [west, east, south, north];
}

const round = (value: number): number => Math.round(value * DECIMALS) / DECIMALS;

/** The rings of an area on the map; one that is too small to be seen is left out, unless nothing else is there. */
function ringsOf(outline: Outline, toMap: Project): readonly Ring[] {
  const rings = outline.flatMap((polygon) =>
    polygon.map((ring, index) => {
      const drawn = simplified(ring.map(toMap), TOLERANCE).map(([x, y]) => [round(x), round(y)] as const);
      return turned(drawn, index === 0 ? 1 : -1);
    }),
  );
  const seen = rings.filter((ring) => Math.abs(areaOf(ring)) > TOLERANCE ** 2);
  return seen.length > 0 ? seen : rings.slice(0, 1);
}

/** Twice the area of a ring, above 0 where it turns clockwise on the plate. */
const areaOf = (ring: Ring): number =>
  ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);

const turned = (ring: Ring, way: 1 | -1): Ring => (areaOf(ring) * way < 0 ? ring.toReversed() : ring);

/** So many points along each side of an area are looked at. */
const LOOKS = 24;

/** The point of a grid over an area that lies farthest within it. */
function middleOf(rings: readonly Ring[]): Ring[number] {
  const [largest = []] = rings.toSorted((a, b) => Math.abs(areaOf(b)) - Math.abs(areaOf(a)));
  const [xs, ys] = [largest.map(([x]) => x), largest.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
  let best: Ring[number] = [round(left + width / 2), round(top + height / 2)];
  let farthest = -1;
  for (let i = 1; i < LOOKS; i++)
    for (let j = 1; j < LOOKS; j++) {
      const point = [left + (width * i) / LOOKS, top + (height * j) / LOOKS] as const;
      if (!isWithin(point, rings)) continue;
      const away = Math.min(
        ...rings.flatMap((ring) => ring.map((corner, at) => distance(point, corner, ring[(at + 1) % ring.length]!))),
      );
      if (away > farthest) [farthest, best] = [away, [round(point[0]), round(point[1])]];
    }
  return best;
}

/** Whether a point lies within rings: a line from it crosses their sides an odd number of times. */
function isWithin([x, y]: Ring[number], rings: readonly Ring[]): boolean {
  let isInside = false;
  for (const ring of rings)
    for (const [at, [fromX, fromY]] of ring.entries()) {
      const [toX, toY] = ring[(at + 1) % ring.length]!;
      if (fromY > y !== toY > y && x < fromX + ((toX - fromX) * (y - fromY)) / (toY - fromY)) isInside = !isInside;
    }
  return isInside;
}

/** From a point to a side. */
function distance([x, y]: Ring[number], [fromX, fromY]: Ring[number], [toX, toY]: Ring[number]): number {
  const [dx, dy] = [toX - fromX, toY - fromY];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - fromX) * dx + (y - fromY) * dy) / length));
  return Math.hypot(x - fromX - along * dx, y - fromY - along * dy);
}
