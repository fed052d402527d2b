import { expect, test } from 'vitest';
import { indicatorNamed } from '../../../src/assemble/figure/selection.ts';
import { type Statement, statementOf } from '../../../src/assemble/figure/statement.ts';
import { AREAS, assemblyOf, type Given, LABELS, years } from './assembly.ts';

const WORDS = { model: { areas: AREAS }, kit: { labels: LABELS } };

const ENGLAND = years([500_000, 500_000, 500_000, 500_000, 500_000, 500_000], {
  area: 'E92000001',
  denominator: 500_000_000,
});
const FALLING = [400, 350, 300, 250, 200];

function stated(given: Given, period?: string, age = 'all'): Statement {
  const assembly = assemblyOf(given);
  const measured = indicatorNamed('assaults', undefined, assembly, String);
  if (!measured) throw new Error('no indicator');
  const statement = statementOf(measured, { area: 'A1', age, type: 'financial_year' }, WORDS, period);
  if (!statement) throw new Error('no statement');
  return statement;
}
const of = (counts: readonly (number | null)[], given: Omit<Given, 'observations'> = {}) =>
  stated({ ...given, observations: [...years(counts), ...ENGLAND] });

test('level, comparison and trend are worked out from the published series', () => {
  const { facts, trend, comparison } = of(FALLING);
  expect(facts.latest).toMatchObject({ period: '2023/24', value: 200, count: 200 });
  expect(trend).toMatchObject({ result: 'decreasing', reason: 'significant' });
  expect(comparison).toMatchObject({ significance: 'higher', benchmark: 'England', value: 100 });
  expect(facts.change).toMatchObject({ significant: true, showPercent: true, percent: expect.closeTo(-20) });
});

test('it is worked out once', () => {
  const assembly = assemblyOf({ observations: years(FALLING) });
  const measured = indicatorNamed('assaults', undefined, assembly, String)!;
  const wanted = { area: 'A1', age: 'all', type: 'financial_year' };
  expect(statementOf(measured, wanted, WORDS)).toBe(statementOf(measured, { ...wanted }, WORDS));
});

const breaks: [string, string, number, string | undefined][] = [
  ['within the five years', '2021-04-01', 5, 'New rules'],
  ['on the first day of the five years', '2019-04-01', 5, undefined],
  ['before the five years', '2018-04-01', 6, undefined],
  ['on the last day of the latest year', '2024-03-31', 5, 'New rules'],
  ['between the only two years', '2023-04-01', 2, 'New rules'],
];

test.each(breaks)('a break %s', (_, from, length, note) => {
  const { facts, message } = of([450, ...FALLING].slice(-length), { meta: { breaks: [{ from, text: 'New rules' }] } });
  expect(facts.breakNote).toBe(note);
  expect(message.includes('New rules')).toBe(note !== undefined);
  expect(/decreasing|down from/.test(message)).toBe(note === undefined);
});

test('a break that only a row tells of is respected', () => {
  const observations = years(FALLING).map((o, i) => (i === 2 ? { ...o, flags: ['break'] } : o));
  const { facts, trend, message } = stated({ observations });
  expect(facts.breakNote).toBeDefined();
  expect(trend).toMatchObject({ result: 'cannot be calculated', reason: 'series_break' });
  expect(message).not.toMatch(/decreasing|down/);
});

test('without a trend the change from a year before is stated, never across an absent year', () => {
  expect(of([100, 200]).facts).toMatchObject({ trend: 'cannot be calculated', previous: { period: '2022/23' } });
  const gap = years([100, 150, 200]).filter((o) => o.period.text !== '2022/23');
  expect(stated({ observations: gap }).facts.previous).toBeUndefined();
});

