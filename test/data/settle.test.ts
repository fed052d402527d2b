import { expect, test } from 'vitest';
import { settleIndicator } from '../../src/indicators/settle-indicator.ts';
import { readTable } from '../../src/load/csv.ts';
import { AREA_COLUMNS, INDICATOR_COLUMNS, POPULATION_COLUMNS } from '../../src/load/csv-columns.ts';
import { settleAreas } from '../../src/model/areas.ts';
import { settlePopulation } from '../../src/model/population.ts';
import type { IndicatorContent } from '../../src/schema/generated/indicator.ts';

const bytes = (lines: readonly string[]) => new TextEncoder().encode(`${lines.join('\n')}\n`);
const AREA_HEADER = 'code,name,type,parent,valid_from,valid_to';
const readAreas = (...lines: string[]) =>
  settleAreas(readTable('data/areas.csv', bytes([AREA_HEADER, ...lines]), AREA_COLUMNS));

const { areas } = readAreas(
  'E10000018,County,county,,,',
  'E07000129,Blaby,district,E10000018,,',
  'E07000133,Melton,district,E10000018,,',
);
const readPeople = (...lines: string[]) =>
  settlePopulation(
    readTable(
      'data/population.csv',
      bytes(['area_code,year,age,sex,population,provenance', ...lines]),
      POPULATION_COLUMNS,
    ),
    areas,
  );
const people = readPeople(
  'E07000133,2021,all,persons,50000,official',
  'E07000133,2022,all,persons,51000,official',
  'E07000133,2023,all,persons,52000,official',
  'E07000133,2023,0-24,persons,13000,illustrative',
);

const META: IndicatorContent = {
  id: 'assaults',
  label: 'Assaults',
  short_label: 'Assaults',
  definition: 'Assaults',
  measure: 'crude_rate',
  multiplier: 1000,
  unit: 'per 1,000',
  numerator: { name: 'offences', counts: 'offences' },
  denominator: { name: 'residents', from: 'population' },
  geography: { basis: 'place' },
  age_bands: ['all', '0-24', '25+'],
  categories: [
    {
      type: 'weapon',
      label: 'Weapon',
      divides: 'events',
      adds_up: true,
      items: [
        { id: 'knife', label: 'Knife' },
        { id: 'firearm', label: 'Firearm' },
      ],
    },
    { type: 'ethnic group', label: 'Ethnic group', items: [{ id: 'a', label: 'A' }] },
  ],
  period: { type: 'financial_year', other_types: ['month', 'pooled_years'] },
  source: { id: 'police', publisher: 'Police', title: 'Extract', licence: 'local-agreement' },
  provenance: 'local',
  polarity: { value: 'none', reason: 'Recording' },
  disclosure: { rule: 'local-1-4' },
};

/** A row of the canonical table from what differs from a plain one. */
const row = (cells: Record<string, string | number> = {}) => {
  const plain: Record<string, string | number> = {
    indicator_id: 'assaults',
    area_code: 'E07000133',
    area_type: 'district',
    period_type: 'financial_year',
    period: '2023/24',
    age: 'all',
    sex: 'persons',
    count: 26,
    status: 'ok',
    ...cells,
  };
  return INDICATOR_COLUMNS.map(({ name }) => plain[name] ?? '').join(',');
};
const settle = (rows: readonly string[], meta: Partial<IndicatorContent> = {}, file = 'data/assaults.csv') => {
  const header = INDICATOR_COLUMNS.map(({ name }) => name).join(',');
  const table = readTable(file, bytes([header, ...rows]), INDICATOR_COLUMNS);
  expect(table.diagnostics).toEqual([]);
  return settleIndicator({ ...META, ...meta }, table, areas, people.population);
};
const codes = (settled: ReturnType<typeof settle>) => settled.diagnostics.map((d) => `${d.code} ${d.place?.line ?? 0}`);

const denominators: [string, Record<string, string | number>, number | null][] = [
  ['the year in which a financial year begins', {}, 52000],
  ['the age of the row', { age: '0-24' }, 13000],
  ['the calendar year of a month', { period_type: 'month', period: '2022-06' }, 51000],
  ['all years of pooled years', { period_type: 'pooled_years', period: '2021/22 - 23/24' }, 153000],
  ['the row itself', { denominator: 999 }, 999],
  ['nobody, where the age is unknown', { age: 'unknown' }, null],
  ['nobody, where a category has its own population', { category_type: 'ethnic group', category: 'a' }, null],
  ['all residents, where a category divides the events', { category_type: 'weapon', category: 'knife' }, 52000],
];

test.each(denominators)('takes the denominator from %s', (_, cells, expected) => {
  const settled = settle([row(cells)]);
  expect(settled.diagnostics).toEqual([]);
  expect(settled.indicator.observations.map((o) => o.denominator)).toEqual([expected]);
});

