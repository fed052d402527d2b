import type { ChartKindId } from '../../src/charts/kinds.ts';
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
