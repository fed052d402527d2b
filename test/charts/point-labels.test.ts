import { expect, test } from 'vitest';
import type { Path } from '../../src/charts/parts/pen.ts';
import { placeLabels } from '../../src/charts/parts/point-labels.ts';
import { LINE_HEIGHT } from '../../src/charts/theme.ts';

const BOUNDS = { left: 0, right: 300, top: 0, bottom: 200 };
const wide = (text: string): number => text.length * 8;
/** Lines so close to each other that no name stands between two. */
const EVERYWHERE: Path[] = Array.from({ length: 20 }, (_, at) => [
  [0, at * 10],
  [300, at * 10],
]);
const point = { text: 'Charnwood', bold: false, needed: false, x: 150, y: 100 };

const placed = (
  given: Partial<typeof point>,
  lines: readonly Path[],
  others: readonly { x: number; y: number }[] = [],
) => placeLabels([{ ...point, ...given }], [{ ...point, ...given }, ...others], lines, BOUNDS, wide);

test('a name stands clear of lines where it can', () =>
  expect(placed({ needed: true }, []).map(({ isOnLine }) => isOnLine)).toEqual([false]));

test('where lines are everywhere a name is left to the table, unless the chart is about its point', () => {
  expect(placed({}, EVERYWHERE)).toEqual([]);
  expect(placed({ needed: true }, EVERYWHERE).map(({ isOnLine }) => isOnLine)).toEqual([true]);
});

test('at an edge it stands within the plate', () => {
  const [{ centre, width } = { centre: 0, width: 0 }] = placed({ needed: true, x: 298 }, EVERYWHERE);
  expect(centre + width / 2).toBeLessThanOrEqual(BOUNDS.right);
});

test('never over another point, needed or not', () => {
  const crowd = Array.from({ length: 400 }, (_, at) => ({ x: (at % 20) * 15, y: Math.floor(at / 20) * 10 }));
  expect(placed({ needed: true }, [], crowd)).toEqual([]);
});

test('where there is no room beside its point a line leads to a name that is needed, over no mark and no other name', () => {
  const ring = Array.from({ length: 12 }, (_, at) => ({
    x: 150 + 20 * Math.cos((at * Math.PI) / 6),
    y: 100 + 20 * Math.sin((at * Math.PI) / 6),
  })).filter((_, at) => at !== 9);
  expect(placed({}, [], ring)).toEqual([]);
  const [name] = placed({ needed: true }, [], ring);
  expect(name?.isOnLine).toBe(false);
  const [from = [0, 0], to = [0, 0]] = name?.leader ?? [];
  expect(Math.hypot(from[0] - 150, from[1] - 100)).toBeCloseTo(6);
  for (const { x, y } of ring) {
    const along =
      ((x - from[0]) * (to[0] - from[0]) + (y - from[1]) * (to[1] - from[1])) /
      ((to[0] - from[0]) ** 2 + (to[1] - from[1]) ** 2);
    const at = Math.min(1, Math.max(0, along));
    expect(Math.hypot(from[0] + at * (to[0] - from[0]) - x, from[1] + at * (to[1] - from[1]) - y)).toBeGreaterThan(6);
  }
});

test('a name stands beside its own point only where no other point is nearly as near', () => {
  const half = LINE_HEIGHT / 2;
  const at = (away: number) => placed({ needed: true }, [], [{ x: 180, y: 100 + half + away }])[0]?.centre ?? 0;
  expect(at(20)).toBeGreaterThan(point.x);
  expect(at(14)).toBeLessThan(point.x);
});
