import fc from 'fast-check';
import { expect, test } from 'vitest';
import { protect } from '../../src/disclosure/protect.ts';
import type { HiddenReason, PublishedPoint } from '../../src/disclosure/published.ts';
import type { Observation } from '../../src/indicators/observation.ts';
import type { DisclosureRule } from '../../src/schema/generated/disclosure.ts';
import type { IndicatorContent } from '../../src/schema/generated/indicator.ts';
import { indicator, observation, rule } from './indicator.ts';

const protectAll = (
  observations: readonly Observation[],
  rules: DisclosureRule[],
  meta: Partial<IndicatorContent> = {},
) => protect(new Map([['assaults', indicator(observations, meta)]]), rules);
const pointsOf = (...args: Parameters<typeof protectAll>): PublishedPoint[] =>
  protectAll(...args)
    .published.get('assaults')
    ?.series.flatMap((series) => series.points) ?? [];
const point = (fields: Partial<Observation>, r: Partial<DisclosureRule>, meta: Partial<IndicatorContent> = {}) =>
  pointsOf([observation(fields)], [rule(r)], meta)[0] as PublishedPoint;

const SMALL = { from: 1, to: 4 };
const HES = { from: 1, to: 7, round: 5 };
const hidden = (reason: HiddenReason) => ({ kind: 'hidden', reason });
const shown = (value: number) => ({ kind: 'shown', value });

const counts: [string, number, Partial<DisclosureRule>, object][] = [
  ['the smallest hidden count', 1, SMALL, hidden('suppressed')],
  ['the largest hidden count', 4, SMALL, hidden('suppressed')],
  ['the first count above', 5, SMALL, shown(5)],
  ['a zero that may be shown', 0, SMALL, shown(0)],
  ['a zero that may not', 0, { ...SMALL, zeros_published: false }, hidden('suppressed')],
  ['a yearly average below 1', 0.5, SMALL, hidden('suppressed')],
  ['a yearly average beside the range', 4.3, SMALL, hidden('suppressed')],
  ['a count that is rounded up', 8, HES, shown(10)],
  ['a count that is rounded down', 12, HES, shown(10)],
  ['a zero under rounding', 0, HES, shown(0)],
  ['the last hidden count under rounding', 7, HES, hidden('suppressed')],
  ['a count that would round to 0', 2, { from: 1, to: 1, round: 5 }, hidden('low')],
  ['a count that would round into the range', 11, { from: 1, to: 10, round: 10 }, hidden('suppressed')],
  ['any count under an open rule', 3, {}, shown(3)],
];

test.each(counts)('%s', (_, count, r, expected) => {
  expect(point({ count }, r).count).toEqual(expected);
});

test('what the metadata says can only make the rule stricter', () => {
  const strict = { disclosure: { rule: 'r', zeros_published: false } };
  const lax = { disclosure: { rule: 'r', zeros_published: true } };
  expect(point({ count: 0 }, SMALL, strict).count).toEqual(hidden('suppressed'));
  expect(point({ count: 0 }, { ...SMALL, zeros_published: false }, lax).count).toEqual(hidden('suppressed'));
});

test('a hidden count takes its rate and limits with it', () => {
  expect(point({ count: 3 }, SMALL)).toMatchObject({ value: hidden('suppressed'), lower: null, upper: null });
});

test('rate and limits come from the published count, not the true one', () => {
  const exact = point({ count: 10 }, {});
  const rounded = point({ count: 12 }, HES);
  expect(exact.value).toEqual(shown((10 / 52000) * 100000));
  expect([rounded.count, rounded.value, rounded.flags]).toEqual([exact.count, exact.value, ['rounded5']]);
});

test('limits of a rounded count reach from those of the lowest to those of the highest count that it may be', () => {
  const limitsAt = (count: number) => point({ count }, {});
  expect(point({ count: 12 }, HES)).toMatchObject({
    lower: limitsAt(8).lower,
    upper: limitsAt(12).upper,
    limits: ['exact', 'byar'],
    range: { counts: { low: 8, high: 12 } },
  });
  expect(point({ count: 2 }, { round: 5 })).toMatchObject({ value: hidden('low'), limits: [], range: null });
  expect(point({ count: 0, flags: ['rounded5'] }, {})).toMatchObject({ lower: 0, upper: limitsAt(2).upper });
  expect(point({ count: 0 }, { round: 5 })).toMatchObject({ upper: limitsAt(0).upper, range: null, flags: [] });
  expect(point({ count: 20, flags: ['rounded10'] }, {}).range?.counts).toEqual({ low: 15, high: 25 });
  const share = { measure: 'proportion' } as const;
  expect(point({ count: 10, denominator: 11, flags: ['rounded5'] }, {}, share)).toMatchObject({ upper: 100 });
});

