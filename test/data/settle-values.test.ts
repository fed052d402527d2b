import { expect, test } from 'vitest';
import { settleIndicator } from '../../src/indicators/settle-indicator.ts';
import { readTable } from '../../src/load/csv.ts';
import { INDICATOR_COLUMNS } from '../../src/load/csv-columns.ts';
import type { IndicatorContent } from '../../src/schema/generated/indicator.ts';
import { indicator } from '../disclosure/indicator.ts';
import { settledFolder } from './folder.ts';

const { areas, population } = settledFolder();
const HEADER = INDICATOR_COLUMNS.map(({ name }) => name).join(',');
const META: IndicatorContent = {
  ...indicator([]).meta,
  age_bands: ['all', '0-24', '25+'],
  categories: [{ type: 'weapon', label: 'Weapon', items: [{ id: 'knife', label: 'Knife' }] }],
  denominator: { name: 'residents', from: 'rows' },
  period: { type: 'financial_year', other_types: ['pooled_years', 'month'] },
};

/** A row from what differs from a plain one. */
const row = (cells: Record<string, string | number> = {}): string => {
  const plain: Record<string, string | number> = {
    indicator_id: 'assaults',
    area_code: 'E07000133',
    area_type: 'district',
    period_type: 'financial_year',
    period: '2022/23',
    age: 'all',
    sex: 'persons',
    count: 45,
    denominator: 50_000,
    status: 'ok',
    ...cells,
  };
  return INDICATOR_COLUMNS.map(({ name }) => plain[name] ?? '').join(',');
};
const settle = (rows: readonly string[], meta: Partial<IndicatorContent> = {}) => {
  const table = readTable(
    'data/assaults.csv',
    new TextEncoder().encode([HEADER, ...rows].join('\n')),
    INDICATOR_COLUMNS,
  );
  const settled = settleIndicator({ ...META, ...meta }, table, areas, population);
  return {
    observations: settled.indicator.observations,
    problems: [...table.diagnostics, ...settled.diagnostics],
  };
};
const told = ({ problems }: ReturnType<typeof settle>) =>
  problems.map(({ code, place, also }) => [code, place?.line, ...also.map(({ line }) => line)].join(' '));

const spellings: [string, Record<string, string | number>, string[]][] = [
  ['a year written out', { period: '2022/2023' }, ['csv/duplicate-row 3 2']],
  ['an area in other case', { area_code: 'e07000133' }, ['csv/duplicate-row 3 2']],
  ['a sex in other case', { sex: 'persons', category: 'Knife', category_type: 'weapon' }, []],
  ['another year', { period: '2023/2024' }, []],
  ['another kind of period', { period_type: 'month', period: '2022-06' }, []],
];

test.each(spellings)('a second row with %s', (_, cells, expected) => {
  const settled = settle([row(), row({ count: 9, ...cells })]);
  expect(told(settled)).toEqual(expected);
  expect(settled.observations).toHaveLength(expected.length === 0 ? 2 : 1);
});

test('a category in other case and a year with a zero before it are the same', () => {
  const [first, second] = [{ category: 'Knife' }, { category: 'KNIFE ' }].map((c) =>
    row({ category_type: 'weapon', ...c }),
  );
  expect(told(settle([first ?? '', second ?? '']))).toEqual(['csv/duplicate-row 3 2']);
});

const counts: [string, Record<string, string | number>, string[]][] = [
  ['half an offence', { count: 321.5 }, ['csv/not-whole 2']],
  ['an estimate', { count: 321.5, flags: 'estimated' }, []],
  ['a yearly average', { count: 321.5, period_type: 'pooled_years', period: '2020/21 - 22/23' }, []],
];

test.each(counts)('a count: %s', (_, cells, expected) => {
  expect(told(settle([row(cells)]))).toEqual(expected);
});

const flags: [string, Record<string, string | number>, number | undefined, string[]][] = [
  ['a multiple of the base', { count: 45 }, 5, ['rounded5']],
  ['another count', { count: 46 }, 5, []],
  ['a row that says its own base', { count: 40, flags: 'rounded10' }, 5, ['rounded10']],
  ['no base', { count: 45 }, undefined, []],
  ['a hidden count', { count: '', denominator: '', status: 'suppressed' }, 5, []],
];

test.each(flags)('a source that rounds, by the metadata: %s', (_, cells, rounding, expected) => {
  const meta = rounding === undefined ? {} : { rounding };
  expect(settle([row(cells)], meta).observations[0]?.flags).toEqual(expected);
});

const given = { value: 90, lower95: 60, upper95: 130 };

test('limits of a table that this program wrote are worked out again, those of a source are kept', () => {
  const kept = (cells: object) => settle([row({ ...given, lower998: 50, upper998: 150, ...cells })]).observations[0];
  expect(kept({})).toMatchObject({ lower: 60, upper: 130, lower998: 50, upper998: 150 });
  expect(kept({ limits: 'published' })).toMatchObject({ lower: 60, upper: 130 });
  expect(kept({ limits: 'exact-byar' })).toMatchObject({ value: 90, lower: null, upper: null, lower998: null });
});

test('limits that differ are told once, at the row where they differ most, without the numbers', () => {
  const rows = [
    row({ ...given, lower95: 65.6, upper95: 120.4 }),
    row({ ...given, period: '2023/24' }),
    row({ ...given, period: '2024/25', lower95: 20 }),
    row({ period: '2021/22' }),
  ];
  const { problems } = settle(rows);
  expect(problems.map(({ code, severity, place }) => [code, severity, place?.line])).toEqual([
    ['csv/limits-differ', 'warning', 4],
  ]);
  expect(problems[0]?.message).toContain('2 of 3 rows');
  expect(problems[0]?.message).not.toMatch(/\b(?:45|20|90|130)\b/);
  expect(settle(rows, { rounding: 5 }).problems.map(({ severity }) => severity)).toEqual(['info']);
  expect(settle(rows.slice(0, 1)).problems).toEqual([]);
});
