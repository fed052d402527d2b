import { describe, expect, test } from 'vitest';
import { drawCharts } from '../../src/charts/draw.ts';
import type { ChartSpec } from '../../src/charts/spec.ts';
import { numberText } from '../../src/indicators/display-number.ts';
import { CASES, EDGES } from './cases.ts';

interface Area {
  readonly box: readonly [left: number, top: number, right: number, bottom: number];
  readonly lines: readonly string[];
}

const areasOf = (svg: string): Area[] =>
  [...svg.matchAll(/<path d="M(-?\d+) (-?\d+)H(-?\d+)V(-?\d+)H-?\d+"><title>([^<]*)<\/title><\/path>/g)].map(
    ([, left, top, right, bottom, text = '']) => ({
      box: [Number(left), Number(top), Number(right), Number(bottom)],
      lines: text.split('\n'),
    }),
  );

async function drawn(spec: ChartSpec): Promise<{ wide: string; narrow: string; height: number }> {
  const job = { id: 'a', title: 'A', description: 'B', spec, picture: false, narrow: true };
  const { svg, narrow = '', height } = (await drawCharts([job])).get('a')!;
  return { wide: svg, narrow, height };
}

/** Kinds whose categories stand along an axis. Others print their numbers, or have two axes of them. */
const ALONG_AN_AXIS = ['bar', 'grouped', 'line', 'spc', 'stacked'];
const ALONG = Object.entries({ ...CASES, ...EDGES }).filter(([, { kind }]) => ALONG_AN_AXIS.includes(kind));

describe.each(ALONG)('who points at the plot of %s', (_, spec) => {
  test.each(['wide', 'narrow'] as const)(
    'reads each value that is shown once, and no other, on the %s plate',
    async (plate) => {
      const areas = areasOf((await drawn(spec))[plate]);
      const shown = spec.categories.flatMap((name, index) => {
        const values = spec.series.flatMap(({ points }) => points[index] ?? []);
        return values.length === 0 ? [] : [[name, ...values.map(({ value }) => numberText(value, spec.decimals))]];
      });
      expect(areas.map(({ lines: [name] }) => name)).toEqual(shown.map(([name]) => name));
      for (const [index, { lines }] of areas.entries()) {
        const [, ...values] = shown[index] ?? [];
        expect(lines).toHaveLength(1 + values.length);
        for (const [at, value] of values.entries()) expect(lines[1 + at]).toContain(value);
      }
    },
  );

  test('finds the areas beside each other, on the plate', async () => {
    const { wide, height } = await drawn(spec);
    const areas = areasOf(wide);
    for (const {
      box: [left, top, right, bottom],
    } of areas) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(640);
      expect(bottom).toBeLessThanOrEqual(height);
      expect(right - left).toBeGreaterThan(0);
      expect(bottom - top).toBeGreaterThan(0);
    }
    for (const [index, { box }] of areas.slice(1).entries()) {
      const [, , right, bottom] = areas[index]!.box;
      expect(box[0] >= right || box[1] >= bottom).toBe(true);
    }
  });
});

test('several series are told apart by their names, limits stand beside their value, and words are text', async () => {
  const point = { value: 1234.5, lower: 1200, upper: 1300 };
  const { wide } = await drawn({
    ...EDGES['line, only zeros']!,
    decimals: 1,
    categories: ['2023/24', '2024/25'],
    series: [
      { name: 'A & <B>', points: [point, point] },
      { name: 'C', points: [null, { value: 2 }] },
    ],
  });
  expect(areasOf(wide).map(({ lines }) => lines)).toEqual([
    ['2023/24', 'A &amp; &lt;B&gt;: 1,234.5 (1,200.0 to 1,300.0)'],
    ['2024/25', 'A &amp; &lt;B&gt;: 1,234.5 (1,200.0 to 1,300.0)', 'C: 2.0'],
  ]);
});
