import { expect, test } from 'vitest';
import { fixture, importing } from './importing.ts';

const suspensions =
  'indicator: suspensions, time_identifier: Academic year, count_column: suspension, denominator_column: headcount, value_column: susp_rate, age_band: all';
const exclusions = 'indicator: exclusions, time_identifier: Academic year, count_column: perm_excl, age_band: all';
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
  expect(problems).toEqual(['a.csv:1:128 import/unknown-role']);
  expect(written).toEqual([]);
});

test('the lines that are offered in place of a .meta.csv file can be pasted', async () => {
  const block = `education_statistics:\n  - ${suspensions.replaceAll(', ', '\n    ')}\n`;
  const { printed } = await read(file, { meta: null, settings: block });
  const lines = printed.slice(printed.indexOf('    filters:'), printed.indexOf('\n\n1 error'));
  const pasted = await read(file, { meta: null, settings: `${block}${lines}\n` });
  expect(pasted.problems).toEqual([]);
  expect(pasted.rows('suspensions')).toEqual((await read(file)).rows('suspensions'));
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
    ['data/imports.yaml:2:178 import/not-in-file'],
  ],
  [
    'an item that is not there',
    file,
    { settings: other(`${suspensions}, filters: [{column: school_type, item: State}]`) },
    ['data/imports.yaml:2:197 import/not-in-file'],
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

/** Entries for the files of the department that were taken as they are, with few rows. */
const LOOKED_AFTER = `education_statistics:
  - indicator: looked-after
    time_identifier: Reporting year
    reporting_year: point_in_time
    count_column: children_count
    denominator_column: population_estimate
    value_column: rate_per_10000
    age_band: 0-17
    filters:
      - column: population_type
        item: Children looked after on 31 March each year
`;
const real = (name: string, entries: string, more: Parameters<typeof importing>[0]['texts'] = {}) =>
  importing({ source: 'dfe', files: [name], settings: entries, texts: more });

test('a reporting year is the day that the entry says', async () => {
  const { problems, rows } = await real('dfe-cla-reporting-year.csv', LOOKED_AFTER);
  expect(problems).toEqual([]);
  expect(rows('looked-after').filter((row) => row.includes('2025-03-31'))).toEqual([
    'looked-after,E06000016,unitary,point_in_time,2025-03-31,0-17,persons,,,595,90763,66,,,,,ok,,dfe-education-statistics,',
    'looked-after,E10000018,county,point_in_time,2025-03-31,0-17,persons,,,694,147439,47,,,,,ok,,dfe-education-statistics,',
    'looked-after,E06000017,unitary,point_in_time,2025-03-31,0-17,persons,,,32,8012,40,,,,,ok,,dfe-education-statistics,',
    'looked-after,E92000001,country,point_in_time,2025-03-31,0-17,persons,,,81770,12183016,67,,,,,ok,,dfe-education-statistics,',
  ]);
});

/** Time period and identifier, what the entry says they stand for → kind of period and period. */
const MEANINGS: [string, string, string, string][] = [
  ['2024', 'Reporting year', 'point_in_time', 'point_in_time,2024-03-31'],
  ['2024', 'Reporting year', 'point_in_time, reporting_day: 30 September', 'point_in_time,2024-09-30'],
  ['202324', 'Reporting year', 'point_in_time', 'point_in_time,2024-03-31'],
  ['2024', 'Reporting year', 'financial_year', 'financial_year,2023/24'],
  ['202324', 'Reporting year', 'financial_year', 'financial_year,2023/24'],
  ['2024', 'Reporting year', 'academic_year', 'academic_year,2023/24'],
  ['2024', 'Reporting year', 'calendar_year', 'calendar_year,2024'],
  ['202324', 'Autumn and spring term', 'point_in_time, reporting_day: 5 October', 'point_in_time,2023-10-05'],
  ['202324', 'Spring term', 'point_in_time, reporting_day: 18 January', 'point_in_time,2024-01-18'],
  ['202324', 'Summer term', 'point_in_time, reporting_day: 16 May', 'point_in_time,2024-05-16'],
];

test.each(MEANINGS)('%s with "%s" as %s', async (period, identifier, meaning, expected) => {
  const text = file.replaceAll('Academic year,202122', `${identifier},${period}`);
  const { rows, problems } = await read(text, {
    settings: settingsOf(`${suspensions.replace('Academic year', identifier)}, reporting_year: ${meaning}`),
  });
  expect(problems).toEqual([]);
  expect(rows('suspensions')[0]?.split(',').slice(3, 5).join(',')).toBe(expected);
});

test('a reporting year of which nothing is said is one problem with the line to add', async () => {
  const { problems, printed } = await real(
    'dfe-cla-reporting-year.csv',
    LOOKED_AFTER.replace('    reporting_year: point_in_time\n', ''),
  );
  expect(problems).toEqual(['dfe-cla-reporting-year.csv:3:1 import/bad-period']);
  expect(printed).toContain('reporting_year: point_in_time');
});

/** The column and the item that the entry takes of it → age and sex of the rows, or the problem. */
const GROUPS: [string, string, string][] = [
  ['Age', '16-17', '16-17,persons'],
  ['age_group', 'Aged 16 to 17', '16-17,persons'],
  ['characteristic age', 'Total ages 10 to 17 years', '10-17,persons'],
  ['age', 'Total', 'import/unknown-group'],
  ['Sex', 'Female', 'import/unknown-group'],
  ['Sex', 'Girls', 'import/unknown-group'],
];

test.each(GROUPS)('rows that have "%s" "%s"', async (column, item, expected) => {
  const text = `time_period,time_identifier,geographic_level,country_code,${column},n\n2024,Calendar year,National,E92000001,${item},5\n`;
  const { rows, problems } = await real(
    'a.csv',
    settingsOf(
      `indicator: neet, time_identifier: Calendar year, count_column: n, filters: [{column: ${column}, item: ${item}}]`,
    ),
    { 'in/a.csv': text },
  );
  const found = rows('neet')[0]?.split(',').slice(5, 7).join(',') ?? problems[0]?.split(' ')[1];
  expect(found).toBe(expected);
});

test.each([
  ['Female', 'female'],
  ['Boys', 'male'],
  ['Total', 'persons'],
])('the sex "%s" is read as %s', async (item, sex) => {
  const text = `time_period,time_identifier,geographic_level,country_code,sex,n\n2024,Calendar year,National,E92000001,${item},5\n`;
  const entry = `indicator: neet, age_band: 16-17, time_identifier: Calendar year, count_column: n, filters: [{column: sex, item: ${item}}]`;
  const { rows } = await real('a.csv', settingsOf(entry), { 'in/a.csv': text });
  expect(rows('neet')[0]?.split(',')[6]).toBe(sex);
});

const ABSENCE = 'indicator: absence, time_identifier: Academic year, value_column: sess_overall_percent, age_band: all';
const hackney = {
  'data/areas.csv':
    'code,name,type,parent,valid_from,valid_to\nE92000001,England,country,,,\nE09000012,Hackney,unitary,E92000001,,\n',
};

test('areas and years that lose every row are named, with the items that they have', async () => {
  const { exitCode, problems, printed } = await real('dfe-absence-no-total.csv', settingsOf(ABSENCE), hackney);
  expect({ exitCode, problems }).toEqual({ exitCode: 0, problems: ['data/imports.yaml:2:5 import/rows-lost'] });
  for (const word of ['Hackney', 'England', '2016/17', 'school_type', 'State-funded primary and secondary'])
    expect(printed).toContain(word);
  expect(printed).toMatch(/# One of: .*State-funded/);
  expect(printed).toContain('item: FILL IN');
  expect(printed).not.toContain('item: State-funded');
});

test('a second entry for what the first does not take leaves nothing to warn of', async () => {
  const filled = settingsOf(
    ABSENCE,
    `${ABSENCE}, filters: [{column: school_type, item: State-funded primary and secondary}]`,
  );
  const { problems, rows } = await real('dfe-absence-no-total.csv', filled, hackney);
  expect(problems).toEqual([]);
  expect(rows('absence')).toHaveLength(10);
});

const CONVICTIONS = `time_period,time_identifier,geographic_level,country_code,new_la_code,characteristic,n
202324,Financial year,National,E92000001,,Convicted,300
202324,Financial year,National,E92000001,,Total ages 10 to 17 years,20000
202324,Financial year,Local authority,E92000001,E06000016,Convicted,3
202324,Financial year,Local authority,E92000001,E06000016,Total ages 10 to 17 years,200
202324,Financial year,Local authority,E92000001,E06000017,Convicted,c
202324,Financial year,Local authority,E92000001,E06000017,Total ages 10 to 17 years,12
`;
const convictions = (item: string) =>
  settingsOf(
    `indicator: convictions, age_band: 10-17, time_identifier: Financial year, count_column: n, filters: [{column: characteristic, item: Convicted}], denominator_row: [{column: characteristic, item: ${item}}]`,
  );

test('a denominator that stands in a row of its own', async () => {
  const { problems, rows, log } = await real('a.csv', convictions('Total ages 10 to 17 years'), {
    'in/a.csv': CONVICTIONS,
  });
  expect(problems).toEqual([]);
  expect(rows('convictions').map((row) => row.split(',').slice(9, 11).join(','))).toEqual(['3,200', ',', '300,20000']);
  expect(log('convictions').rows).toMatchObject({ read: 6, kept: 3, dropped: [{ rows: 3 }] });
});

test('a row of denominators that is not there', async () => {
  const { problems } = await real('a.csv', convictions('All children'), { 'in/a.csv': CONVICTIONS });
  expect(problems.map((problem) => problem.split(' ')[1])).toEqual(['import/not-in-file']);
});

test('a column that is nearly named is the one that is offered', async () => {
  const { printed, problems } = await real(
    'dfe-cla-reporting-year.csv',
    LOOKED_AFTER.replace('children_count', 'childrens_count'),
  );
  expect(problems).toEqual(['dfe-cla-reporting-year.csv:1:1 import/not-in-file']);
  expect(printed).toContain('Did you mean "children_count"?');
});

test('of a filter with hundreds of items the one that is named is found', async () => {
  const rowsOf = (from: number) =>
    Array.from({ length: 300 }, (_, i) => `2024,Calendar year,National,E92000001,Item ${from + i},5\n`).join('');
  const text = `time_period,time_identifier,geographic_level,country_code,kind,n\n${rowsOf(0)}`;
  const entry =
    'indicator: neet, age_band: 16-17, time_identifier: Calendar year, count_column: n, filters: [{column: kind, item: Item 299}]';
  expect((await real('a.csv', settingsOf(entry), { 'in/a.csv': text })).problems).toEqual([]);
});

test('a table that becomes much smaller says so', async () => {
  const { problems, exitCode } = await importing({
    source: 'dfe',
    files: ['dfe-cla-reporting-year.csv'],
    settings: LOOKED_AFTER,
    replace: true,
    texts: { 'data/looked-after.csv': `header\n${'row\n'.repeat(40)}` },
  });
  expect({ problems, exitCode }).toEqual({ problems: ['/p/data/looked-after.csv:1:1 import/fewer-rows'], exitCode: 0 });
});

test('a denominator that is hidden beside a count of 0 leaves a mark', async () => {
  const text =
    'time_period,time_identifier,geographic_level,country_code,n,people\n2024,Calendar year,National,E92000001,0,c\n';
  const entry =
    'indicator: neet, age_band: 16-17, time_identifier: Calendar year, count_column: n, denominator_column: people';
  const { rows } = await real('a.csv', settingsOf(entry), { 'in/a.csv': text });
  expect(rows('neet')[0]?.split(',').slice(9).join(',')).toBe(
    '0,,,,,,,ok,,dfe-education-statistics,denominator suppressed',
  );
});
