import { expect, test } from 'vitest';
import { isSparkWorth, sparkOf } from '../../src/charts/kinds/sparkline/spark.ts';
import type { ChartSpec } from '../../src/charts/spec.ts';

const BOX = { left: 0, right: 40, top: 0, bottom: 10 };
const specOf = (values: readonly (number | null)[], breaks: ChartSpec['breaks'] = []): ChartSpec => ({
  kind: 'sparkline',
  categories: values.map((_, at) => `Q${at + 1}`),
  series: [{ name: 'A', points: values.map((value) => (value === null ? null : { value })) }],
  ...{ valueTitle: '', decimals: 1, benchmark: undefined, breaks, own: undefined, illustrative: false },
});
const drawn = (values: readonly (number | null)[], breaks: ChartSpec['breaks'] = []) =>
  sparkOf(specOf(values, breaks), 0, BOX);

test('a small line goes from zero to its highest value, at equal steps, with a dot at its end', () => {
  expect(drawn([5, 10, 0])).toEqual({
    lines: [
      [
        [0, 5],
        [20, 0],
        [40, 10],
      ],
    ],
    dots: [[40, 10]],
    gaps: [],
  });
});

test('what is not shown is a gap that no line crosses, and a value between two gaps is a dot', () => {
  const { lines, dots, gaps } = drawn([4, 8, null, 8, null]);
  expect(lines).toEqual([
    [
      [0, 5],
      [10, 0],
    ],
  ]);
  expect(dots).toEqual([[30, 0]]);
  expect(gaps).toEqual([20, 40]);
});

test('a break parts the line', () => {
  const { lines, gaps } = drawn([1, 2, 3, 4], [{ before: 2, text: 'Counted otherwise' }]);
  expect(lines.map((line) => line.map(([x]) => Math.round(x)))).toEqual([
    [0, 13],
    [27, 40],
  ]);
  expect(gaps).toEqual([]);
});

test.each([
  ['zeros lie at the foot', [0, 0, 0], [10, 10, 10]],
  ['values below zero set the foot', [-5, 5, 0], [10, 0, 5]],
])('%s', (_, values, heights) => {
  expect(drawn(values).lines[0]?.map(([, y]) => y)).toEqual(heights);
});

test.each([
  [[1, 2, 3], true],
  [[1, 2], false],
  [[1, 2, 3, 4, null], false],
  [[1, 2, 3, 4, null, 5], true],
  [[null, null, null], false],
  [[], false],
] as const)('%j is worth a line: %s', (values, expected) => {
  expect(isSparkWorth(specOf(values), 0)).toBe(expected);
});

test('a series that a break parts needs as many values as one with a gap', () => {
  expect(isSparkWorth(specOf([1, 2, 3], [{ before: 1, text: 'x' }]), 0)).toBe(false);
});
