import { describe, expect, test } from 'vitest';
import { printDisclosureJson } from '../../src/commands/report/disclosure-json.ts';
import { printDisclosureText } from '../../src/commands/report/disclosure-text.ts';
import { disclosureReport } from '../../src/disclosure/report/report.ts';
import type { Indicator } from '../../src/indicators/observation.ts';
import { indicator, observation, rule } from './indicator.ts';
import { AREAS } from './totals.ts';

const RULE = rule({ from: 1, to: 4, secondary: 'exact', k: 5 });
const YEARS = ['2021/22', '2022/23', '2023/24'];

const made = (
  counts: Readonly<Record<string, number>>,
  more: Partial<Parameters<typeof observation>[0]> = {},
): Indicator => indicator(Object.entries(counts).map(([area, count]) => observation({ area, count, ...more })));
const reportOf = (one: Indicator, known = {}, by = RULE) => {
  const [report] = disclosureReport(new Map([[one.id, one]]), [by], AREAS, known);
  if (!report) throw new Error('There is no report.');
  return report;
};

describe('an area whose rule hides one district', () => {
  const report = reportOf(made({ B1: 45, C1: 30, C2: 3, C3: 12 }));

  test('says what is hidden and why', () => {
    expect(report).toMatchObject({ counts: 4, shown: 2, exposed: 0, cleared: 0 });
    expect(report.hidden).toEqual({ rule: 1, source: 0, protects: 1, withheld: 0 });
    expect(report.cells.map(({ cell, reason }) => [cell.area, reason])).toEqual([
      ['C2', 'rule'],
      ['C3', 'protects'],
    ]);
  });

  test('says how many values are left: 15 in two parts of at least 1 each', () => {
    expect(report.cells.map(({ left }) => left)).toEqual([
      { values: 14, orMore: false },
      { values: 14, orMore: false },
    ]);
  });

  test('says which total would give it away', () => {
    const [first, second] = report.cells;
    const total = { by: 'area', total: 'assaults|B1|financial_year|2023/24|all|persons|', numbers: 4, hidden: 2 };
    expect(first?.equations).toEqual([{ ...total, givesAway: true }]);
    expect(second?.equations).toEqual([{ ...total, givesAway: false }]);
  });

  test('says what publishing less would come to, the fewest hidden first', () => {
    expect(report.remedies).toEqual([{ kind: 'areas', words: 'C2 and C3 as one area', shown: 3, hidden: 0 }]);
  });
});

test('years together, and a split left out, are looked at', () => {
  const years = YEARS.flatMap((text) =>
    (['all', '0-24', '25+'] as const).map((age, i) => observation({ area: 'C1', text, age, count: [8, 3, 5][i] ?? 0 })),
  );
  const { remedies } = reportOf(indicator(years, { age_bands: ['all', '0-24', '25+'] }));
  expect(remedies).toContainEqual({ kind: 'ages', words: 'all ages together', shown: 3, hidden: 0 });
  expect(remedies).toContainEqual({ kind: 'years', words: 'three years together', shown: 3, hidden: 0 });
});

test('what is hidden for its own sake alone has what the rule leaves', () => {
  const [cell] = reportOf(made({ C2: 3 })).cells;
  expect(cell).toMatchObject({ reason: 'rule', left: { values: 4, orMore: false }, equations: [] });
});

test('what cannot be protected is withheld, and said to be', () => {
  const ages = indicator(
    ['all', '0-24', '25+', 'unknown'].map((age, i) => observation({ age, count: [3, 2, 1, 0][i] ?? 0 })),
    { age_bands: ['all', '0-24', '25+'], publish: { ages: ['all', '0-24', '25+', 'unknown'] } },
  );
  const { hidden, cells, exposed } = reportOf(ages);
  expect(hidden.withheld).toBeGreaterThan(0);
  expect(cells.filter(({ reason }) => reason === 'withheld').every(({ left }) => left === undefined)).toBe(true);
  expect(exposed).toBe(0);
});

test('a weaker rule is told to give counts away', () => {
  const weak = rule({ from: 1, to: 4 });
  expect(reportOf(made({ B1: 45, C1: 30, C2: 3, C3: 12 }), {}, weak)).toMatchObject({
    exposed: 1,
    cells: [{ left: { values: 1 } }],
  });
});

describe('no form of it says a hidden count', () => {
  // Digits that stand nowhere else, hidden to protect another.
  const secret = { B1: 98_913 + 73_917 + 3, C1: 98_913, C2: 3, C3: 73_917 };
  const forms = (one: Indicator): string[] => [
    printDisclosureJson([reportOf(one)], []),
    printDisclosureText([reportOf(one)], [], AREAS),
  ];

  test('neither one that protects another, nor what could be worked out from it', () => {
    for (const text of forms(made(secret))) expect(text.replaceAll(',', '')).not.toMatch(/7391|7392|172833/);
  });

  test('nor one that the rule hides: another one in its range gives the same', () => {
    const other = { ...secret, C2: 2, C3: 73_918 };
    expect(forms(made(other))).toEqual(forms(made(secret)));
  });
});

test('both forms say what was printed before and what is cleared', () => {
  const known = {
    clearances: [
      {
        cell: { indicator: 'assaults', area: 'C2', period: '2023/24' },
        reason: 'Its owner has printed it',
        by: 'Caldicott Guardian',
        date: '2025-01-01',
      },
    ],
  };
  const report = reportOf(made({ B1: 45, C1: 30, C2: 3, C3: 12 }), known);
  expect(report).toMatchObject({ cleared: 1, cells: [], remedies: [] });
  expect(JSON.parse(printDisclosureJson([report], [{ variant: 'northmere', date: '2025-01-01' }]))).toMatchObject({
    schema: 'svduty-disclosure/1',
    editions: [{ variant: 'northmere', date: '2025-01-01' }],
    indicators: [{ id: 'assaults', cleared: 1, passed: true }],
  });
});

describe('where three things cross', () => {
  const AGES = ['0-24', '25+'] as const;
  const MONTHS = [...Array(12).keys()].map((i) =>
    i < 9 ? `2022-${String(i + 4).padStart(2, '0')}` : `2023-0${i - 8}`,
  );
  const PLACES = { B1: ['C1', 'C2', 'C3'], C1: ['C1'], C2: ['C2'], C3: ['C3'] };
  const numberOf = (area: string, age: string, month: string): number =>
    ((Number(area[1]) * 7 + AGES.indexOf(age as '25+') * 5 + MONTHS.indexOf(month) * 11) * 5) % 17;
  const rows = Object.entries(PLACES).flatMap(([area, parts]) =>
    ['all', ...AGES].flatMap((age) =>
      ['2022/23', ...MONTHS].map((text) => {
        const months = text.includes('/') ? MONTHS : [text];
        const ages = age === 'all' ? AGES : [age];
        const numbers = parts.flatMap((part) => ages.flatMap((one) => months.map((m) => numberOf(part, one, m))));
        return observation({ area, age, text, count: numbers.reduce((a, b) => a + b, 0) });
      }),
    ),
  );
  const report = reportOf(
    indicator(rows, {
      age_bands: ['all', ...AGES],
      publish: { ages: ['all', ...AGES], periods: ['financial_year', 'month'] },
    }),
  );

  test('no count that passed the audit is said to have fewer values than the rule asks for', () => {
    const own = report.cells.filter(({ reason }) => reason !== 'withheld');
    expect(report.exposed).toBe(0);
    expect(own.length).toBeGreaterThan(20);
    expect(own.filter(({ left }) => (left?.values ?? 0) < 4)).toEqual([]);
  });
});
