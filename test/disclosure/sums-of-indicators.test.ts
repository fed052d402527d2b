import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { protect } from '../../src/disclosure/protect.ts';
import { disclosureReport } from '../../src/disclosure/report/report.ts';
import type { Indicator, Observation } from '../../src/indicators/observation.ts';
import type { IndicatorContent } from '../../src/schema/generated/indicator.ts';
import { indicator, observation, rule } from './indicator.ts';
import { PLACES } from './places.ts';

const RULES = [
  rule({ id: 'open' }),
  rule({ id: 'small', from: 1, to: 4, secondary: 'exact', k: 5, least_denominator: 0 }),
  rule({ id: 'none', from: 1, to: 4, least_denominator: 0 }),
];

type Row = Partial<Observation> & { readonly text?: string };
const table = (id: string, rows: readonly Row[], meta: Partial<IndicatorContent> = {}): Indicator =>
  indicator(rows.map(observation), { id, age_bands: ['all', '0-24', '25+'], disclosure: { rule: 'small' }, ...meta });

const AREAS = ['Blaby', 'Melton'] as const;
const SUM = { rule: 'small', sum_of: ['with-injury', 'without-injury'] };
const knives = (rows: readonly Row[], disclosure: IndicatorContent['disclosure'] = SUM) =>
  table('knives', rows, { disclosure });

/** What is published of each: its counts in order, hidden ones as c; how many can be told too nearly; what was said. */
function published(...indicators: readonly Indicator[]) {
  const { published: all, diagnostics } = protect(new Map(indicators.map((one) => [one.id, one])), RULES, PLACES);
  const forms = [...all.values()].map(({ series }) =>
    series.flatMap(({ points }) => points.map(({ count }) => (count.kind === 'shown' ? count.value : 'c'))),
  );
  return {
    forms,
    exposed: [...all.values()].map(({ audit }) => audit?.exposed),
    codes: diagnostics.map(({ code }) => code),
  };
}

describe('an indicator that is said to be the sum of others', () => {
  const parts = (first: number, second: number) => [
    table('with-injury', [{ count: first }]),
    table('without-injury', [{ count: second }]),
  ];

  test('gives no hidden part away: another count is hidden with it', () => {
    const { forms, exposed } = published(knives([{ count: 40 }]), ...parts(3, 37));
    expect(forms.flat().filter((form) => form === 'c')).toHaveLength(2);
    expect(exposed.filter(Boolean)).toEqual([]);
    expect(published(knives([{ count: 40 }], { rule: 'small' }), ...parts(3, 37)).forms).toEqual([[40], ['c'], [37]]);
  });

  test('is protected so in whichever order they come', () => {
    const [first, second] = parts(3, 37) as [Indicator, Indicator];
    const { forms } = published(second, first, knives([{ count: 40 }]));
    expect(forms.flat().filter((form) => form === 'c')).toHaveLength(2);
  });

  test('and its parts are under the strictest of their rules', () => {
    const { forms } = published(
      knives([{ count: 44 }]),
      table('with-injury', [{ count: 4 }], { disclosure: { rule: 'open' } }),
      ...parts(0, 40).slice(1),
    );
    expect(forms[1]).toEqual(['c']);
    expect(forms.flat().filter((form) => form === 'c')).toHaveLength(2);
  });

  test('tells of a part that has no row: who are left are few', () => {
    const { forms, exposed } = published(
      knives([{ count: 40 }]),
      ...parts(37, 3).slice(0, 1),
      table('without-injury', []),
    );
    expect(forms.flat().filter((form) => form === 'c')).toHaveLength(1);
    expect(exposed.filter(Boolean)).toEqual([]);
    expect(published(knives([{ count: 60 }]), ...parts(37, 23).slice(0, 1), table('without-injury', [])).forms).toEqual(
      [[60], [37], []],
    );
  });

  test('under a rule that protects no sums what comes back is counted as exposed, with the indicator that it is of', () => {
    const rows = (...counts: readonly number[]) => counts.map((count, at): Row => ({ area: AREAS[at], count }));
    const disclosure = { rule: 'none' };
    const { forms, exposed } = published(
      knives(rows(40, 44), { ...SUM, rule: 'none' }),
      table('with-injury', rows(3, 40), { disclosure }),
      table('without-injury', rows(37, 4), { disclosure }),
    );
    expect(forms).toEqual([
      [40, 44],
      ['c', 40],
      [37, 'c'],
    ]);
    expect(exposed).toEqual([undefined, 1, 1]);
  });

  test('holds of what counts the same as a part', () => {
    const [first, second] = parts(3, 37) as [Indicator, Indicator];
    const rate = table('injury-rate', [{ count: 3 }], { disclosure: { rule: 'small', same_counts_as: 'with-injury' } });
    const { forms, exposed } = published(rate, knives([{ count: 40 }]), first, second);
    expect([forms[0], forms[2]]).toEqual([['c'], ['c']]);
    expect([...(forms[1] ?? []), ...(forms[3] ?? [])].filter((form) => form === 'c')).toHaveLength(1);
    expect(exposed.filter(Boolean)).toEqual([]);
  });

  test('is no sum where the parts are more than it', () => {
    expect(published(knives([{ count: 30 }]), ...parts(3, 37))).toMatchObject({
      forms: [[30], ['c'], [37]],
      codes: ['disclosure/no-sum'],
    });
  });

  test('that names itself, or what is not there, stops nothing', () => {
    for (const sum_of of [
      ['knives', 'with-injury'],
      ['with-injury', 'gone'],
    ])
      expect(published(knives([{ count: 40 }], { rule: 'small', sum_of }), ...parts(3, 37)).forms).toEqual([
        [40],
        ['c'],
        [37],
      ]);
  });

  test('says so in the report of what is hidden and why', () => {
    const all = [knives([{ count: 40 }]), ...parts(3, 37)];
    const report = disclosureReport(new Map(all.map((one) => [one.id, one])), RULES, PLACES, {});
    const [cell] = report.find(({ id }) => id === 'with-injury')?.cells ?? [];
    expect(cell).toMatchObject({
      reason: 'rule',
      equations: [
        { by: 'indicator', total: expect.stringContaining('knives'), numbers: 3, hidden: 2, givesAway: true },
      ],
    });
    expect(cell?.left?.values).toBeGreaterThanOrEqual(5);
  });
});

