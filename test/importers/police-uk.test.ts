import { expect, test } from 'vitest';
import { fixture, importing } from './importing.ts';

const LOOKUP = 'lookup: lookups/lsoa-areas.csv';
const settingsOf = (more = LOOKUP, types = '[Violence and sexual offences]') =>
  `police_uk:\n  force: leicestershire\n  force_area: E23000021\n  crime_types: ${types}\n  ${more}\n`;
const MONTHS = ['2023-11', '2023-12', '2024-01'];
const street = (month: string) => `${month}-leicestershire-street.csv`;
const read = (more: Partial<Parameters<typeof importing>[0]> = {}) =>
  importing({ source: 'police-uk', files: MONTHS.map(street), settings: settingsOf(), indicator: 'violence', ...more });

/** Area, month, category and count of a row. */
const short = (row: string) => {
  const [, area, , , month, , , , category, count] = row.split(',');
  return `${area} ${month} ${category === '' ? '' : `${category} `}${count}`;
};

test('offences by month, for districts, for what they make up and for the force, with those without a place', async () => {
  const { exitCode, rows, log } = await read();
  expect(exitCode).toBe(0);
  expect(rows('violence').map(short)).toEqual([
    'local:llr 2023-11 4',
    'local:llr 2023-12 1',
    'local:llr 2024-01 1',
    'E06000016 2023-11 3',
    'E06000016 2023-12 1',
    'E06000016 2024-01 0',
    'E10000018 2023-11 1',
    'E10000018 2023-12 0',
    'E10000018 2024-01 1',
    'E07000133 2023-11 1',
    'E07000133 2023-12 0',
    'E07000133 2024-01 1',
    'E23000021 2023-11 6',
    'E23000021 2023-12 2',
    'E23000021 2024-01 1',
    'E23000021 2023-11 location not recorded 1',
    'E23000021 2023-12 location not recorded 1',
    'E23000021 2024-01 location not recorded 0',
    "E23000021 2023-11 outside the partnership's areas 1",
    "E23000021 2023-12 outside the partnership's areas 0",
    "E23000021 2024-01 outside the partnership's areas 0",
  ]);
  expect(log('violence').rows).toEqual({
    read: 11,
    kept: 9,
    dropped: [
      { reason: 'another crime type: Burglary', rows: 1 },
      { reason: 'anti-social behaviour, which is not an offence', rows: 1 },
    ],
  });
  expect(log('violence').inputs).toHaveLength(4);
});

test('rows without a crime id and rows with the same one are counted alike', async () => {
  const without = fixture(street('2023-11')).replaceAll(/^[0-9a-f]{64}/gm, '');
  const { rows } = await read({ texts: { [`in/${street('2023-11')}`]: without } });
  expect(rows('violence')).toEqual((await read()).rows('violence'));
});

test('the new metadata says what these counts are', async () => {
  const { printed } = await read();
  expect(printed).toContain('label: Violence and sexual offences (police.uk)');
  expect(printed).toContain('no knife flag');
});

test('a folder stands for its files, in any order', async () => {
  const texts = Object.fromEntries(MONTHS.map((month) => [`in/all/${month}/${street(month)}`, fixture(street(month))]));
  const { rows, log } = await read({ files: ['all/'], texts });
  expect(rows('violence')).toEqual((await read({ files: MONTHS.toReversed().map(street) })).rows('violence'));
  expect(log('violence').inputs[0].file).toBe(`2023-11/${street('2023-11')}`);
});

test('the layout of 2012, with eastings, is read', async () => {
  const { problems, rows } = await read({
    files: [street('2012-03')],
    settings: settingsOf(LOOKUP, '[Violent crime]'),
  });
  expect(problems).toEqual([]);
  expect(rows('violence').map(short)).toContain('E06000016 2012-03 1');
});

test('a lookup in the settings, alone and beside the file', async () => {
  const own =
    'lsoas: [{lsoa: E01099901, area: E06000016}, {lsoa: E01099902, area: E06000016}, {lsoa: E01099903, area: E07000133}, {lsoa: E01099904, area: E07000176}, {lsoa: E01099905, area: E06000016}]';
  const { rows } = await read({ settings: settingsOf(own) });
  expect(rows('violence')).toEqual((await read()).rows('violence'));
  const lacking = fixture('lsoa-areas.csv').replace(/^E01099905.*\n/m, '');
  const beside = await read({
    settings: settingsOf(`${LOOKUP}\n  lsoas: [{lsoa: E01099905, area: E06000016}]`),
    texts: { 'data/lookups/lsoa-areas.csv': lacking },
  });
  expect(beside.rows('violence')).toEqual(rows('violence'));
});

