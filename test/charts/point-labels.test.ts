import { expect, test } from 'vitest';
import type { Path } from '../../src/charts/parts/pen.ts';
import { placeLabels } from '../../src/charts/parts/point-labels.ts';

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