const weapon = (category: string, count: number) => row({ category_type: 'weapon', category, count });

const categories: [string, readonly string[], string[]][] = [
  ['one that is declared', [weapon('knife', 5)], []],
  ['one in other case', [weapon('KNIFE', 5)], []],
  ['one that is declared under another name', [weapon('knive', 5)], ['csv/unknown-category error']],
  ['a type with a slip', [row({ category_type: 'weapn', category: 'knife' })], ['csv/unknown-category error']],
  [
    'a type that is not declared',
    [row({ category_type: 'location', category: 'x' })],
    ['csv/unknown-category warning'],
  ],
  ['groups that make up the total', [row({ count: 9 }), weapon('knife', 5), weapon('firearm', 4)], []],
  [
    'groups that do not',
    [row({ count: 9 }), weapon('knife', 5), weapon('firearm', 5)],
    ['csv/parts-do-not-add warning'],
  ],
  ['some of the groups', [row({ count: 9 }), weapon('knife', 5)], []],
];

test.each(categories)('a category: %s', (_, rows, expected) => {
  const settled = settle(rows);
  expect(settled.diagnostics.map(({ code, severity }) => `${code} ${severity}`)).toEqual(expected);
  // What the metadata does not name goes nowhere.
  const left = settled.indicator.observations.map(({ category }) => category);
  expect(left.filter((category) => !['', 'weapon: knife', 'weapon: firearm'].includes(category))).toEqual([]);
});

test('the answers of a survey add up to its base', () => {
  const survey = {
    type: 'safe',
    label: 'Feeling safe',
    question: 'Do you feel safe?',
    adds_up: true,
    items: [
      { id: 'yes', label: 'Yes' },
      { id: 'no', label: 'No' },
    ],
  };
  const answer = (category: string, count: number) => row({ category_type: 'safe', category, count, denominator: 100 });
  const found = (no: number) => codes(settle([answer('yes', 60), answer('no', no)], { categories: [survey] }));
  expect(found(40)).toEqual([]);
  expect(found(30)[0]).toMatch(/^csv\/parts-do-not-add/);
});

const badRows: [string, Record<string, string | number>, string][] = [
  ['another indicator', { indicator_id: 'thefts' }, 'csv/unknown-indicator'],
  ['an unknown area', { area_code: 'E07000139' }, 'csv/unknown-area'],
  ['a name instead of a code', { area_code: 'Melton' }, 'csv/unknown-area'],
  ["a type that is not the area's", { area_type: 'county' }, 'csv/area-type'],
  ['a period of another form', { period: '2023-24' }, 'csv/bad-period'],
  ['years that do not follow', { period: '2023/25' }, 'csv/bad-period'],
  ['a period type the metadata does not name', { period_type: 'calendar_year', period: '2023' }, 'csv/bad-period'],
  ['an age group that is not listed', { age: '18-24' }, 'csv/bad-age'],
  ['a sex that is not listed', { sex: 'female' }, 'csv/not-allowed'],
  ['an unknown flag', { flags: 'provisional;guessed' }, 'csv/not-allowed'],
  ['another source', { source_id: 'hospital' }, 'csv/other-source'],
  ['ok without a number', { count: '' }, 'csv/bad-status'],
  ['a hidden row with its count', { status: 'suppressed', count: 3 }, 'csv/bad-status'],
  ['a hidden row with its denominator', { status: 'suppressed', count: '', denominator: 5 }, 'csv/bad-status'],
  ['limits without a value', { lower95: 1, upper95: 2 }, 'csv/bad-limits'],
  ['limits beside their value', { value: 0.5, lower95: 0.6, upper95: 0.7 }, 'csv/bad-limits'],
  ['a value that does not follow', { value: 0.6 }, 'csv/value-disagrees'],
];

test.each(badRows)('refuses %s', (_, cells, code) => {
  const settled = settle([row({ period: '2022/23' }), row(cells)]);
  expect(codes(settled)).toEqual([`${code} 3`]);
  expect(settled.indicator.observations).toHaveLength(1);
});

test.each([0.5, '0.50', '0.500'])('accepts the value %s, which count and denominator give when rounded', (value) => {
  expect(settle([row({ value })]).diagnostics).toEqual([]);
});

test('a share above 100 per cent is refused, a rate above it is not', () => {
  const cells = { count: 60, denominator: 50 };
  expect(codes(settle([row(cells)], { measure: 'proportion', unit: 'per cent' }))).toEqual([
    'csv/count-above-denominator 2',
  ]);
  expect(codes(settle([row(cells)]))).toEqual([]);
});

test('says when residents are missing, and keeps the count', () => {
  const settled = settle([row({ age: '25+' })]);
  expect(codes(settled)).toEqual(['csv/no-population 2']);
  expect(settled.indicator.observations).toMatchObject([{ count: 26, denominator: null }]);
});

