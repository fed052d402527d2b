import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { protect } from '../../src/disclosure/protect.ts';
import type { Observation } from '../../src/indicators/observation.ts';
import { indicator, observation, rule } from './indicator.ts';
import { PLACES } from './places.ts';

type Row = Partial<Observation> & { readonly text?: string };

/** How many counts are shown of these rows, and how many groups or counts can be told too nearly. */
function published(rows: readonly Row[], secondary: 'exact' | 'none' = 'exact') {
  const made = indicator(rows.map(observation), {
    age_bands: ['all', '0-24', '10-24', '25+'],
    period: { type: 'financial_year', other_types: ['pooled_years', 'month'] },
    publish: { periods: ['financial_year', 'pooled_years', 'month'] },
    sex: ['persons', 'male', 'female'],
  });
  const rules = [rule({ from: 1, to: 4, secondary, k: 5, least_denominator: 0 })];
  const all = protect(new Map([[made.id, made]]), rules, PLACES).published.get(made.id);
  const points = (all?.series ?? []).flatMap((series) => series.points);
  return { shown: points.filter(({ count }) => count.kind === 'shown').length, exposed: all?.audit?.exposed };
}

const all = (count: number, more: Row = {}): Row => ({ count, ...more });
const young = (count: number): Row => ({ count, age: '0-24' });

describe('a small group of which no output says anything is not what totals leave', () => {
  test.each<[what: string, rows: readonly Row[], shown: number]>([
    ['the old beside all and the young: 20 less 17', [all(20), young(17)], 1],
    ['none are old', [all(17), young(17)], 2],
    ['many are old', [all(40), young(17)], 2],
    ['women beside everybody and men', [all(20), { count: 17, sex: 'male' }], 1],
    ['of unknown sex beside both', [all(20), { count: 9, sex: 'male' }, { count: 9, sex: 'female' }], 3],
    [
      'a year of three together of which two are shown',
      [all(30), all(18, { text: '2024/25' }), all(50, { text: '2023/24-2025/26' })],
      2,
    ],
    [
      'a year that has no row, of three together and the other two together',
      [all(30, { text: '2023/24-2025/26' }), all(27, { text: '2023/24-2024/25' })],
      1,
    ],
    [
      'a year that has no row, where years together overlap in it',
      [all(20, { text: '2023/24-2025/26' }), all(9, { text: '2023/24-2024/25' }), all(15, { text: '2024/25-2025/26' })],
      2,
    ],
    ['a month of a year of which eleven are shown', [all(70), ...months(6)], 11],
    ['two months of a year', [all(64), ...months(6).slice(0, 10)], 10],
    ['younger and older, neither of which is known', [all(20), { count: 17, age: '10-24' }], 2],
  ])('%s', (_, rows, shown) =>
    expect(published(rows)).toEqual({ shown, exposed: shown < rows.length ? 0 : undefined }),
  );

  test('a rule that protects no sums shows them', () => expect(published([all(20), young(17)], 'none').shown).toBe(2));

  test('in one district: the others and the county are protected with it', () => {
    const rows = [
      ['Blaby', 40, 20],
      ['Charnwood', 50, 20],
      ['Melton', 20, 18],
      ['Leicestershire', 110, 58],
    ].flatMap(([area, whole, few]) => [
      { area: `${area}`, count: Number(whole) },
      { area: `${area}`, count: Number(few), age: '0-24' },
    ]);
    const found = published(rows);
    expect(found.exposed).toBe(0);
    expect(found.shown).toBeLessThanOrEqual(6);
  });
});

test('all ages in one table and the young in another, which count the same, leave it as well', () => {
  const tables = [
    indicator([observation({ count: 20 })], { id: 'all-ages' }),
    indicator([observation({ count: 17, age: '0-24' })], {
      id: 'young',
      age_bands: ['0-24'],
      disclosure: { rule: 'r', same_counts_as: 'all-ages' },
    }),
  ];
  const rules = [rule({ from: 1, to: 4, secondary: 'exact', k: 5, least_denominator: 0 })];
  const { published: all } = protect(new Map(tables.map((one) => [one.id, one])), rules, PLACES);
  const counts = [...all.values()].flatMap(({ series }) => series.flatMap(({ points }) => points));
  expect(counts.filter(({ count }) => count.kind === 'shown')).toHaveLength(1);
});

/** Rows of Leicester that are all large enough: ages, sexes or kinds of period, of which some leave few people. */
const SPLITS: readonly (readonly Row[])[] = [
  [{}, { age: '0-24' }, { age: '25+' }],
  [{}, { age: '0-24' }],
  [{}, { age: '10-24' }, { age: '25+' }],
  [{ age: '0-24' }, { age: '10-24' }],
  [{}, { sex: 'male' }, { sex: 'female' }],
  [{}, { sex: 'female' }],
  [{ text: '2023/24-2025/26' }, { text: '2023/24' }, { text: '2024/25' }],
  [{ text: '2023/24-2025/26' }, { text: '2023/24' }, { text: '2024/25' }, { text: '2025/26' }],
  [{ text: '2023/24-2025/26' }, { text: '2023/24-2024/25' }],
  [{ text: '2023/24' }, ...months(5).slice(0, 3)],
  // Of the second year one age has no row.
  [{}, { age: '0-24' }, { age: '25+' }, { text: '2024/25' }, { text: '2024/25', age: '0-24' }],
];

test('whether groups are looked for does not hang on a small count of somewhere else', () => {
  const shownHere = (rows: readonly Row[]): number => published(rows).shown;
  const counts = fc.array(fc.integer({ min: 5, max: 24 }), { minLength: 5, maxLength: 5 });
  let protectedOnes = 0;
  fc.assert(
    fc.property(fc.constantFrom(...SPLITS), counts, fc.boolean(), (split, numbers, isWhole) => {
      const parts = split.map((row, at): Row => ({ ...row, area: 'Leicester', count: numbers[at]! }));
      const rest = parts.slice(1).reduce((all, { count }) => all + (count ?? 0), 0);
      const rows = isWhole ? [{ ...parts[0], count: rest + (numbers[0]! % 7) }, ...parts.slice(1)] : parts;
      const here = shownHere(rows);
      if (here < rows.length) protectedOnes += 1;
      // Rutland is beside Leicester, and nothing that holds both is published.
      expect(shownHere([...rows, { area: 'Rutland', count: 2, age: '25+' }])).toBe(here);
    }),
    { seed: 7, numRuns: 400 },
  );
  expect(protectedOnes).toBeGreaterThan(20);
});

function months(count: number): Row[] {
  return Array.from({ length: 11 }, (_, at) => ({
    count,
    text: at < 9 ? `2023-${String(at + 4).padStart(2, '0')}` : `2024-0${at - 8}`,
  }));
}