const NAMES = ['with-injury', 'without-injury'] as const;

test('whatever the counts of two districts are, each hidden one has its values by all sums over areas and indicators', () => {
  const counts = fc.array(fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 40 })), {
    minLength: 4,
    maxLength: 4,
  });
  let hidden = 0;
  fc.assert(
    fc.property(counts, (truth) => {
      const cell = (numbers: readonly number[], areas: readonly string[], names: readonly string[]): number =>
        NAMES.reduce(
          (all, name, n) =>
            all +
            AREAS.reduce(
              (some, area, a) => some + (areas.includes(area) && names.includes(name) ? numbers[n * 2 + a]! : 0),
              0,
            ),
          0,
        );
      const places = [...AREAS.map((area) => [area, [area]] as const), ['Leicestershire', AREAS] as const];
      const kinds = [['knives', NAMES] as const, ...NAMES.map((name) => [name, [name]] as const)];
      const tables = kinds.map(([id, names]) => {
        const rows = places.map(([area, within]) => ({ area, count: cell(truth, within, names) }));
        return id === 'knives' ? knives(rows) : table(id, rows);
      });
      const { published: all } = protect(new Map(tables.map((one) => [one.id, one])), RULES, PLACES);
      const printed = kinds.flatMap(([id, names]) =>
        (all.get(id)?.series ?? []).flatMap(({ area, points: [point] }) => {
          const [, within = []] = places.find(([code]) => code === area) ?? [];
          return point ? [{ within, names, count: point.count }] : [];
        }),
      );
      const unknown = printed.filter(({ count }) => count.kind === 'hidden');
      hidden += unknown.length;
      if (unknown.length === 0) return;
      const values = unknown.map(() => new Set<number>());
      // What else could be true: moves of up to four that leave all that is shown as it is.
      const moves = Array.from({ length: 9 }, (_, at) => at - 4);
      for (const a of moves)
        for (const b of moves)
          for (const c of moves)
            for (const d of moves) {
              const other = [a, b, c, d].map((move, at) => truth[at]! + move);
              if (other.some((count) => count < 0)) continue;
              const fits = printed.every(({ within, names, count }) => {
                const number = cell(other, within, names);
                return count.kind === 'shown' ? number === count.value : number > 0;
              });
              if (fits)
                for (const [at, { within, names }] of unknown.entries()) values[at]!.add(cell(other, within, names));
            }
      for (const { size } of values) expect(size).toBeGreaterThanOrEqual(4);
    }),
    { seed: 5, numRuns: 60 },
  );
  expect(hidden).toBeGreaterThan(60);
});
