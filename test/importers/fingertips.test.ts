import { expect, test } from 'vitest';
import { fixture, importing } from './importing.ts';

const entry = (more = 'sex: Persons, age: All ages', year = 'financial_year', indicator = 'admissions') =>
  `  - {indicator: ${indicator}, fingertips_id: 99001, year_type: ${year}${more === '' ? '' : `, ${more}`}}\n`;
const settings = `fingertips:\n${entry()}`;
const file = fixture('fingertips.csv');
const withText = (text: string) =>
  importing({ source: 'fingertips', files: ['a.csv'], settings, texts: { 'in/a.csv': text } });

test('the headline rows of known areas, each once, with what is hidden left blank', async () => {
  const { exitCode, rows, log } = await importing({ source: 'fingertips', files: ['fingertips.csv'], settings });
  expect(exitCode).toBe(0);
  expect(rows('admissions')).toEqual([
    'admissions,E06000016,unitary,financial_year,2021/22,all,persons,,,210,400000,52.5,45.7,60.1,42,65,ok,,ohid-fingertips,',
    'admissions,E10000018,county,financial_year,2021/22,all,persons,,,,,,,,,,unavailable,,ohid-fingertips,',
    'admissions,E10000018,county,financial_year,2022/23,all,persons,,,,,,,,,,unavailable,,ohid-fingertips,',
    'admissions,E06000017,unitary,financial_year,2021/22,all,persons,,,,,,,,,,suppressed,,ohid-fingertips,Value suppressed for disclosure control due to small count',
    'admissions,E06000017,unitary,financial_year,2022/23,all,persons,,,,,,,,,,suppressed,,ohid-fingertips,Value suppressed for disclosure control due to small count',
    'admissions,E92000001,country,financial_year,2021/22,all,persons,,,23000,54892000,41.9,41.4,42.4,41.1,42.8,ok,,ohid-fingertips,',
  ]);
  expect(log('admissions').rows).toEqual({
    read: 11,
    kept: 6,
    dropped: [
      { reason: 'a split by category, such as deprivation', rows: 1 },
      { reason: 'an area that is not in data/areas.csv', rows: 1 },
      { reason: 'another age', rows: 1 },
      { reason: 'another sex', rows: 1 },
      { reason: 'the same row again', rows: 1 },
    ],
  });
  expect(log('admissions').markers).toContainEqual({ marker: '-1', meaning: 'unavailable', cells: 7 });
});

