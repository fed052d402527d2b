import { expect, test } from 'vitest';
import { protect } from '../../src/disclosure/protect.ts';
import type { Indicator } from '../../src/indicators/observation.ts';
import { indicator, observation, rule } from './indicator.ts';
import { PLACES } from './places.ts';

const RULES = [
  rule({ id: 'open' }),
  rule({ id: 'small', from: 1, to: 4, secondary: 'exact', k: 5 }),
  rule({ id: 'hes', from: 1, to: 7, round: 5, k: 3 }),
];
const COUNTS = { Leicestershire: 54, Blaby: 31, Charnwood: 20, Melton: 3, Rutland: 6 };

const tableOf = (counts: Readonly<Record<string, number>>, fields: Parameters<typeof observation>[0] = {}) =>
  Object.entries(counts).map(([area, count]) => observation({ area, count, ...fields }));

/** What may be published of each indicator: `area count` by area, and what was said. */
function published(...indicators: readonly Indicator[]) {
  const { published: all, diagnostics } = protect(new Map(indicators.map((one) => [one.id, one])), RULES, PLACES);
  const forms = [...all.values()].map(({ series }) =>
    Object.fromEntries(
      series.flatMap(({ area, points }) =>
        points.map(({ count, period }) => [
          period.type === 'financial_year' ? area : `${area} ${period.text}`,
          count.kind === 'shown' ? count.value : '[c]',
        ]),
      ),
    ),
  );
  return {
    forms,
    codes: diagnostics.map(({ code }) => code),
    audits: [...all.values()].map(({ audit }) => audit?.exposed),
  };
}

const HIDDEN = { Leicestershire: 54, Blaby: 31, Charnwood: '[c]', Melton: '[c]', Rutland: 6 };

test('one figure under two rules, said to be one: hidden in one is hidden in the other (attack a28)', () => {
  const strict = indicator(tableOf(COUNTS), { id: 'a', disclosure: { rule: 'small' } });
  const lax = indicator(tableOf(COUNTS), { id: 'b', disclosure: { rule: 'open', same_counts_as: 'a' } });
  const { forms, codes, audits } = published(strict, lax);
  expect(forms).toEqual([HIDDEN, HIDDEN]);
  expect(codes).toEqual([]);
  expect(audits).toEqual([0, 0]);
});

test('in whichever order, and whichever of the two says so', () => {
  const lax = indicator(tableOf(COUNTS), { id: 'b', disclosure: { rule: 'open' } });
  const strict = indicator(tableOf(COUNTS), { id: 'a', disclosure: { rule: 'small', same_counts_as: 'b' } });
  expect(published(lax, strict).forms).toEqual([HIDDEN, HIDDEN]);
});

test('two tables with the same counts are taken for one figure though nobody says so, and the build tells', () => {
  const strict = indicator(tableOf(COUNTS), { id: 'a', disclosure: { rule: 'small' } });
  const lax = indicator(tableOf(COUNTS), { id: 'b', disclosure: { rule: 'open' } });
  const { forms, codes } = published(strict, lax);
  expect(forms).toEqual([HIDDEN, HIDDEN]);
  expect(codes).toEqual(['disclosure/same-counts']);
});

test('two tables that everybody may see are no business of the gate', () => {
  const both = ['a', 'b'].map((id) => indicator(tableOf(COUNTS), { id, disclosure: { rule: 'open' } }));
  expect(published(...both)).toMatchObject({ forms: [COUNTS, COUNTS], codes: [] });
});

test('tables that differ anywhere, or share too little, are two figures', () => {
  const strict = indicator(tableOf(COUNTS), { id: 'a', disclosure: { rule: 'small' } });
  for (const other of [
    { ...COUNTS, Rutland: 7 },
    { Blaby: 31, Charnwood: 20 },
  ]) {
    const lax = indicator(tableOf(other), { id: 'b', disclosure: { rule: 'open' } });
    expect(published(strict, lax)).toMatchObject({ forms: [HIDDEN, other], codes: [] });
  }
});

test('what adds up in one table is protected beside what the other shows: years here, months there', () => {
  const counts = [3, 7, 5, 6, 9, 5, 8, 6, 7, 5, 9, 6];
  const months = counts.map((count, at) => {
    const month = ((at + 3) % 12) + 1;
    return observation({ area: 'Melton', count, text: `${month > 3 ? 2023 : 2024}-${String(month).padStart(2, '0')}` });
  });
  const years = tableOf({ Melton: 76 });
  const a = indicator(years, { id: 'a', disclosure: { rule: 'small' } });
  const parts = { id: 'b', publish: { periods: ['month'] } } satisfies Parameters<typeof indicator>[1];
  const apart = published(a, indicator(months, { ...parts, disclosure: { rule: 'small' } }));
  const one = published(a, indicator(months, { ...parts, disclosure: { rule: 'small', same_counts_as: 'a' } }));
  const hiddenIn = ({ forms }: typeof one): number =>
    forms.flatMap((form) => Object.values(form)).filter((form) => form === '[c]').length;
  expect([hiddenIn(apart), hiddenIn(one)]).toEqual([1, 2]);
  expect(one.audits).toEqual([0, 0]);
});

test('what one hides for its denominator the other does not show, whichever comes first', () => {
  const share = indicator([observation({ area: 'Melton', count: 38, denominator: 40 })], {
    id: 'share',
    measure: 'proportion',
    disclosure: { rule: 'small' },
  });
  const number = indicator([observation({ area: 'Melton', count: 38, denominator: null })], {
    id: 'number',
    measure: 'count',
    disclosure: { rule: 'open', same_counts_as: 'share' },
  });
  for (const order of [
    [share, number],
    [number, share],
  ])
    expect(published(...order).forms).toEqual([{ Melton: '[c]' }, { Melton: '[c]' }]);
});

test('under one rule that rounds, both round', () => {
  const rounds = indicator(tableOf(COUNTS), { id: 'a', disclosure: { rule: 'hes' } });
  const exact = indicator(tableOf(COUNTS), { id: 'b', disclosure: { rule: 'open', same_counts_as: 'a' } });
  const both = { Leicestershire: 55, Blaby: 30, Charnwood: 20, Melton: '[c]', Rutland: '[c]' };
  expect(published(rounds, exact).forms).toEqual([both, both]);
});

test('counts that are said to be the same and differ are told of, without a number', () => {
  const a = indicator(tableOf(COUNTS), { id: 'a', disclosure: { rule: 'small' } });
  const b = indicator(tableOf({ ...COUNTS, Melton: 2 }), {
    id: 'b',
    disclosure: { rule: 'small', same_counts_as: 'a' },
  });
  const { diagnostics } = protect(new Map([a, b].map((one) => [one.id, one])), RULES, PLACES);
  expect(diagnostics.map(({ code }) => code)).toEqual(['disclosure/counts-differ']);
  for (const { message } of diagnostics) expect(message).not.toMatch(/\d/);
});

test('a missing rule of one closes both', () => {
  const a = indicator(tableOf(COUNTS), { id: 'a', disclosure: { rule: 'open' } });
  const b = indicator(tableOf(COUNTS), { id: 'b', disclosure: { rule: 'none', same_counts_as: 'a' } });
  const [form] = published(a, b).forms;
  expect(new Set(Object.values(form ?? {}))).toEqual(new Set(['[c]']));
});