test('checks the metadata against itself and the file name', () => {
  const made = { provenance: 'illustrative' as const };
  expect(codes(settle([row()], { age_bands: ['all', '0-24', '18-24'] }))).toEqual(['indicator/ages-overlap 0']);
  expect(codes(settle([row()], { denominator: undefined } as Partial<IndicatorContent>))).toEqual([
    'indicator/no-denominator 0',
  ]);
  expect(codes(settle([row()], made))).toEqual(['csv/illustrative-name 1']);
  expect(codes(settle([row()], made, 'data/assaults-ILLUSTRATIVE.csv'))).toEqual([]);
  expect(codes(settle([row()], {}, 'data/assaults-ILLUSTRATIVE.csv'))).toEqual(['csv/illustrative-name 1']);
});

test('one illustrative denominator or row makes the indicator illustrative', () => {
  expect(settle([row()]).indicator.provenance).toBe('local');
  expect(settle([row(), row({ age: '0-24' })]).indicator.provenance).toBe('illustrative');
  expect(settle([row({ provenance: 'illustrative' })]).indicator.provenance).toBe('illustrative');
});

const sums: [string, Record<string, string | number>[], string[]][] = [
  [
    'ages that add up',
    [
      { age: 'all', count: 10 },
      { age: '0-24', count: 4 },
      { age: '25+', count: 6 },
    ],
    [],
  ],
  [
    'ages that do not',
    [
      { age: 'all', count: 10 },
      { age: '0-24', count: 4 },
      { age: '25+', count: 5 },
    ],
    ['csv/parts-do-not-add 2'],
  ],
  [
    'ages that add up with the unknown',
    [
      { age: 'all', count: 10 },
      { age: '0-24', count: 4 },
      { age: '25+', count: 5 },
      { age: 'unknown', count: 1 },
    ],
    [],
  ],
  [
    'an age that is hidden',
    [
      { age: 'all', count: 10 },
      { age: '0-24', count: '', status: 'suppressed' },
      { age: '25+', count: 5 },
    ],
    [],
  ],
  [
    'rounded counts',
    [
      { age: 'all', count: 10, flags: 'rounded5' },
      { age: '0-24', count: 5, flags: 'rounded5' },
      { age: '25+', count: 10, flags: 'rounded5' },
    ],
    [],
  ],
  [
    'areas that do not add up',
    [
      { area_code: 'E10000018', area_type: 'county', count: 9 },
      { area_code: 'E07000129', count: 4 },
      { area_code: 'E07000133', count: 6 },
    ],
    ['csv/parts-do-not-add 2'],
  ],
  [
    'an area without all its parts',
    [
      { area_code: 'E10000018', area_type: 'county', count: 9 },
      { area_code: 'E07000129', count: 4 },
    ],
    [],
  ],
];

test.each(sums)('compares totals with their parts: %s', (_, rows, expected) => {
  expect(codes(settle(rows.map(row), { measure: 'count', unit: 'offences' }))).toEqual(expected);
});

test('the order of the rows does not matter', () => {
  const rows = ['2022/23', '2023/24'].flatMap((period) =>
    ['E07000133', 'E07000129'].map((area_code) => row({ period, area_code })),
  );
  const order = (settled: ReturnType<typeof settle>) =>
    settled.indicator.observations.map((o) => `${o.area} ${o.period.text}`);
  const meta = { measure: 'count' as const };
  expect(order(settle(rows, meta))).toEqual([
    'E07000129 2022/23',
    'E07000129 2023/24',
    'E07000133 2022/23',
    'E07000133 2023/24',
  ]);
  expect(order(settle(rows.toReversed(), meta))).toEqual(order(settle(rows, meta)));
});

const badAreas: [string, string[], string][] = [
  ['a code twice', ['E07000133,Melton,district,,,', 'E07000133,Blaby,district,,,'], 'csv/area-code-duplicate 3'],
  ['a code that is none', ['Melton,Melton,district,,,'], 'csv/bad-area-code 2'],
  ['a parent without a row', ['E07000133,Melton,district,E10000018,,'], 'csv/unknown-area 2'],
  ['a date that does not exist', ['E07000133,Melton,district,,2023-02-30,'], 'csv/bad-date 2'],
];

test.each(badAreas)('areas.csv with %s', (_, lines, expected) => {
  expect(readAreas(...lines).diagnostics.map((d) => `${d.code} ${d.place?.line}`)).toEqual([expected]);
});

test('population.csv with an unknown area and an age group that is none', () => {
  const found = readPeople('E07000999,2021,all,persons,5,', 'E07000133,2021,young,persons,5,').diagnostics;
  expect(found.map((d) => `${d.code} ${d.place?.line}`)).toEqual(['csv/unknown-area 2', 'csv/bad-age 3']);
});
