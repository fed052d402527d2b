import { expect, test } from 'vitest';
import { fixture, importing } from './importing.ts';

const suspensions =
  'indicator: suspensions, time_identifier: Academic year, count_column: suspension, denominator_column: headcount, value_column: susp_rate';
const exclusions = 'indicator: exclusions, time_identifier: Academic year, count_column: perm_excl';
const settingsOf = (...entries: string[]) =>
  `education_statistics:\n${entries.map((entry) => `  - {${entry}}\n`).join('')}`;
const settings = settingsOf(suspensions);
const file = fixture('exclusions.csv');
const meta = fixture('exclusions.meta.csv');
const read = (text: string, more: { settings?: string; meta?: string | null } = {}) =>
  importing({
    source: 'dfe',
    files: ['a.csv'],
    settings: more.settings ?? settings,
    texts: { 'in/a.csv': text, 'in/a.meta.csv': more.meta === undefined ? meta : more.meta },
  });

test('totals of known areas, with codes by level', async () => {
  const { rows, log, exitCode } = await read(file);
  expect(exitCode).toBe(0);
  expect(rows('suspensions')).toEqual([
    'suspensions,E06000016,unitary,academic_year,2021/22,all,persons,,,4200,60000,7,,,,,ok,,dfe-education-statistics,',
    'suspensions,E10000018,county,academic_year,2021/22,all,persons,,,,,,,,,,not_applicable,,dfe-education-statistics,',
    'suspensions,E06000017,unitary,academic_year,2021/22,all,persons,,,180,6000,3,,,,,ok,,dfe-education-statistics,',
    'suspensions,E12000004,region,academic_year,2021/22,all,persons,,,52500,750000,7,,,,,ok,,dfe-education-statistics,',
    'suspensions,E92000001,country,academic_year,2021/22,all,persons,,,560000,8000000,7,,,,,ok,,dfe-education-statistics,',
  ]);
  expect(log('suspensions').rows.dropped.map(({ reason }: { reason: string }) => reason)).toEqual([
    'an area that is not in data/areas.csv',
    'another item of the filter school_type',
    'another item of the filter sex',
    'another time identifier',
    'the level School, which is not read',
  ]);
  expect(log('suspensions').inputs.map(({ file: name }: { file: string }) => name)).toEqual(['a.csv', 'a.meta.csv']);
});

test('several entries take their columns from one file', async () => {
  const { rows } = await read(file, { settings: settingsOf(suspensions, exclusions) });
  expect([rows('suspensions').length, rows('exclusions').length]).toEqual([5, 5]);
});

test('an entry for another file is left alone', async () => {
  const other = 'indicator: absence, time_identifier: Academic year, count_column: sess_overall';
  const { exitCode, written } = await read(file, { settings: settingsOf(suspensions, other) });
  expect(exitCode).toBe(0);
  expect(written).toEqual(['/p/data/suspensions.csv', '/p/data/suspensions.import.json']);
});

/** The same table with its columns the other way round. */
const reversed = (text: string) =>
  text
    .split('\n')
    .map((line) => line.split(',').reverse().join(','))
    .join('\n');

const layouts: [string, (text: string) => string][] = [
  ['columns in another order', reversed],
  ['geographical_level for geographic_level', (text) => text.replace('geographic_level', 'geographical_level')],
];

test.each(layouts)('the same figures from a file with %s', async (_, change) => {
  const other = await read(change(file));
  expect(other.problems).toEqual([]);
  expect(other.rows('suspensions')).toEqual((await read(file)).rows('suspensions'));
});

test('without a .meta.csv file every column that is no figure of ours has to be explained', async () => {
  const { problems, written } = await read(file, { meta: null });
  expect(problems.map((problem) => problem.split(' ')[1])).toEqual(Array(6).fill('import/unknown-role'));
  expect(problems[0]).toBe('a.csv:1:128 import/unknown-role');
  expect(written).toEqual([]);
});

test('a mapping in the settings stands in for the .meta.csv file', async () => {
  const mapped = `${suspensions}, filters: [{column: school_type, item: Total}, {column: sex, item: Total}], other_columns: [perm_excl, perm_excl_rate, one_plus_susp, one_plus_susp_rate]`;
  const { problems, rows } = await read(file, { meta: null, settings: settingsOf(mapped) });
  expect(problems).toEqual([]);
  expect(rows('suspensions')).toEqual((await read(file)).rows('suspensions'));
});

test('a filter item that the settings choose, as a group of its own', async () => {
  const { rows } = await read(file, {
    settings: settingsOf(`${suspensions}, sex: male, filters: [{column: sex, item: Male}]`),
  });
  expect(rows('suspensions')).toEqual([
    'suspensions,E92000001,country,academic_year,2021/22,all,male,,,390000,4100000,9.51,,,,,ok,,dfe-education-statistics,',
  ]);
});

const ofLeicester = (figures: string) => file.replace('60000,36,0.06,4200,7,1900,3.17', figures);
/** A cell for the count of suspensions in Leicester → status, count and flags in the table. */
const markers: [string, string][] = [
  ['c', ',,suppressed,'],
  ['x', ',,ok,'],
  ['z', ',,ok,'],
  ['low', ',,low,'],
  ['k', ',,low,'],
  ['~', ',,low,'],
  ['u', ',,ok,low_reliability'],
  ['0', '0,7,ok,'],
  ['4200 [r]', '4200,7,ok,revised'],
  ['<5', ',,suppressed,'],
  ['1-4', ',,suppressed,'],
  ['fewer than 5', ',,suppressed,'],
];

