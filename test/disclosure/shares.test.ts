import { describe, expect, test } from 'vitest';
import { protect } from '../../src/disclosure/protect.ts';
import type { Observation } from '../../src/indicators/observation.ts';
import { indicator, observation, rule } from './indicator.ts';

interface Asked {
  readonly base?: number | null;
  readonly k?: number;
  readonly secondary?: 'exact' | 'none';
  readonly counts?: readonly (number | null)[];
  readonly others?: readonly Observation[];
  readonly hides?: boolean;
}

/** What is hidden of the answers of a survey whose shares are these, and how many are exposed; null is one that its source hides. */
function hiddenOf(
  shares: readonly (number | null)[],
  { base = null, k = 5, secondary = 'exact', counts = [], others = [], hides = false }: Asked = {},
) {
  const rows = shares.map((value, at) => answer(at, value, { denominator: base, count: counts[at] ?? null }));
  const made = survey([...rows, ...others], shares.length);
  const range = hides ? { from: 1, to: 4 } : {};
  const { published } = protect(new Map([[made.id, made]]), [rule({ ...range, secondary, k })]);
  const all = published.get(made.id);
  return {
    hidden: (all?.series ?? []).flatMap(({ category, points }) =>
      points[0]?.value.kind === 'hidden' ? [Number(category.slice('worry: '.length))] : [],
    ),
    exposed: all?.audit?.exposed,
  };
}

const answer = (at: number, value: number | null, more: Partial<Observation> & { text?: string } = {}): Observation =>
  observation({
    category: `worry: ${at}`,
    count: null,
    denominator: null,
    value,
    status: value === null && (more.count ?? null) === null ? 'suppressed' : 'ok',
    ...more,
  });

const survey = (rows: readonly Observation[], answers: number) =>
  indicator(rows, {
    measure: 'proportion',
    numerator: { name: 'answers', counts: 'people' },
    categories: [
      {
        type: 'worry',
        label: 'Worry',
        question: 'How worried?',
        items: Array.from({ length: answers }, (_, at) => ({ id: `${at}`, label: `${at}` })),
      },
    ],
  });

describe('percentages alone, of which the source hides one', () => {
  test('with the base beside them they are people: it comes back, so a second is hidden', () => {
    const { hidden, exposed } = hiddenOf([60, 22.5, null, 16], { base: 200 });
    expect(hidden).toHaveLength(2);
    expect(hidden).toContain(2);
    expect(exposed).toBe(0);
  });

  test('where the rule hides no further figures it is counted', () =>
    expect(hiddenOf([60, 22.5, null, 16], { base: 200, secondary: 'none' })).toEqual({ hidden: [2], exposed: 1 }));

  test('a single person is counted too', () =>
    expect(hiddenOf([60, 22.5, null, 17], { base: 200, secondary: 'none' }).exposed).toBe(1));

  test('without a base each step is taken for a person', () => {
    expect(hiddenOf([60.1, 38.4, null]).hidden).toHaveLength(2);
    expect(hiddenOf([60.1, 38.4, null]).exposed).toBe(0);
    expect(hiddenOf([60.1, 38.4, null], { secondary: 'none' }).exposed).toBe(1);
  });

  test('as many steps as rounding leaves open are not told: four rounded shares and the hidden one can be five apart', () => {
    expect(hiddenOf([40.1, 20.2, 20.2, 18.1, null])).toEqual({ hidden: [4], exposed: 0 });
    expect(hiddenOf([40.1, 20.2, 20.2, 18.1, null], { k: 6 }).hidden).toHaveLength(2);
  });

  test('of a large base a share says little', () =>
    expect(hiddenOf([60.1, 38.4, null], { base: 20_000 })).toEqual({ hidden: [2], exposed: 0 }));

  test('answers that are weighted are no whole numbers of people, and add up all the same', () => {
    expect(hiddenOf([60.12, 38.43, null], { base: 150, secondary: 'none' }).exposed).toBe(1);
    expect(hiddenOf([60.12, 38.43, null], { base: 150 }).hidden).toHaveLength(2);
  });

  test('a source that hides two gives neither', () =>
    expect(hiddenOf([60, 38, null, null], { base: 200 })).toEqual({ hidden: [2, 3], exposed: 0 }));

  test.each([
    ['several answers each', [60, 70, null, 20]],
    ['a few of everybody', [12, 10, null, 8]],
  ] as const)('%s: they do not add up, and nothing more is hidden', (_, shares) =>
    expect(hiddenOf(shares, { base: 200 })).toEqual({ hidden: [2], exposed: 0 }),
  );

  test('nor do those to a question that add up to less wherever all are known', () => {
    const others = ['2021/22', '2022/23'].flatMap((text) =>
      [41.3, 20.4, 11.2, 9.1].map((value, at) => answer(at, value, { text })),
    );
    expect(hiddenOf([60.1, 22.2, null, 11.3], { others, k: 9 }).hidden).toEqual([2]);
    const whole = ['2021/22', '2022/23'].flatMap((text) =>
      [51.3, 28.4, 11.2, 9.1].map((value, at) => answer(at, value, { text })),
    );
    expect(hiddenOf([60.1, 22.2, null, 11.3], { others: whole, k: 9 }).hidden.length).toBeGreaterThan(1);
  });
});

