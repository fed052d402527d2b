import { expect, test } from 'vitest';
import { drawCharts } from '../../src/charts/draw.ts';
import { CHART_KINDS } from '../../src/charts/kinds.ts';
import { nativeChart } from '../../src/charts/native/native-chart.ts';
import type { ChartSpec } from '../../src/charts/spec.ts';
import { CASES } from './cases.ts';
import { EMUS_PER_PIXEL } from './marks.ts';

/** Rows of answers in per cent. */
const rows = (...answers: readonly (readonly (number | null)[])[]): ChartSpec => ({
  ...CASES.likert,
  categories: answers.map((_, at) => `Row ${at} (base 120)`),
  series: CASES.likert.series.map(({ name }, of) => ({
    name,
    points: answers.map((row) => (row[of] == null ? null : { value: row[of] })),
  })),
});
const ALL = [21, 38, 14, 15, 8, 4];
const NONE = ALL.map(() => null);

test('an answer that is not shown cannot be told from the place of the others: its row has no bar', async () => {
  const drawn = async (row: readonly (number | null)[]) => {
    const spec = rows(ALL, row);
    const job = { id: 'a', title: 'A', description: 'B', spec, picture: false, narrow: true };
    const { svg, narrow } = (await drawCharts([job])).get('a')!;
    const { chart, shapes } = nativeChart(spec, { emusPerPixel: EMUS_PER_PIXEL, language: 'en-GB' });
    return { svg, narrow, chart, shapes };
  };
  const without = await drawn(NONE);
  for (const [hidden] of ALL.entries())
    expect(await drawn(ALL.map((share, at) => (at === hidden ? null : share)))).toEqual(without);
});

test('rounded shares that add up to 99 or to 101 fill their row, and one of 100 stands as it is', () => {
  const config = CHART_KINDS.likert.config(
    rows([20, 38, 14, 15, 8, 4], [22, 38, 14, 15, 8, 4], ALL),
    (text) => text.length * 8,
  );
  const drawn = config.data.datasets.map(({ data }) => data as number[]);
  for (const row of [0, 1, 2]) expect(drawn.reduce((sum, data) => sum + data[row]!, 0)).toBeCloseTo(100);
  expect(drawn.map((data) => data[2])).toEqual(ALL);
});
