import type { ChartPoint, ChartSpec } from '../../src/charts/spec.ts';

const points = (values: readonly (number | null)[], spread = 0): (ChartPoint | null)[] =>
  values.map((value) => {
    if (value === null) return null;
    return spread === 0 ? { value } : { value, lower: value - spread, upper: value + spread };
  });

const plain = { decimals: 1, benchmark: undefined, breaks: [], own: undefined, illustrative: true } as const;

/** One chart of each kind, each with a hidden point. */
export const CASES: Readonly<Record<'line' | 'bar' | 'grouped' | 'stacked', ChartSpec>> = {
  line: {
    ...plain,
    kind: 'line',
    categories: ['2018/19', '2019/20', '2020/21', '2021/22', '2022/23', '2023/24', '2024/25'],
    series: [
      { name: 'Leicester', points: points([88.8, 92.4, null, 97.5, 90.1, 92.7, 94.1], 9.5) },
      { name: 'Leicester, Leicestershire and Rutland', points: points([70.2, 72.4, 66.1, 73.3, 71.8, 72, 73.2]) },
      { name: 'Rutland', points: points([31.4, 30, 29.2, null, 33.5, 30.3, null]) },
    ],
    valueTitle: 'Hospital admissions for violence per 100,000 people',
    benchmark: { name: 'England', value: 78.3 },
    breaks: [{ before: 3, text: 'Recording changed in April 2021' }],
  },
  bar: {
    ...plain,
    kind: 'bar',
    categories: ['Leicester', 'North West Leicestershire', 'Rutland', 'Leicester, Leicestershire and Rutland'],
    series: [{ name: 'Rate', points: points([94.1, 63.3, null, 73.2], 8) }],
    valueTitle: 'Hospital admissions for violence per 100,000 people',
    benchmark: { name: 'England', value: 78.3 },
    own: 0,
  },
  grouped: {
    ...plain,
    kind: 'grouped',
    categories: ['2022/23', '2023/24', '2024/25'],
    series: [
      { name: 'Under 25', points: points([50.3, null, 47.7], 5) },
      { name: '25 and over', points: points([66, 64.9, 66.8], 5) },
      { name: 'Not recorded', points: points([4.4, 3.9, 3.1]) },
    ],
    valueTitle: 'Admissions per 100,000 people',
    benchmark: { name: 'England', value: 55 },
  },
  stacked: {
    ...plain,
    kind: 'stacked',
    decimals: 0,
    categories: ['2022/23', '2023/24', '2024/25'],
    series: [
      { name: 'Leicester', points: points([1404, 1377, 1402]) },
      { name: 'Leicestershire', points: points([721, 733, 690]) },
      { name: 'Rutland', points: points([101, null, 99]) },
    ],
    valueTitle: 'Recorded offences',
  },
};

const nothing = { ...plain, categories: ['2023/24', '2024/25'], valueTitle: 'Offences', illustrative: false };

/** Charts at the edge of what a spec may say. */
export const EDGES: Readonly<Record<string, ChartSpec>> = {
  'line, all hidden': { ...nothing, kind: 'line', series: [{ name: 'Rutland', points: [null, null] }] },
  'line, one point': {
    ...nothing,
    kind: 'line',
    categories: ['2024/25'],
    series: [{ name: 'Rutland', points: points([3], 1) }],
  },
  'line, only zeros': { ...nothing, kind: 'line', series: [{ name: 'Rutland', points: points([0, 0]) }] },
  'line, no category': { ...nothing, kind: 'line', categories: [], series: [] },
  'bar, all hidden': { ...nothing, kind: 'bar', series: [{ name: 'Rate', points: [null, null] }] },
  'bar, fractions': { ...nothing, kind: 'bar', decimals: 2, series: [{ name: 'Rate', points: points([0.02, 0.031]) }] },
  'grouped, all hidden': { ...nothing, kind: 'grouped', series: [{ name: 'Rate', points: [null, null] }] },
  'stacked, all hidden': { ...nothing, kind: 'stacked', series: [{ name: 'Rate', points: [null, null] }] },
};
