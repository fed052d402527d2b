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

/** Kinds whose categories stand along an axis. */
const ALONG_AN_AXIS = ['bar', 'dot', 'grouped', 'line', 'pyramid', 'spc', 'stacked'];
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
      const [, top, right, bottom] = areas[index]!.box;
      expect(box[0] >= right || box[1] >= bottom || box[3] <= top).toBe(true);
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

/** What is said of each part of the other kinds, in order: of all that is drawn, and of nothing else. */
const SAID: Readonly<Record<string, (spec: ChartSpec) => string[][]>> = {
  'heat-grid': (spec) =>
    spec.series.flatMap(({ name, points }) => {
      const shown = points.flatMap((point, at) =>
        point ? [`${spec.categories[at]}: ${printed(point.value, spec)}`] : [],
      );
      return shown.length === 0 ? [] : [[name, ...shown]];
    }),
  multiples: periodsSaid,
  sparkline: periodsSaid,
  likert: partsSaid,
  money: partsSaid,
  timeline: (spec) => spec.categories.map((name, at) => [name, spec.timeline?.spans[at]?.status ?? '']),
  tile: areasSaid,
  choropleth: areasSaid,
  concentration: pointsSaid,
  funnel: pointsSaid,
  gradient: pointsSaid,
  scatter: pointsSaid,
};

const printed = (value: number, { decimals }: ChartSpec): string => numberText(value, decimals);

function periodsSaid(spec: ChartSpec): string[][] {
  return spec.series.flatMap(({ name, points }) =>
    points.flatMap((point, at) => (point ? [[name, `${spec.categories[at]}: ${printed(point.value, spec)}`]] : [])),
  );
}

function partsSaid(spec: ChartSpec): string[][] {
  return spec.categories.flatMap((name, at) => {
    const points = spec.series.map((one) => one.points[at]);
    if (points.some((point) => point == null)) return [];
    return [[name, ...points.map((point, of) => `${spec.series[of]?.name}: ${printed(point?.value ?? 0, spec)}%`)]];
  });
}

function areasSaid(spec: ChartSpec): string[][] {
  return spec.categories.flatMap((name, at) => {
    const point = spec.series[0]?.points[at];
    return point ? [[name, printed(point.value, spec), spec.classes?.names[spec.classes.of[at] ?? -1] ?? '']] : [];
  });
}

function pointsSaid(spec: ChartSpec): string[][] {
  const { title = '', decimals = 0, values = [] } = spec.across ?? {};
  return spec.categories.flatMap((name, at) => {
    const [point, across] = [spec.series[0]?.points[at], values[at]];
    if (!point || across == null) return [];
    return [[name, `${spec.valueTitle}: ${printed(point.value, spec)}`, `${title}: ${numberText(across, decimals)}`]];
  });
}

const titlesOf = (svg: string): string[][] =>
  [...svg.matchAll(/<path d="M[^"]*"><title>([^<]*)<\/title><\/path>/g)].map(([, text = '']) =>
    text.replaceAll('&amp;', '&').split('\n'),
  );

const APART = Object.entries({ ...CASES, ...EDGES }).filter(([, { kind }]) => !ALONG_AN_AXIS.includes(kind));

test.each(APART)(
  'who points at a part of %s reads what is drawn there, and of nothing that is not',
  async (_, spec) => {
    const said = SAID[spec.kind]?.(spec) ?? [];
    expect(spec.kind in SAID).toBe(true);
    const { wide, narrow } = await drawn(spec);
    for (const titles of [titlesOf(wide), titlesOf(narrow)]) {
      expect(titles).toHaveLength(said.length);
      for (const [at, lines] of said.entries())
        for (const line of lines) expect(titles[at]?.join('\n')).toContain(line);
    }
  },
);

test('a day of a timeline is said in words, and a map says it over the very outline of the area', async () => {
  const { wide } = await drawn({
    ...EDGES['timeline, one day each']!,
    timeline: {
      ...EDGES['timeline, one day each']!.timeline!,
      spans: [
        { start: '2026-01-01', end: '2026-01-02', ongoing: false, status: 'On track' },
        { start: undefined, end: '2026-01-02', ongoing: true, status: '' },
      ],
    },
  });
  expect(titlesOf(wide)).toEqual([
    ['A', 'start: 1 January 2026', 'to be finished by: 2 January 2026', 'On track'],
    ['B', 'ongoing', 'looked at again: 2 January 2026'],
  ]);
  const map = (await drawn(CASES.choropleth)).wide;
  expect(map).toMatch(/<path d="M(?:\d+ \d+L){3,}[^"]*"><title>/);
});
