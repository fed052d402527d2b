import { expect, test } from 'vitest';
import type { Sum } from '../../src/disclosure/audit/sums.ts';
import { protect } from '../../src/disclosure/protect.ts';
import type { Observation } from '../../src/indicators/observation.ts';
import { valueCounter } from './audit/by-programming.ts';
import { numbersFrom } from './audit/random-tables.ts';
import { indicator, observation, rule } from './indicator.ts';
import { AREAS, observationsOf } from './totals.ts';

const RULE = rule({ from: 1, to: 4, secondary: 'exact', k: 5 });
const META = {
  age_bands: ['all', '0-24', '25+'],
  sex: ['persons', 'male', 'female'],
} satisfies Parameters<typeof indicator>[1];

const EQUATIONS: readonly (readonly [whole: string, parts: readonly string[]])[] = [
  ['A', ['B1', 'B2']],
  ['B1', ['C1', 'C2', 'C3']],
  ['all', ['0-24', '25+']],
  ['persons', ['male', 'female']],
];

/** Every sum that a reader can write down of areas, ages and sexes. */
const sumsOf = (ids: readonly string[]): Sum[] =>
  ids.flatMap((id) =>
    EQUATIONS.flatMap(([whole, parts]) => {
      const words = id.split(' ');
      const at = words.indexOf(whole);
      return at < 0 ? [] : [{ left: [id], right: parts.map((part) => words.with(at, part).join(' ')) }];
    }),
  );

test('areas by age by sex: whole-number programming over everything published finds no hidden count, and little is hidden', async () => {
  const next = numbersFrom(3);
  const shown: number[] = [];
  for (let run = 0; run < 6; run++) {
    const given = Array.from({ length: 16 }, () => Math.floor(next() * (next() < 0.4 ? 6 : 40)));
    const made = indicator(observationsOf(given), META);
    const { published, diagnostics } = protect(new Map([[made.id, made]]), [RULE], AREAS);
    expect(diagnostics).toEqual([]);
    expect(published.get(made.id)?.audit?.exposed ?? 0).toBe(0);
    const idOf = ({ area, age, sex }: Pick<Observation, 'area' | 'age' | 'sex'>) => `${area} ${age} ${sex}`;
    const truth = new Map(made.observations.map((one) => [idOf(one), one.count as number]));
    const hidden = (published.get(made.id)?.series ?? []).flatMap((one) =>
      one.points[0]?.count.kind === 'hidden' ? [idOf(one)] : [],
    );
    const unknowns = hidden.map((id) => ({ id, value: truth.get(id) as number, low: 1, high: Infinity }));
    const countOf = await valueCounter(unknowns, sumsOf([...truth.keys()]), 4);
    expect(hidden.filter((id) => countOf(id) < 4)).toEqual([]);
    shown.push(truth.size - hidden.length);
  }
  expect(Math.min(...shown)).toBeGreaterThan(10);
});

test('a count that its source hides is not left to be worked out from its total and the others', () => {
  const rows = [
    { area: 'B1', count: 30 },
    { area: 'C1', count: 12 },
    { area: 'C2', count: 10 },
    { area: 'C3', count: null, status: 'suppressed' },
  ] as const;
  const made = indicator(rows.map(observation));
  const { published } = protect(new Map([[made.id, made]]), [RULE], AREAS);
  const hidden = published.get(made.id)?.series.filter(({ points }) => points[0]?.count.kind === 'hidden') ?? [];
  expect(hidden.map(({ area }) => area)).toContain('C3');
  expect(hidden.length).toBe(2);
  expect(published.get(made.id)?.audit).toEqual({ counts: 4, hidden: 2, exposed: 0 });
});

test('where zeros are hidden too, a count of nobody is protected like any other', () => {
  const rule0 = rule({ from: 1, to: 4, secondary: 'exact', k: 5, zeros_published: false });
  const made = indicator(
    [
      { area: 'B1', count: 40 },
      { area: 'C1', count: 25 },
      { area: 'C2', count: 15 },
      { area: 'C3', count: 0 },
    ].map(observation),
  );
  const { published } = protect(new Map([[made.id, made]]), [rule0], AREAS);
  expect(published.get(made.id)?.audit).toEqual({ counts: 4, hidden: 2, exposed: 0 });
});

test('what the metadata does not offer is in no series', () => {
  const rows = [{}, { text: '2024-03' }, { age: '25+' }, { age: 'unknown' }].map(observation);
  const seriesOf = (meta: Parameters<typeof indicator>[1]): string[] => {
    const made = indicator(rows, { age_bands: ['all', '25+'], ...meta });
    const { published } = protect(new Map([[made.id, made]]), [rule()]);
    return published.get(made.id)?.series.map(({ age, points }) => `${age} ${points[0]?.period.type}`) ?? [];
  };
  expect(seriesOf({})).toEqual(['all financial_year', '25+ financial_year']);
  expect(seriesOf({ publish: { ages: ['all', 'unknown'] } })).toEqual(['all financial_year', 'unknown financial_year']);
  expect(seriesOf({ publish: { periods: ['month'] } })).toEqual(['all month']);
});

test.each([
  ['two years of three add up: the third is taken to', [12, 12, 12], true],
  ['none adds up: what is in no part is anything', [13, 14, 12], false],
])('a total that is off by a little, where %s', (_, shown, isProtected) => {
  const years = ['2021/22', '2022/23', '2023/24'];
  const totals = [15 + (shown[0] ?? 0) - 12 + 30, 15 + (shown[1] ?? 0) - 12 + 30, 46];
  const counts = years.flatMap((text, at) => [
    observation({ area: 'B1', count: totals[at] ?? 0, text }),
    observation({ area: 'C1', count: 30, text }),
    observation({ area: 'C2', count: 12, text }),
    observation({ area: 'C3', count: 3, text }),
  ]);
  const made = indicator(counts);
  const { published } = protect(new Map([[made.id, made]]), [RULE], AREAS);
  const last = published
    .get(made.id)
    ?.series.find(({ area }) => area === 'C2')
    ?.points.at(-1);
  expect(last?.count.kind === 'hidden').toBe(isProtected);
});
