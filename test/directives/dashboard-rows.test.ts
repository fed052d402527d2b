import { expect, test } from 'vitest';
import { PROGRAM_LABELS } from '../../src/assemble/generated/templates.js';
import { flatLabels } from '../../src/assemble/labels.ts';
import { type Measure, rowsOf } from '../../src/directives/dashboard/rows.ts';

const assembly = { kit: { labels: flatLabels(PROGRAM_LABELS) } } as unknown as Parameters<typeof rowsOf>[1];
const measureWith = (readings: readonly object[], baseline: object | null = null): Measure =>
  ({
    title: 'Adults trained',
    indicator: null,
    series: [],
    direction: 'higher',
    baseline,
    readings,
  }) as unknown as Measure;
const rowOf = (measure: Measure) => rowsOf(measure, assembly).map(({ row }) => row);

test('of figures that were typed the last two are shown, beside where it began', () => {
  const readings = [
    { value: 5, period: 'Q1' },
    { value: 8, period: 'Q2' },
    { value: 7.5, period: 'Q3' },
  ];
  expect(rowOf(measureWith(readings, { value: 2, period: '2025' }))).toEqual([
    {
      measure: 'Adults trained',
      latest: '7.5 (Q3)',
      previous: '8 (Q2)',
      baseline: '2 (2025)',
      wanted: 'higher',
      beside: '',
      says: 'Down from 8, not tested.',
    },
  ]);
});

test('one figure is compared with nothing, and none is told as none', () => {
  const [one] = rowOf(measureWith([{ value: 5, period: 'Q1' }]));
  expect([one?.latest, one?.previous, one?.says]).toEqual(['5 (Q1)', '', '']);
  const [none] = rowOf(measureWith([]));
  expect([none?.latest, none?.previous, none?.says]).toEqual(['none yet', '', '']);
});

test('figures that were typed have a small line from three of them on', () => {
  const lineOf = (...values: number[]) =>
    rowsOf(measureWith(values.map((value, at) => ({ value, period: `Q${at + 1}` }))), assembly)[0]?.line;
  expect(lineOf(5, 8)).toBeUndefined();
  expect(lineOf(5, 8, 7)).toMatchObject({
    alt: expect.stringContaining('Q1 to Q3'),
    chart: { categories: ['Q1', 'Q2', 'Q3'], series: [{ points: [{ value: 5 }, { value: 8 }, { value: 7 }] }] },
  });
});