const given = { value: 52, lower: 30, upper: 80, lower998: 20, upper998: 95 };
const PUBLISHED = {
  value: shown(52),
  lower: 30,
  upper: 80,
  lower998: 20,
  upper998: 95,
  limits: ['published'],
  range: null,
};
const repeated: [string, Partial<Observation>, Partial<DisclosureRule>, Partial<IndicatorContent>, object][] = [
  ['of a rate', given, {}, {}, PUBLISHED],
  ['of a rate without a denominator', { ...given, denominator: null }, {}, {}, PUBLISHED],
  ['of a share', { ...given, count: 26, denominator: 50 }, {}, { measure: 'proportion' }, PUBLISHED],
  ['of a count', given, {}, { measure: 'count' }, PUBLISHED],
  ['of a standardised rate', given, {}, { measure: 'dsr' }, PUBLISHED],
  ['of a ratio', given, {}, { measure: 'ratio' }, PUBLISHED],
  ['of a rate whose count the source rounds', { ...given, flags: ['rounded5'] }, {}, {}, PUBLISHED],
  ['of an exact count that a rule shows', given, SMALL, {}, PUBLISHED],
  ['not under a rule that rounds', given, { round: 5 }, {}, { limits: ['byar'], lower998: null }],
  [
    'not of a rounded count under a rule that hides',
    { ...given, flags: ['rounded5'] },
    SMALL,
    {},
    { limits: ['byar'] },
  ],
  [
    'not of a hidden count',
    { ...given, count: 3 },
    SMALL,
    {},
    { value: hidden('suppressed'), lower: null, limits: [] },
  ],
  ['where only the value is given', { value: 52 }, {}, {}, { value: shown(52), limits: ['byar'] }],
  ['where a count below 10 has none', { count: 9 }, {}, {}, { limits: ['exact'] }],
];

test.each(repeated)('limits of the source are repeated: %s', (_, fields, r, meta, expected) => {
  expect(point(fields, r, meta)).toMatchObject(expected);
});

test('what a rule rounds shows neither the value nor the limits of the source', () => {
  const rows = [11, 12].map((count) =>
    point({ count, value: count, lower: count - 1, upper: count + 1 }, { round: 5 }),
  );
  expect(rows[0]).toEqual(rows[1]);
});

const reasons: [string, Partial<Observation>, Partial<IndicatorContent>, object][] = [
  ['what came suppressed', { status: 'suppressed', count: null }, {}, hidden('suppressed')],
  ['what came unavailable', { status: 'unavailable', count: null }, {}, hidden('unavailable')],
  ['what came not applicable', { status: 'not_applicable', count: null }, {}, hidden('not_applicable')],
  ['what came low', { status: 'low', count: null }, {}, hidden('low')],
  ['a rate without residents', { denominator: null }, {}, hidden('unavailable')],
  [
    'a rate of people of unknown age',
    { denominator: null, age: 'unknown' },
    { publish: { ages: ['unknown'] } },
    hidden('not_applicable'),
  ],
  ['a count', {}, { measure: 'count' }, shown(26)],
  ['a share', {}, { measure: 'proportion' }, shown(0.05)],
  ['a standardised rate with its exact count', { value: 51.2 }, { measure: 'dsr' }, shown(51.2)],
  ['a rate without a count', { count: null, value: 51.2 }, {}, hidden('suppressed')],
];

test.each(reasons)('the value of %s', (_, fields, meta, expected) => {
  expect(point(fields, SMALL, meta).value).toEqual(expected);
});

