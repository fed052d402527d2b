import { expect, test } from 'vitest';
import { layoutOf } from '../../src/charts/kinds/multiples/layout.ts';
import { tickStep } from '../../src/charts/parts/axes.ts';
import { spread } from '../../src/charts/parts/end-labels.ts';
import { labelsBelow } from '../../src/charts/parts/periods.ts';
import type { ChartSpec } from '../../src/charts/spec.ts';
import { decimalsOf, wrap } from '../../src/charts/text.ts';
import { LINE_HEIGHT } from '../../src/charts/theme.ts';
import { CHART_EXAMPLES } from './examples.ts';

const measure = (text: string) => text.length * 8;
const years = (count: number) =>
  Array.from({ length: count }, (_, index) => `${2000 + index}/${String(index + 1).padStart(2, '0')}`);
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const quarters = Array.from({ length: 40 }, (_, index) => `Q${(index % 4) + 1} ${2015 + Math.floor(index / 4)}`);

test.each([
  [1, 0],
  [2.5, 1],
  [0.05, 2],
  [0.25, 2],
])('steps of %d need %d decimals', (step, decimals) => expect(decimalsOf(step)).toBe(decimals));

test.each([
  [111, 1, 25],
  [66, 1, 20],
  [5, 1, 1],
  [0.031, 2, 0.01],
  [12, 0, 5],
  [3, 0, 1],
  [0, 1, 1],
])('an axis up to %d, to %d decimals, has ticks every %d', (most, decimals, step) =>
  expect(tickStep(most, decimals)).toBeCloseTo(step, 9),
);

test('text is broken at spaces, never within a word', () => {
  expect(wrap('North West Leicestershire', 90, measure)).toEqual(['North West', 'Leicestershire']);
  expect(wrap('North West Leicestershire', 90, measure, 30)).toEqual(['North', 'West', 'Leicestershire']);
});

test.each([3, 8, 9, 12, 25])('of %i years at most eight are named, evenly, the last among them', (count) => {
  const label = labelsBelow(years(count), 500 / count, measure);
  const named = years(count).flatMap((_, index) => (label(index).length > 0 ? [index] : []));
  expect(named.length).toBeLessThanOrEqual(8);
  expect(named.at(-1)).toBe(count - 1);
  const steps = named.slice(1).map((index, at) => index - named[at]!);
  expect(new Set(steps).size).toBeLessThanOrEqual(1);
});

test('of many quarters the same one of each year is named', () => {
  const label = labelsBelow(quarters, 500 / quarters.length, measure);
  const named = quarters.filter((_, index) => label(index).length > 0);
  expect(new Set(named.map((quarter) => quarter.slice(0, 2)))).toEqual(new Set(['Q4']));
});

test('of twenty months the same two of each year are named, half a year apart', () => {
  const months = Array.from({ length: 20 }, (_, at) => `${MONTHS[(at + 3) % 12]} ${2023 + Math.floor((at + 3) / 12)}`);
  const label = labelsBelow(months, 500 / months.length, measure);
  expect(months.filter((_, index) => label(index).length > 0)).toEqual([
    'May 2023',
    'November 2023',
    'May 2024',
    'November 2024',
  ]);
});

test.each([
  { ends: [100, 102, 101, 99], height: LINE_HEIGHT },
  { ends: [0, 0, 0], height: 2 * LINE_HEIGHT },
  { ends: [260, 258, 259, 20], height: LINE_HEIGHT },
])('labels at $ends do not overlap, stay in order and in bounds', ({ ends, height }) => {
  const placed = spread(
    ends.map((y) => ({ y, height })),
    { top: -10, bottom: 280 },
  );
  const tops = placed.map(({ first }) => first - LINE_HEIGHT / 2);
  for (const [index, top] of tops.entries())
    if (index > 0) expect(top - tops[index - 1]!).toBeGreaterThanOrEqual(height);
  expect(placed.map(({ y }) => y)).toEqual(ends.toSorted((a, b) => a - b));
  expect(tops[0]).toBeGreaterThanOrEqual(-10);
  expect(tops.at(-1)! + height).toBeLessThanOrEqual(280);
});

test('a label alone stands at its line', () => {
  expect(spread([{ y: 120, height: 2 * LINE_HEIGHT }], { top: 0, bottom: 300 })[0]!.first).toBe(120);
});

test('small plots show no limits, and their scale leaves no room for them', () => {
  const series = [{ name: 'Thefts', points: [{ value: 7.1, lower: 4, upper: 10.3 }] }];
  expect(
    layoutOf(
      {
        ...CHART_EXAMPLES.multiples.drawing,
        kind: 'multiples',
        series,
        benchmark: undefined,
        own: undefined,
      } as ChartSpec,
      measure,
    ).scale.end,
  ).toBe(8);
});