const first = street('2023-11');
const changed = (from: RegExp | string, to: string) => ({ [`in/${first}`]: fixture(first).replace(from, to) });

const refused: [string, Partial<Parameters<typeof importing>[0]>, string[]][] = [
  ['a missing month', { files: [street('2023-11'), street('2024-01')] }, [`${first}:1:1 import/missing-month`]],
  [
    'an outcomes file',
    { files: ['2023-11-leicestershire-outcomes.csv'] },
    ['2023-11-leicestershire-outcomes.csv:1:1 import/wrong-file'],
  ],
  [
    'an outcomes file under another name',
    { files: [first], texts: { [`in/${first}`]: fixture('2023-11-leicestershire-outcomes.csv') } },
    [`${first}:1:89 import/wrong-file`],
  ],
  [
    'stops and searches',
    {
      files: ['2023-11-leicestershire-stop-and-search.csv'],
      texts: { 'in/2023-11-leicestershire-stop-and-search.csv': fixture(first) },
    },
    ['2023-11-leicestershire-stop-and-search.csv:1:1 import/wrong-file'],
  ],
  [
    'another force',
    {
      files: ['2023-11-nottinghamshire-street.csv'],
      texts: { 'in/2023-11-nottinghamshire-street.csv': fixture(first) },
    },
    ['2023-11-nottinghamshire-street.csv:1:1 import/other-force'],
  ],
  [
    'another force under the name of this one',
    {
      texts: changed(
        /a3a3.*/,
        (fixture(first).match(/a3a3.*/)?.[0] ?? '').replace('Leicestershire', 'Nottinghamshire'),
      ),
    },
    [`${first}:5:74 import/other-force`],
  ],
  [
    'a month twice',
    { files: [first, `again/${first}`], texts: { [`in/again/${first}`]: fixture(first) } },
    [`again/${first}:1:1 import/wrong-file`],
  ],
  [
    'rows of another month',
    { files: [first], texts: changed(/,2023-11,/, ',2023-10,') },
    [`${first}:2:66 import/bad-period`],
  ],
  [
    'a code that the lookup lacks',
    { texts: { 'data/lookups/lsoa-areas.csv': fixture('lsoa-areas.csv').replace('E01099905', 'E01000001') } },
    ['2023-12-leicestershire-street.csv:2:165 import/unknown-lsoa'],
  ],
  [
    'a code in two areas',
    { texts: { 'data/lookups/lsoa-areas.csv': `${fixture('lsoa-areas.csv')}E01099901,E07000133\n` } },
    ['data/lookups/lsoa-areas.csv:7:11 import/duplicate-differs'],
  ],
  ['no lookup', { settings: settingsOf('indicator: violence') }, ['data/imports.yaml:2:3 import/no-settings']],
  [
    'a lookup that is not there',
    { settings: settingsOf('lookup: lookups/other.csv') },
    ['data/imports.yaml:5:11 load/missing-file'],
  ],
  [
    'a crime type that is not there',
    { settings: settingsOf(LOOKUP, '[Violence and sexual offenses]') },
    ['data/imports.yaml:4:17 import/not-in-file'],
  ],
  [
    'anti-social behaviour as a crime type',
    { settings: settingsOf(LOOKUP, '[Anti-social behaviour]') },
    ['data/imports.yaml:4:16 import/no-settings'],
  ],
  [
    'a force without an area',
    { settings: settingsOf().replace('E23000021', 'E23000022') },
    ['data/imports.yaml:3:15 csv/unknown-area'],
  ],
  ['no indicator', { indicator: undefined }, ['data/imports.yaml:2:10 import/no-settings']],
  ['no settings', { settings: 'nomis: {}\n' }, ['data/imports.yaml:1:1 import/no-settings']],
];

test.each(refused)('%s: nothing is written', async (_, more, expected) => {
  const { exitCode, problems, written } = await read(more);
  expect(problems).toEqual(expected);
  expect({ exitCode, written }).toEqual({ exitCode: 1, written: [] });
});

const OUTCOMES = '2023-11-leicestershire-outcomes.csv';
const NEIGHBOUR = '2023-11-nottinghamshire-street.csv';

test('what else lies in the folder of an archive is left out and counted', async () => {
  const texts = {
    ...Object.fromEntries(MONTHS.map((month) => [`in/all/${month}/${street(month)}`, fixture(street(month))])),
    [`in/all/2023-11/${OUTCOMES}`]: fixture(OUTCOMES),
    [`in/all/2023-11/${NEIGHBOUR}`]: fixture(street('2023-11')),
  };
  const { problems, rows, log, printed } = await read({ files: ['all/'], texts });
  expect(problems).toEqual([]);
  expect(rows('violence')).toEqual((await read()).rows('violence'));
  expect(log('violence').files_left_out).toEqual([
    { reason: 'another force: nottinghamshire', files: 1 },
    { reason: 'outcomes, of which one offence can have several', files: 1 },
  ]);
  expect(log('violence').inputs).toHaveLength(4);
  expect(printed).toContain('left out: 1 file ');
});