test('men, women and everybody: a share with its base gives its count, and what adds up with it', () => {
  const rows = [
    ...[121, 79].map((count, at) => answer(at, count / 2, { denominator: 200 })),
    ...[50, 50].map((count, at) => answer(at, count, { denominator: 100, sex: 'male' })),
    answer(0, null, { sex: 'female' }),
    answer(1, 29, { sex: 'female', denominator: 100, status: 'ok' }),
  ];
  const made = survey(rows, 2);
  const { published } = protect(new Map([[made.id, made]]), [rule({ k: 5 })]);
  expect(published.get(made.id)?.audit?.exposed).toBe(1);
});

describe('counts with percentages and no base', () => {
  test('tell the base, and the one that is hidden', () => {
    const asked = { counts: [120, 45, 3, 32], hides: true };
    expect(hiddenOf([60, 22.5, 1.5, 16], asked)).toMatchObject({ exposed: 0 });
    expect(hiddenOf([60, 22.5, 1.5, 16], asked).hidden).toHaveLength(2);
    expect(hiddenOf([60, 22.5, 1.5, 16], { ...asked, secondary: 'none' }).exposed).toBe(1);
  });

  test('38 who are 95 per cent leave 2', () => {
    const rows = [observation({ count: 38, value: 95, denominator: null })];
    const made = indicator(rows, { measure: 'proportion', numerator: { name: 'pupils', counts: 'people' } });
    const { published } = protect(new Map([[made.id, made]]), [rule({ from: 1, to: 4, least_denominator: 0 })]);
    expect(published.get(made.id)?.series[0]?.points[0]?.count.kind).toBe('hidden');
  });
});

describe('a value without its count', () => {
  const shownOf = (fields: Partial<Observation>, of: Parameters<typeof rule>[0]) => {
    const made = indicator([observation({ count: null, value: 12.5, ...fields })], { measure: 'proportion' });
    const { published } = protect(new Map([[made.id, made]]), [rule(of)]);
    return published.get(made.id)?.series[0]?.points[0]?.value.kind;
  };

  test('is shown under a rule that shows everything', () => expect(shownOf({}, {})).toBe('shown'));
  test('is hidden where it is among too few people', () => {
    expect(shownOf({ denominator: 300 }, { least_denominator: 1000 })).toBe('hidden');
    expect(shownOf({ denominator: 1000 }, { least_denominator: 1000 })).toBe('shown');
  });
  test('is hidden where one or two people make nearly all of it', () =>
    expect(shownOf({ flags: ['dominated'] }, {})).toBe('hidden'));
});