test.each(markers)('the count %j', async (marker, expected) => {
  const { rows, problems } = await read(ofLeicester(`60000,36,0.06,${marker},7,1900,3.17`));
  expect(problems).toEqual([]);
  const cells = rows('suspensions')[0]?.split(',') ?? [];
  const value = expected.startsWith(',,ok') ? '' : cells[11];
  expect([cells[9], value, cells[16], cells[17]].join(',')).toBe(expected);
});

test('a hidden count hides the rate and the denominator beside it', async () => {
  const { text } = await read(ofLeicester('60000,36,0.06,c,7,1900,3.17'));
  expect(text('data/suspensions.csv')).not.toMatch(/E06000016.*60000/);
});

test('the colon is read as not available, with a warning', async () => {
  const { exitCode, problems, rows } = await read(ofLeicester('60000,36,0.06,:,:,1900,3.17'));
  expect(exitCode).toBe(0);
  expect(problems).toEqual(['a.csv:6:130 import/ambiguous-marker', 'a.csv:6:132 import/ambiguous-marker']);
  expect(rows('suspensions')[0]).toContain(',unavailable,');
});

test('school rows are left out unread; the same cells elsewhere are an error', async () => {
  expect((await read(file)).problems).toEqual([]);
  expect((await read(file.replace(',School,', ',Local authority,'))).problems).toContain(
    'a.csv:9:125 import/unknown-cell',
  );
});

const periods: [string, string, string, string][] = [
  ['202122', 'Academic year', 'Academic year', 'academic_year,2021/22'],
  ['202122', 'Financial year', 'Financial year', 'financial_year,2021/22'],
  ['2021', 'Calendar year', 'Calendar year', 'calendar_year,2021'],
  ['202122', 'Financial year Q4', 'Financial year Q4', 'financial_quarter,FY2021-Q4'],
  ['2021', 'November', 'November', 'month,2021-11'],
];

test.each(periods)('%s with "%s" is %s', async (period, identifier, chosen, expected) => {
  const text = file.replaceAll('Academic year,202122', `${identifier},${period}`);
  const { rows, problems } = await read(text, { settings: settings.replace('Academic year', chosen) });
  expect(problems).toEqual([]);
  expect(rows('suspensions')[0]?.split(',').slice(3, 5).join(',')).toBe(expected);
});

const other = (text: string) => settingsOf(text);
const refused: [string, string, { settings?: string; meta?: string }, string[]][] = [
  ['years that do not follow each other', file.replaceAll('202122', '202123'), {}, ['a.csv:2:15 import/bad-period']],
  [
    'a term',
    file.replaceAll('Academic year,', 'Spring term,'),
    { settings: settings.replace('Academic year', 'Spring term') },
    ['a.csv:2:13 import/bad-period'],
  ],
  [
    'another time identifier',
    file,
    { settings: settings.replace('Academic year', 'Financial year') },
    ['data/imports.yaml:2:47 import/not-in-file'],
  ],
  ['an unknown marker', ofLeicester('60000,36,0.06,*,7,1900,3.17'), {}, ['a.csv:6:130 import/unknown-cell']],
  ['a decimal comma', ofLeicester('60000,36,0.06,"1.234,5",7,1900,3.17'), {}, ['a.csv:6:130 import/unknown-cell']],
  [
    'a filter without Total',
    file.replaceAll(/,Total,(\w+),(\d+)/g, ',All schools,$1,$2'),
    {},
    ['a.csv:2:54 import/several-groups'],
  ],
  [
    'a filter that is not there',
    file,
    { settings: other(`${suspensions}, filters: [{column: schooltype, item: Total}]`) },
    ['data/imports.yaml:2:163 import/not-in-file'],
  ],
  [
    'an item that is not there',
    file,
    { settings: other(`${suspensions}, filters: [{column: school_type, item: State}]`) },
    ['data/imports.yaml:2:182 import/not-in-file'],
  ],
  [
    'a filter taken for a figure',
    file,
    { settings: other(suspensions.replace('susp_rate', 'sex')) },
    ['data/imports.yaml:2:5 import/not-in-file'],
  ],
  [
    'a column that no file has',
    file,
    { settings: other(suspensions.replace('susp_rate', 'suspension_rate')) },
    ['a.csv:1:1 import/not-in-file'],
  ],
  [
    'a column that .meta.csv leaves out',
    file,
    { meta: meta.replace(/^sex.*\n/m, '') },
    ['a.csv:1:140 import/unknown-role'],
  ],
  [
    'no figures',
    file,
    { settings: other('indicator: suspensions, time_identifier: Academic year') },
    ['data/imports.yaml:2:5 import/no-settings'],
  ],
  ['no entry', file, { settings: 'nomis: {}\n' }, ['a.csv:1:1 import/no-settings']],
  [
    'settings with a slip',
    file,
    { settings: settings.replace('time_identifier', 'time_identifer') },
    ['data/imports.yaml:2:30 schema/unknown-key'],
  ],
  ['a missing column', file.replace('time_period', 'period'), {}, ['a.csv:1:1 csv/missing-column']],
];

test.each(refused)('%s: nothing is written', async (_, text, more, expected) => {
  const { exitCode, problems, written } = await read(text, more);
  expect(problems).toEqual(expected);
  expect({ exitCode, written }).toEqual({ exitCode: 1, written: [] });
});
