import { describe, expect, test } from 'vitest';
import { protect } from '../../src/disclosure/protect.ts';
import type { Observation } from '../../src/indicators/observation.ts';
import type { Clearance, DisclosureRule } from '../../src/schema/generated/disclosure.ts';
import type { IndicatorContent } from '../../src/schema/generated/indicator.ts';
import { indicator, observation, rule } from './indicator.ts';

type Row = Partial<Observation> & { readonly text?: string };

const YEARS = ['2020/21', '2021/22', '2022/23', '2023/24'];
const OFFENCES = [40, 3, 60, 55];

const offences = (counts: readonly number[] = OFFENCES) =>
  indicator(
    counts.map((count, at) => observation({ text: YEARS[at] ?? '', count, denominator: null })),
    { id: 'offences', measure: 'count' },
  );

/** Of the offences those with a knife: a share of them, of which every count is large. */
const knives = (rows: readonly Row[], more: Partial<IndicatorContent> = {}) =>
  indicator(
    rows.map((row) => observation({ count: 20, ...row })),
    {
      id: 'knives',
      measure: 'crude_rate',
      multiplier: 100,
      denominator: { name: 'offences', from: 'rows' },
      disclosure: { rule: 'open' },
      ...more,
    },
  );
const RATES = OFFENCES.map((denominator, at): Row => ({ text: YEARS[at] ?? '', denominator }));

/** The denominators of which a figure is shown. */
function shownOf(
  rows: readonly Row[],
  of: Partial<DisclosureRule> = {},
  counts = OFFENCES,
  clearances: readonly Clearance[] = [],
) {
  const made = [offences(counts), knives(rows)];
  const rules = [rule({ from: 1, to: 4, ...of }), rule({ id: 'open' })];
  const { published } = protect(new Map(made.map((one) => [one.id, one])), rules, new Map(), { clearances });
  return (published.get('knives')?.series ?? []).flatMap(({ points }) =>
    points.flatMap(({ value, count, denominator }) =>
      value.kind === 'shown' || count.kind === 'shown' ? [denominator] : [],
    ),
  );
}

describe('a denominator that is a count of another indicator', () => {
  test('is not printed where that is hidden', () => expect(shownOf(RATES)).toEqual([40, 60, 55]));
  test('nor beside the groups of a category', () => {
    const groups = RATES.map((row) => ({ ...row, category: 'weapon: knife' }));
    expect(shownOf(groups)).toEqual([40, 60, 55]);
  });
  test('nor beside a value without its count', () =>
    expect(shownOf(RATES.map((row) => ({ ...row, count: null, value: 50 })))).toEqual([40, 60, 55]));
  test('nor where that is rounded', () => expect(shownOf(RATES, { round: 5 })).toEqual([]));
  test('is printed where somebody has cleared the figure', () => {
    const cell = { indicator: 'knives', area: 'E07000133', period: '2021/22', age: 'all' };
    const cleared: Clearance = { cell, reason: 'It is public.', by: 'Caldicott Guardian', date: '2025-01-01' };
    expect(shownOf(RATES, {}, OFFENCES, [cleared])).toEqual(OFFENCES);
  });
  test('is printed where that is', () => {
    const counts = [40, 30, 60, 55];
    const rows = counts.map((denominator, at) => ({ text: YEARS[at] ?? '', denominator }));
    expect(shownOf(rows, {}, counts)).toEqual(counts);
  });
  test('is another number where one differs', () =>
    expect(shownOf([...RATES.slice(0, 3), { text: '2023/24', denominator: 56 }])).toHaveLength(4));
  test('is no count where a few are the same by chance', () => expect(shownOf(RATES.slice(0, 2))).toHaveLength(2));
});