test('a value without its count passes an open rule only, and a standardised rate never passes rounding', () => {
  const given = { value: 51.2, lower: 40, upper: 64 };
  expect(point({ count: null, ...given }, {})).toMatchObject({
    count: hidden('unavailable'),
    value: shown(51.2),
    lower: 40,
    upper: 64,
  });
  expect(point(given, HES, { measure: 'dsr' })).toMatchObject({
    count: shown(25),
    value: hidden('suppressed'),
    lower: null,
    upper: null,
  });
  expect(protectAll([observation({ count: null, ...given })], [rule(SMALL)]).diagnostics.map((d) => d.code)).toEqual([
    'disclosure/value-only',
  ]);
});

const noRule: [string, DisclosureRule[]][] = [
  ['is missing', []],
  ['has from without to', [rule({ from: 1 })]],
  ['has from above to', [rule({ from: 5, to: 4 })]],
];

test.each(noRule)('hides everything when the rule %s', (_, rules) => {
  const all = [observation({ count: 0 }), observation({ count: 100000, text: '2022/23' })];
  expect(protectAll(all, rules).diagnostics.map((d) => d.code)).toEqual(['disclosure/no-rule']);
  expect(pointsOf(all, rules).map((p) => [p.count.kind, p.value.kind])).toEqual([
    ['hidden', 'hidden'],
    ['hidden', 'hidden'],
  ]);
});

test('one series for each group and kind of period, years before months', () => {
  const rows = [{}, { text: '2024/25' }, { text: '2024-03' }, { age: '0-24' }].map(observation);
  const made = indicator(rows, { publish: { periods: ['financial_year', 'month'], ages: ['all', '0-24'] } });
  const { published } = protect(new Map([[made.id, made]]), [rule()]);
  const series = published.get('assaults')?.series ?? [];
  expect(series.map((s) => [s.age, s.points.map((p) => p.period.text)])).toEqual([
    ['all', ['2023/24', '2024/25']],
    ['all', ['2024-03']],
    ['0-24', ['2023/24']],
  ]);
});

/** Every number anywhere in what was published, with where it stands. */
function numbersIn(value: unknown, path = ''): [string, number][] {
  if (typeof value === 'number') return [[path, value]];
  if (value instanceof Map) return [...value].flatMap(([key, inner]) => numbersIn(inner, `${path}.${key}`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => numbersIn(inner, `${path}.${key}`));
}

const aRule = fc
  .record({
    from: fc.integer({ min: 1, max: 9 }),
    width: fc.integer({ min: 0, max: 9 }),
    round: fc.option(fc.integer({ min: 2, max: 12 })),
    zeros: fc.boolean(),
  })
  .map(({ from, width, round, zeros }) => rule({ from, to: from + width, round, zeros_published: zeros }));

test('no count that a rule hides is published, whatever the counts and the rule', () => {
  fc.assert(
    fc.property(aRule, fc.array(fc.oneof(fc.nat(30), fc.nat(300)), { minLength: 1, maxLength: 20 }), (r, all) => {
      const rows = all.map((count, i) =>
        observation({ count, text: `${1950 + i}/${String((51 + i) % 100).padStart(2, '0')}` }),
      );
      const points = pointsOf(rows, [r], { measure: 'count' });
      expect(points).toHaveLength(all.length);
      points.forEach((p, i) => {
        const truth = all[i] ?? 0;
        const mustHide = truth === 0 ? !r.zeros_published : truth >= (r.from ?? 0) && truth <= (r.to ?? 0);
        if (mustHide) expect(p.count.kind).toBe('hidden');
        if (p.count.kind === 'hidden') {
          expect(numbersIn({ ...p, period: null, denominator: null })).toEqual([]);
          return;
        }
        const outside = p.count.value === 0 || p.count.value < (r.from ?? 0) || p.count.value > (r.to ?? 0);
        expect(outside).toBe(true);
        expect(p.count.value === 0).toBe(truth === 0);
        if (r.round === null) expect(p.count.value).toBe(truth);
      });
    }),
  );
});

test('changing a hidden count changes nothing that is published', () => {
  const hiddenCounts = [1, 2, 3, 4].map(
    (count) => protectAll([observation({ count }), observation({ text: '2022/23' })], [rule(SMALL)]).published,
  );
  for (const other of hiddenCounts) expect(other).toEqual(hiddenCounts[0]);
});