const notSupplied = (...months: string[]) =>
  `${LOOKUP}\n  months_not_supplied: [${months.map((month) => `{month: ${month}, why: Not supplied}`).join(', ')}]`;

test('a month that the force did not supply is unavailable, everywhere', async () => {
  const files = [street('2023-11'), street('2024-01')];
  const { problems, rows } = await read({ files, settings: settingsOf(notSupplied('2023-12')) });
  expect(problems).toEqual([]);
  const without = rows('violence').filter((row) => row.includes(',2023-12,'));
  expect(without).toHaveLength(7);
  for (const row of without) expect(row).toMatch(/,,,,,,,,unavailable,,police-uk,Not supplied$/);
  const others = (await read()).rows('violence').filter((row) => !row.includes(',2023-12,'));
  expect(rows('violence').filter((row) => !row.includes(',2023-12,'))).toEqual(others);
});

test('months that were not supplied at the end are unavailable, those far from the files are not spoken of', async () => {
  const { problems, rows } = await read({
    settings: settingsOf(notSupplied('2024-02', '2024-03', '2022-06', '2023-10')),
  });
  expect(problems).toEqual([]);
  const months = new Set(rows('violence').map((row) => row.split(',')[4]));
  expect([...months]).toEqual(['2023-10', ...MONTHS, '2024-02', '2024-03']);
});

test('a month that is named as not supplied and has a file is used, with a warning', async () => {
  const { problems, rows } = await read({ settings: settingsOf(notSupplied('2023-12')) });
  expect(problems).toEqual(['data/imports.yaml:6:33 import/month-supplied']);
  expect(rows('violence')).toEqual((await read()).rows('violence'));
});

test('missing months are one problem that says how to name them', async () => {
  const { problems, printed } = await read({
    files: [street('2023-11'), street('2024-03')],
    texts: {
      [`in/${street('2024-03')}`]: fixture(street('2024-01')).replaceAll('2024-01', '2024-03'),
    },
  });
  expect(problems).toEqual([`${street('2023-11')}:1:1 import/missing-month`]);
  for (const month of ['2023-12', '2024-01', '2024-02']) expect(printed).toContain(`- { month: ${month}, why:`);
});