test('months are compared with the same month a year before', () => {
  const month = (text: string, count: number) => ({
    ...years([count])[0]!,
    period: { ...years([1])[0]!.period, text },
  });
  const observations = [
    ['2023-02', '2023-02-01', '2023-02-28', 50],
    ['2024-01', '2024-01-01', '2024-01-31', 70],
    ['2024-02', '2024-02-01', '2024-02-29', 60],
  ].map(([text, start, end, count]) => ({
    ...month(String(text), Number(count)),
    period: { type: 'month' as const, text: String(text), label: String(text), start: String(start), end: String(end) },
  }));
  const assembly = assemblyOf({ observations, meta: { publish: { periods: ['month'] } } });
  const measured = indicatorNamed('assaults', undefined, assembly, String)!;
  const found = statementOf(measured, { area: 'A1', age: 'all', type: 'month' }, WORDS);
  expect(found?.facts.previous?.period).toBe('2023-02');
  expect(found?.trend).toMatchObject({ reason: 'not_annual' });
});

test('rounded counts change only in a direction that all true counts share, and never by a percentage', () => {
  const round = { from: 1, to: 7, round: 5 };
  const sure = of([200, 100], { rules: round }).facts;
  expect(sure).toMatchObject({ roundedTo: 5, change: { significant: true, percent: null, showPercent: false } });
  const sameCount = years([500, 500], {}).map((o, i) => ({ ...o, denominator: i === 0 ? 100_000 : 200_000 }));
  expect(stated({ observations: sameCount }).facts.change?.significant).toBe(true);
  expect(stated({ observations: sameCount, rules: round }).facts.change).toMatchObject({
    significant: true,
    percent: null,
    unsaid: false,
  });
});

test('a count without a base is compared with the count of an equal period', () => {
  const meta = { measure: 'count', unit: 'offences' } as const;
  expect(of([60, 30], { meta }).facts).toMatchObject({ change: { significant: true }, trend: 'cannot be calculated' });
  expect(of([60, 30], { meta }).comparison?.significance ?? 'not_compared').toBe('not_compared');
});

const cautions: [string, readonly (number | null)[], string[]][] = [
  ['few events', [30, 19], ['small_numbers']],
  ['enough events', [30, 20], []],
  ['an earlier year hidden', [3, 40], ['some_not_shown']],
];

test.each(cautions)('cautions: %s', (_, counts, expected) => {
  expect(of(counts, { rules: { from: 1, to: 4 } }).facts.cautions).toEqual(expected);
});

test('provisional figures are told; made-up ones are marked in every sentence and are never provisional', () => {
  const observations = years([30, 40]).map((o) => ({ ...o, flags: ['provisional'] }));
  expect(stated({ observations }).facts.cautions).toContain('provisional');
  const { facts, message } = stated({ observations, meta: { provenance: 'illustrative' } });
  expect(facts.cautions).toEqual([]);
  const [first, ...others] = message.split(/(?<=\.) /);
  expect(first).toMatch(/^Illustrative figures: /);
  expect(others.length).toBeGreaterThan(0);
  for (const sentence of others) expect(sentence).toMatch(/illustrative\)\.$/);
});

test('a hidden count leaves no number behind, whatever it is', () => {
  const messages = [1, 2, 3, 4].map((count) => of([40, 50, 60, 70, count], { rules: { from: 1, to: 4 } }));
  for (const { message, facts, trend, comparison } of messages) {
    expect(message).toBe(messages[0]?.message);
    expect(message.replace('2023/24', '').replace('100,000', '')).not.toMatch(/\d/);
    expect(facts.change).toBeUndefined();
    expect(trend).toMatchObject({ result: 'cannot be calculated', reason: 'gap_in_series' });
    expect(comparison?.significance).toBe('not_compared');
  }
});

test('a statement on an earlier period knows nothing of later ones', () => {
  const observations = [...years([100, 90, 80, 70, 60, 600]), ...ENGLAND];
  expect(stated({ observations }, '2022/23')).toMatchObject({ facts: { latest: { value: 60 }, trend: 'decreasing' } });
});