const layouts: [string, (text: string) => string][] = [
  [
    'another 23rd heading',
    (text) => text.replace('Compared to percentiles', 'Compared to Region value or percentiles'),
  ],
  [
    'another 23rd heading with brackets',
    (text) => text.replace('Compared to percentiles', 'Compared to Regions (statistical) value or percentiles'),
  ],
  ['no Time period range', (text) => text.replaceAll(/,(Time period range|1y|3y)$/gm, '')],
  ['Windows line ends and a byte-order mark', (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
];

test.each(layouts)('the same figures from a file with %s', async (_, change) => {
  const changed = change(file);
  expect(changed).not.toBe(file);
  const [plain, other] = [await withText(file), await withText(changed)];
  expect(other.problems).toEqual([]);
  expect(other.rows('admissions')).toEqual(plain.rows('admissions'));
});

const periods: [string, string[]][] = [
  ['calendar_year', ['calendar_year,2021', 'pooled_years,2016/17 - 20/21', 'pooled_years,2019 - 21']],
  [
    'financial_year',
    ['financial_year,2021/22', 'financial_year,2022/23', 'pooled_years,2016/17 - 20/21', 'pooled_years,2019 - 21'],
  ],
  [
    'academic_year',
    ['academic_year,2021/22', 'academic_year,2022/23', 'pooled_years,2016/17 - 20/21', 'pooled_years,2019 - 21'],
  ],
];

test.each(periods)('years are %s because the settings say so', async (year, expected) => {
  const text = fixture('fingertips-periods.csv');
  const { rows } = await importing({
    source: 'fingertips',
    files: ['a.csv'],
    settings: `fingertips:\n${entry(undefined, year)}`,
    texts: { 'in/a.csv': year === 'calendar_year' ? text.replace(/^.*,2022\/23,.*\n/m, '') : text },
  });
  expect(rows('admissions').map((row) => row.split(',').slice(3, 5).join(','))).toEqual(expected);
});

const chosen: [string, string, string][] = [
  ['Male', 'sex: Male, age: All ages', 'all,male,,,160'],
  ['10-17 yrs', 'sex: Persons, age: 10-17 yrs', '10-17,persons,,,16'],
  ['10-17 yrs under another name', 'sex: Persons, age: 10-17 yrs, age_band: 10-16', '10-16,persons,,,16'],
];

test.each(chosen)('%s is taken when the settings choose it', async (_, more, expected) => {
  const { rows } = await importing({
    source: 'fingertips',
    files: ['fingertips.csv'],
    settings: `fingertips:\n${entry(more)}`,
  });
  expect(rows('admissions')).toHaveLength(1);
  expect(rows('admissions')[0]).toContain(expected);
});

test('two entries fill one table, each with its age', async () => {
  const both = `fingertips:\n${entry()}${entry('sex: Persons, age: 10-17 yrs')}`;
  const { rows, log } = await importing({ source: 'fingertips', files: ['fingertips.csv'], settings: both });
  expect(rows('admissions')).toHaveLength(7);
  expect(log('admissions').rows.kept).toBe(7);
});

const one = (line: RegExp, from: string, to: string) => file.replace(line, (found) => found.replace(from, to));
const region = /^99001,.*E12000004.*$/m;
const suppressed = /^.*E06000017.*2021\/22.*$/m;

const refused: [string, string, string, string[]][] = [
  ['several sexes', file, 'age: All ages', ['a.csv:10:109 import/several-groups']],
  ['several ages', file, 'sex: Persons', ['a.csv:11:117 import/several-groups']],
  ['a sex that is not there', file, 'sex: Female, age: All ages', ['data/imports.yaml:2:83 import/not-in-file']],
  ['duplicates that differ', one(region, ',210,', ',211,'), '', ['a.csv:4:1 import/duplicate-differs']],
  ['an unknown marker', one(region, ',52.5,', ',*,'), '', ['a.csv:4:163 import/unknown-cell']],
  ['a decimal comma', one(region, ',52.5,', ',"1.234,5",'), '', ['a.csv:4:163 import/unknown-cell']],
  ['a count below 0', one(region, ',210,', ',-5,'), '', ['a.csv:4:184 csv/out-of-range']],
  ['a period of another year type', one(suppressed, '2021/22', '2021 Q1'), '', ['a.csv:5:126 import/bad-period']],
  ['years that do not follow each other', one(suppressed, '2021/22', '2021/23'), '', ['a.csv:5:126 import/bad-period']],
  ['a file without a column', file.replace('Value note', 'Remark'), '', ['a.csv:1:1 csv/missing-column']],
  ['semicolons', file.replaceAll(',', ';'), '', ['a.csv:1:1 csv/semicolons']],
  ['another encoding', '', '', ['a.csv:1:1 load/encoding']],
];

test.each(refused)('%s: nothing is written', async (name, text, more, expected) => {
  const { exitCode, problems, written } = await importing({
    source: 'fingertips',
    files: ['a.csv'],
    settings: more === '' ? settings : `fingertips:\n${entry(more)}`,
    texts: { 'in/a.csv': name === 'another encoding' ? new Uint8Array([0x61, 0xa3, 0x0a]) : text },
  });
  expect(problems).toEqual(expected);
  expect({ exitCode, written }).toEqual({ exitCode: 1, written: [] });
});

test('thousands commas, flags and ranges are read; a range hides the row and stays in the note', async () => {
  const flagged = file
    .replace('41.9,41.4,42.4,41.1,42.8,23000,', '41.9,41.4,42.4,41.1,42.8,"23,000 [r]",')
    .replaceAll(',210,400000,', ',<5,400000,');
  const { rows, log } = await withText(flagged);
  expect(rows('admissions')[0]).toBe(
    'admissions,E06000016,unitary,financial_year,2021/22,all,persons,,,,,,,,,,suppressed,,ohid-fingertips,published as <5',
  );
  expect(rows('admissions').at(-1)).toContain(',23000,54892000,41.9,41.4,42.4,41.1,42.8,ok,revised,');
  expect(log('admissions').markers).toContainEqual({ marker: '(number)', meaning: 'revised', cells: 1 });
});

test('an indicator that the settings do not name gives the entry to add', async () => {
  const { problems, printed } = await importing({
    source: 'fingertips',
    files: ['fingertips.csv'],
    settings: 'fingertips: []\n',
  });
  expect(problems).toEqual(['fingertips.csv:2:1 import/no-settings']);
  expect(printed).toContain('fingertips_id: 99001');
});

test('areas that are not known leave nothing to write', async () => {
  const { problems } = await withText(file.replaceAll(/,E(06|10|92)/g, ',S$1'));
  expect(problems).toEqual(['a.csv:1:1 import/nothing-kept']);
});

test('areas and years that have another age are named', async () => {
  const text = fixture('fingertips-90284.csv').replaceAll(
    /^(.*,E06000017,.*),<15 yrs,(,,2012\/13.*)$/gm,
    '$1,<18 yrs,$2',
  );
  const settings =
    'fingertips:\n  - {indicator: injuries, fingertips_id: 90284, year_type: financial_year, sex: Persons, age: <15 yrs}\n';
  const { exitCode, problems, printed } = await importing({
    source: 'fingertips',
    files: ['a.csv'],
    settings,
    texts: { 'in/a.csv': text },
  });
  expect({ exitCode, problems }).toEqual({ exitCode: 0, problems: ['data/imports.yaml:2:5 import/rows-lost'] });
  for (const word of ['Rutland', '2012/13', '"<18 yrs"', 'age: FILL IN']) expect(printed).toContain(word);
});

test('a column that is nearly there is the one that is offered', async () => {
  const text = fixture('fingertips.csv').replace('Time period,', 'Time periods,');
  const { problems, printed } = await importing({
    source: 'fingertips',
    files: ['a.csv'],
    settings: 'fingertips:\n  - {indicator: a, fingertips_id: 99001, year_type: financial_year}\n',
    texts: { 'in/a.csv': text },
  });
  expect(problems).toEqual(['a.csv:1:1 csv/missing-column']);
  expect(printed).toContain('Did you mean "Time periods"?');
});