/** Twelve and more files, each the same month over. */
const monthsFrom = (first: number, many: number): string[] =>
  Array.from({ length: many }, (_, i) => {
    const at = first + i;
    return `${2022 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  });
const filesOf = (months: readonly string[]) =>
  Object.fromEntries(
    months.map((month) => [`in/${street(month)}`, fixture(street('2023-11')).replaceAll('2023-11', month)]),
  );
const years = (months: readonly string[], more: string) =>
  read({ files: months.map(street), texts: filesOf(months), settings: settingsOf(`${LOOKUP}\n  ${more}`) });

test('months are added up to whole years', async () => {
  const months = monthsFrom(2, 15);
  const { problems, rows, log } = await years(months, 'sum_to: financial_year');
  expect(problems).toEqual([]);
  const single = (await read({ files: [street('2023-11')] })).rows('violence').map(short);
  const summed = single.map((row) =>
    row.replace('2023-11', '2022/23').replace(/\d+$/, (count) => String(12 * Number(count))),
  );
  expect(rows('violence').map(short)).toEqual(summed);
  expect(rows('violence')[0]).toContain(',financial_year,2022/23,');
  const { read: all, kept, dropped } = log('violence').rows;
  expect(kept + dropped.reduce((sum: number, { rows: count }: { rows: number }) => sum + count, 0)).toBe(all);
  expect(kept).toBe(12 * 6);
});

test('a year with a month that was not supplied is unavailable', async () => {
  const months = monthsFrom(0, 24).filter((month) => month !== '2022-06');
  const more = 'sum_to: calendar_year\n  months_not_supplied: [{month: 2022-06, why: Not supplied}]';
  const { problems, rows } = await years(months, more);
  expect(problems).toEqual([]);
  const ofForce = rows('violence').filter((row) => row.includes('E23000021') && !row.includes('location'));
  expect(
    ofForce.map((row) => row.split(',').slice(3, 5).concat(row.split(',')[9]!, row.split(',')[16]!).join(' ')),
  ).toEqual(['calendar_year 2022  unavailable', 'calendar_year 2023 72 ok']);
});

test('no whole year is nothing at all', async () => {
  const { problems } = await years(monthsFrom(0, 11), 'sum_to: calendar_year');
  expect(problems).toEqual([`${street('2022-01')}:1:1 import/nothing-kept`]);
});

const ONS: readonly [string, string][] = [
  ['the headings of a year', 'LSOA21CD,LSOA21NM,LAD22CD,LAD22NM\n'],
  ['those of another', 'FID,lsoa11cd,lsoa11nm,LAD23CD,x\n'],
];

test.each(ONS)('a lookup with %s as the Office for National Statistics has them', async (_, header) => {
  const lines = fixture('lsoa-areas.csv').trimEnd().split('\n').slice(1);
  const body = lines.map((line) => {
    const [lsoa, area] = line.split(',');
    return header.startsWith('FID') ? `1,${lsoa},Name,${area},Name\n` : `${lsoa},Name,${area},Name\n`;
  });
  const { problems, rows } = await read({ texts: { 'data/lookups/lsoa-areas.csv': header + body.join('') } });
  expect(problems).toEqual([]);
  expect(rows('violence')).toEqual((await read()).rows('violence'));
});

test('a lookup from the codes of one census to those of the next, with a district and its county', async () => {
  const lines = fixture('lsoa-areas.csv')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));
  const text = `LSOA11CD,LSOA21CD,LAD22CD,UTLA22CD\n${lines.map(([lsoa, area], i) => (i % 2 ? `${lsoa},E01000001` : `E01000002,${lsoa}`).concat(`,${i === 3 ? 'E07000999' : area},E99000001\n`)).join('')}`;
  const { rows } = await read({ texts: { 'data/lookups/lsoa-areas.csv': text.replaceAll(/E0100000[12]/g, '') } });
  expect(rows('violence')).toEqual((await read()).rows('violence'));
});

test('two lookups that give one place its codes of different years are no contradiction', async () => {
  const old = fixture('lsoa-areas.csv').replaceAll(/E06000016|E07000176/g, 'E07000998');
  const settings = settingsOf('lookups: [lookups/old.csv, lookups/lsoa-areas.csv]');
  const texts = { 'data/lookups/old.csv': old };
  const { problems, rows } = await read({ settings, texts });
  expect(problems).toEqual([]);
  expect(rows('violence')).toEqual((await read()).rows('violence'));
  const turned = settingsOf('lookups: [lookups/lsoa-areas.csv, lookups/old.csv]');
  expect((await read({ settings: turned, texts })).rows('violence')).toEqual(rows('violence'));
});

/** The month of a small force as it was published, with map points in many parts of the country. */
const CITY = '2025-01-city-of-london-street.csv';
const city = (lookup: string) =>
  importing({
    source: 'police-uk',
    files: [CITY],
    indicator: 'violence',
    settings:
      'police_uk:\n  force: city-of-london\n  force_area: E23000034\n  crime_types: [Violence and sexual offences]\n  lookup: lookups/own.csv\n',
    texts: {
      'data/areas.csv':
        'code,name,type,parent,valid_from,valid_to\nE23000034,City of London Police,police_force_area,,,\nE09000001,City of London,unitary,E23000034,,\n',
      'data/lookups/own.csv': lookup,
    },
  });

test('a lookup of the own places alone leaves one warning about those far away', async () => {
  const own = [...fixture(CITY).matchAll(/(E01\d{6}),City of London \d{3}[A-Z]/g)].map(([, code]) => code);
  const all = await city(`LSOA21CD,LAD22CD\n${[...new Set(own)].map((code) => `${code},E09000001\n`).join('')}`);
  expect({ exitCode: all.exitCode, codes: all.problems.map((problem) => problem.split(' ')[1]) }).toEqual({
    exitCode: 0,
    codes: ['import/outside-lsoa'],
  });
  const count = (row: string) => Number(row.split(',')[9]);
  const [whole = 0, unknown = 0, outside = 0, inCity = 0] = all.rows('violence').map(count);
  expect(whole).toBe(inCity + unknown + outside);
  expect([inCity, outside].every((number) => number > 0)).toBe(true);
});

test('a place of an own district that the lookup lacks is an error, once for the district', async () => {
  const own = [...fixture(CITY).matchAll(/(E01\d{6}),City of London \d{3}[A-Z]/g)].map(([, code]) => code);
  const { problems } = await city(`LSOA21CD,LAD22CD\n${own[0]},E09000001\n`);
  expect(problems.map((problem) => problem.split(' ')[1]).toSorted()).toEqual([
    'import/outside-lsoa',
    'import/unknown-lsoa',
  ]);
});
