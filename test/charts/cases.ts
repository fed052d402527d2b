import type { ChartKind } from '../../src/charts/kind.ts';
import { CHART_KINDS, type ChartKindId } from '../../src/charts/kinds.ts';
import type { ChartPoint, ChartSpec } from '../../src/charts/spec.ts';
import { CHART_EXAMPLES } from './examples.ts';

const points = (values: readonly (number | null)[], spread = 0): (ChartPoint | null)[] =>
  values.map((value) => {
    if (value === null) return null;
    return spread === 0 ? { value } : { value, lower: value - spread, upper: value + spread };
  });

const plain = { decimals: 1, benchmark: undefined, breaks: [], own: undefined, illustrative: true } as const;

/** One chart of each kind, each with a hidden point: the drawings of their examples. */
export const CASES = Object.fromEntries(
  Object.entries(CHART_EXAMPLES).map(([kind, { drawing }]) => {
    if (!drawing) throw new Error(`add "drawing" to src/charts/kinds/${kind}/examples.yaml`);
    return [kind, { benchmark: undefined, own: undefined, ...drawing, kind }];
  }),
) as Readonly<Record<ChartKindId, ChartSpec>>;

/** The drawings of further examples. */
export const ALSO = Object.entries(CHART_EXAMPLES).flatMap(([kind, { also = [] }]) =>
  also.map(({ name, drawing }) => ({
    kind,
    name,
    spec: { benchmark: undefined, own: undefined, ...drawing, kind } as ChartSpec,
  })),
);

const where = (is: (kind: ChartKind) => boolean) =>
  Object.fromEntries(Object.entries(CASES).filter(([kind]) => is(CHART_KINDS[kind as ChartKindId]))) as Readonly<
    Record<ChartKindId, ChartSpec>
  >;

/** Those that Word draws itself as charts, and those that it has as shapes. */
export const NATIVE = where(({ native }) => native !== undefined);
export const DRAWN = where(({ drawn }) => drawn !== undefined);

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
  'multiples, long periods and numbers': {
    ...nothing,
    kind: 'multiples',
    categories: ['2018/19 academic year', '2024/25 academic year'],
    series: ['Blaby', 'Melton', 'Rutland'].map((name) => ({ name, points: points([9_000_000, 8_500_000]) })),
  },
  'sparkline, long periods and numbers': {
    ...nothing,
    kind: 'sparkline',
    categories: ['2018/19 academic year', '2024/25 academic year'],
    series: ['Blaby', 'Melton'].map((name) => ({ name, points: points([9_000_000, 8_500_000]) })),
  },
  'heat-grid, all hidden': { ...nothing, kind: 'heat-grid', series: [{ name: 'Mon', points: [null, null] }] },
  'heat-grid, zeros': { ...nothing, kind: 'heat-grid', series: [{ name: 'Mon', points: points([0, 0]) }] },
  'heat-grid, nothing': { ...nothing, kind: 'heat-grid', categories: [], series: [] },
  'timeline, one day each': {
    ...nothing,
    kind: 'timeline',
    categories: ['A', 'B'],
    series: [],
    timeline: {
      from: '2026-01-01',
      to: '2026-01-02',
      today: undefined,
      spans: ['2026-01-01', '2026-01-02'].map((end) => ({ start: undefined, end, ongoing: false, status: '' })),
    },
  },
  'likert, all hidden': { ...nothing, kind: 'likert', series: [{ name: 'Very safe', points: [null, null] }] },
  'likert, one answer hidden': {
    ...nothing,
    kind: 'likert',
    series: [
      { name: 'Safe', points: [{ value: 60 }, { value: 55 }] },
      { name: 'Neither', points: [null, { value: 25 }] },
      { name: 'Unsafe', points: [{ value: 30 }, { value: 20 }] },
    ],
  },
  'money, all hidden': { ...nothing, kind: 'money', series: [{ name: 'Interventions', points: [null, null] }] },
  'stacked, all hidden': { ...nothing, kind: 'stacked', series: [{ name: 'Rate', points: [null, null] }] },
};

const LONG = 'Leicester, Leicestershire and Rutland with all that lies between the three of them';
const years = Array.from({ length: 24 }, (_, at) => `${2001 + at}/${String(2 + at).padStart(2, '0')}`);
const many = years.map((_, at) => ({ value: 48_000 + 311 * at, lower: 46_000, upper: 57_000 }));
const long = { decimals: 0, valueTitle: LONG, own: undefined, illustrative: true } as const;
const overTime = {
  ...long,
  categories: years,
  series: [LONG, 'Rutland', 'England', 'Northamptonshire'].map((name) => ({ name, points: many })),
  benchmark: { name: LONG, value: 50_000 },
  breaks: [
    { before: 3, text: LONG },
    { before: 20, text: LONG },
  ],
};
const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', LONG];
const hours = Array.from({ length: 24 }, (_, hour) => String(hour));
const areas = [LONG, 'Northamptonshire', 'Rutland', ...Array.from({ length: 30 }, (_, at) => `District ${at}`)];

