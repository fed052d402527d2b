import { expect, test } from 'vitest';
import { concentrationCurve } from '../../src/indicators/concentration-curve.ts';

const rounded = (counts: readonly number[], also: readonly number[] = []) =>
  concentrationCurve(counts, also).map(({ areas, sharePercent }) => [areas, Math.round(sharePercent * 10) / 10]);

test('shares add up from the area with most events to all of them, in whatever order the counts are', () => {
  const steps = [
    [1, 50],
    [2, 80],
    [3, 100],
    [4, 100],
  ];
  expect(rounded([3, 5, 0, 2])).toEqual(steps);
  expect(rounded([0, 2, 3, 5])).toEqual(steps);
});

test('of many areas there is a step at each twentieth and where it is asked for, each once', () => {
  const steps = concentrationCurve(
    Array.from({ length: 603 }, (_, at) => at),
    [61, 30, 177],
  );
  expect(steps).toHaveLength(22);
  expect(steps.map(({ areas }) => areas)).toEqual(expect.arrayContaining([30, 61, 177, 603]));
  expect(steps.at(-1)?.sharePercent).toBe(100);
  for (const [at, { areas, sharePercent }] of steps.slice(1).entries()) {
    expect(areas).toBeGreaterThan(steps[at]!.areas);
    expect(sharePercent).toBeGreaterThanOrEqual(steps[at]!.sharePercent);
  }
});

test('without events there is no curve', () => {
  expect(concentrationCurve([0, 0, 0], [1])).toEqual([]);
});
