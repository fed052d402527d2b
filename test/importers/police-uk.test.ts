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