/** What a plate, and that of a phone above all, has the least room for. */
export const HARD: Readonly<Record<string, ChartSpec>> = {
  'line, long names': { ...overTime, kind: 'line' },
  'grouped, long names': { ...overTime, kind: 'grouped' },
  'stacked, long names': { ...overTime, kind: 'stacked' },
  'timeline, long names': {
    ...long,
    kind: 'timeline',
    categories: Array.from({ length: 15 }, () => `${LONG} ${LONG}`),
    series: [],
    benchmark: undefined,
    breaks: [],
    timeline: {
      from: '2001-04-01',
      to: '2029-12-31',
      today: '2026-11-15',
      spans: Array.from({ length: 15 }, (_, at) => ({
        start: at % 2 === 0 ? '2001-04-01' : undefined,
        end: '2029-12-31',
        ongoing: at % 3 === 0,
        status: 'Not started',
      })),
    },
  },
  'money, long names': {
    ...long,
    kind: 'money',
    categories: [LONG, '2024/25', LONG],
    series: [5, 25, 30, 40].map((value) => ({ name: LONG, points: [{ value }, null, { value }] })),
    benchmark: { name: LONG, value: 99 },
    breaks: [],
  },
  'likert, long names and answers': {
    ...long,
    kind: 'likert',
    categories: [LONG, 'All pupils (base 1,204)', LONG, LONG, LONG, LONG, LONG, LONG],
    series: [3, 22, 30, 25, 12, 9].map((value) => ({
      name: LONG,
      points: [{ value }, null, { value }, { value }, { value }, { value }, { value: 0 }, { value }],
    })),
    benchmark: undefined,
    breaks: [],
  },
  'heat-grid, every hour of three sources': {
    ...long,
    kind: 'heat-grid',
    categories: hours,
    series: [LONG, LONG, LONG].flatMap(() =>
      days.map((name, day) => ({
        name,
        points: hours.map((_, hour) => (hour % 5 === 4 ? null : { value: 1000 * day + hour })),
      })),
    ),
    panels: [LONG, LONG, LONG].map((name) => ({ name, rows: days.length })),
    benchmark: undefined,
    breaks: [],
  },
  'heat-grid, names that are too wide in bold alone': {
    ...long,
    kind: 'heat-grid',
    categories: hours.filter((_, hour) => hour % 3 === 0),
    series: ['Mon', 'Tue'].map((name) => ({ name, points: [9, 8, 7, 6, 5, 4, 3, 2].map((value) => ({ value })) })),
    panels: ['Attendances at hospital because of assault', 'Emergency department attendances for assault'].map(
      (name) => ({ name, rows: 1 }),
    ),
    benchmark: undefined,
    breaks: [],
  },
  'bar, long names': {
    ...long,
    kind: 'bar',
    categories: areas,
    series: [{ name: 'Rate', points: areas.map((_, at) => (at === 1 ? null : { value: 91_000 - at })) }],
    benchmark: { name: LONG, value: 50_000 },
    breaks: [],
    own: 1,
  },
  'dot, long names': {
    ...long,
    kind: 'dot',
    categories: areas,
    series: [
      {
        name: 'Rate',
        points: areas.map((_, at) => (at === 1 ? null : { value: 91_000 - at, lower: 2, upper: 99_999 })),
      },
    ],
    benchmark: { name: LONG, value: 50_000 },
    breaks: [],
    own: 1,
  },
  ...Object.fromEntries(
    (['concentration', 'funnel', 'scatter', 'gradient'] as const).map((kind) => [
      `${kind}, many points at one place`,
      manyPoints(kind),
    ]),
  ),
  'multiples, nine long names with hidden values, zeros and one value alone': {
    ...long,
    kind: 'multiples',
    categories: years,
    series: Array.from({ length: 9 }, (_, of) => ({
      name: `${LONG} ${of}`,
      points: years.map((_, at) => {
        if (of === 0 || (of === 1 && at !== 5) || (at + of) % 7 === 3) return null;
        return { value: of === 2 ? 0 : 91_234 + at };
      }),
    })),
    benchmark: { name: LONG, value: 120_000 },
    breaks: [
      { before: 3, text: LONG },
      { before: 20, text: LONG, series: [4, 5] },
    ],
  },
  'pyramid, long numbers': {
    ...CASES.pyramid,
    categories: Array.from({ length: 18 }, (_, at) => `Aged ${at * 5} to ${at * 5 + 4}`),
    series: ['Males', 'Females'].map((name) => ({
      name,
      points: Array.from({ length: 18 }, (_, at) =>
        at === 3 ? null : { value: 91_234 - at, lower: 80_000, upper: 99_999 },
      ),
    })),
  },
  'tile, a country': {
    ...CASES.tile,
    categories: Array.from({ length: 43 }, (_, at) => `${areas[at % areas.length]} ${at}`),
    tiles: Array.from({ length: 43 }, (_, at) => ({ column: (at % 8) + 1, row: Math.floor(at / 8) + 1 })),
    classes: { names: [LONG, `${LONG} 2`, `${LONG} 3`], of: Array.from({ length: 43 }, (_, at) => at % 3) },
    series: [
      { name: 'Rate', points: Array.from({ length: 43 }, (_, at) => (at % 9 === 0 ? null : { value: 1234.5 })) },
    ],
  },
  'choropleth, small areas beside each other': {
    ...CASES.choropleth,
    map: {
      height: 1.4,
      outlines: CASES.choropleth.categories.map((_, at) => [
        [
          [at * 0.02, 0],
          [at * 0.02 + 0.02, 0],
          [at * 0.02 + 0.02, 1.4],
          [at * 0.02, 1.4],
        ] as const,
      ]),
      middles: CASES.choropleth.categories.map((_, at) => [at * 0.02 + 0.01, 0.7] as const),
    },
  },
};

/** A plane on which no two names have room beside each other. */
function manyPoints(kind: 'concentration' | 'funnel' | 'scatter' | 'gradient'): ChartSpec {
  const names = Array.from({ length: 40 }, (_, at) => `${areas[at % areas.length]} ${at}`);
  return {
    ...CASES[kind],
    valueTitle: LONG,
    categories: names,
    series: [{ name: LONG, points: names.map((_, at) => (at === 2 ? null : { value: 50 + (at % 4) / 10 })) }],
    across: { title: LONG, decimals: 0, values: names.map((_, at) => 500_000 - at * 10) },
    named: names.map((_, at) => at),
    benchmark: { name: LONG, value: 50 },
  };
}
