import { expect, test } from 'vitest';
import { peopleAged } from '../../src/importers/nomis/tile-ages.ts';
import { fixture, importing } from './importing.ts';

const population = (more = 'add_up: ["local:llr"]', bands = '[all, 0-24, 25+, 10-17]') =>
  `nomis:\n  population: {age_bands: ${bands}, ${more}}\n`;
const file = fixture('nomis-population.csv');
const read = (text: string, settings = population(), indicator?: string) =>
  importing({
    source: 'nomis',
    files: ['a.csv'],
    settings,
    ...(indicator !== undefined && { indicator }),
    texts: { 'in/a.csv': text },
  });

/** The sum of base + age over an age group of the fixture. */
const people = (base: number, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => base + from + i).reduce((a, b) => a + b);

test('age groups from single years, and an area that is the sum of its parts', async () => {
  const { exitCode, rows, log } = await read(file);
  expect(exitCode).toBe(0);
  expect(rows('population')).toHaveLength(16);
  expect(rows('population').filter((row) => /E06000016|local/.test(row))).toEqual([
    `local:llr,2023,0-24,persons,${people(1000, 0, 24) + people(100, 0, 24) + people(2000, 0, 24)},official`,
    `local:llr,2023,10-17,persons,${people(1000, 10, 17) + people(100, 10, 17) + people(2000, 10, 17)},official`,
    `local:llr,2023,25+,persons,${people(1000, 25, 90) + people(100, 25, 90) + people(2000, 25, 90)},official`,
    `local:llr,2023,all,persons,${people(1000, 0, 90) + people(100, 0, 90) + people(2000, 0, 90)},official`,
    `E06000016,2023,0-24,persons,${people(1000, 0, 24)},official`,
    `E06000016,2023,10-17,persons,${people(1000, 10, 17)},official`,
    `E06000016,2023,25+,persons,${people(1000, 25, 90)},official`,
    `E06000016,2023,all,persons,${people(1000, 0, 90)},official`,
  ]);
  expect(log('population').rows.dropped).toEqual([
    { reason: 'an area that is not in data/areas.csv', rows: 1 },
    { reason: 'another measure', rows: 3 },
    { reason: 'another sex', rows: 3 },
  ]);
});

const headings: [string, (text: string) => string][] = [
  ['small letters', (text) => text.replace(/^.*/, (header) => header.toLowerCase())],
  ['C_SEX_NAME for GENDER_NAME', (text) => text.replace('GENDER_NAME', 'C_SEX_NAME')],
  [
    'the words of the census',
    (text) =>
      text
        .replaceAll('All Ages,', 'Total,')
        .replaceAll(/Age (\d+),/g, 'Aged $1 years,')
        .replaceAll('Aged 90+', 'Aged 90 years and over'),
  ],
];

test.each(headings)('the same figures from a file with %s', async (_, change) => {
  const other = await read(change(file));
  expect(other.problems).toEqual([]);
  expect(other.rows('population')).toEqual((await read(file)).rows('population'));
});

test('both sexes where they are asked for', async () => {
  const { rows } = await read(file, population('sexes: [persons, male]', '[all]'));
  expect(rows('population').filter((row) => row.startsWith('E06000016'))).toEqual([
    'E06000016,2023,all,male,1,official',
    `E06000016,2023,all,persons,${people(1000, 0, 90)},official`,
  ]);
});

const claimants = 'nomis:\n  indicators:\n    - {indicator: claimants, age: Aged 18-24}\n';

test('an indicator by month, with what Nomis says of a blank value', async () => {
  const { rows, problems } = await importing({ source: 'nomis', files: ['nomis-claimants.csv'], settings: claimants });
  expect(problems).toEqual([]);
  expect(rows('claimants')).toEqual([
    'claimants,E06000016,unitary,month,2023-10,18-24,persons,,,2105,,,,,,,ok,,ons-nomis,',
    'claimants,E10000018,county,month,2023-10,18-24,persons,,,,,,,,,,unavailable,,ons-nomis,These figures are missing.',
    'claimants,E06000017,unitary,month,2023-10,18-24,persons,,,,,,,,,,suppressed,,ons-nomis,These figures are suppressed as statistically unreliable',
  ]);
});

test('a file of exactly 25,000 rows may have been cut off', async () => {
  const [header = '', ...rows] = file.trimEnd().split('\n');
  const long = [
    header,
    ...rows,
    ...Array<string>(25_000 - rows.length).fill('E06000018,Nottingham,2023,All Ages,Total,Value,1,Normal value'),
  ];
  const { exitCode, problems } = await read(long.join('\n'));
  expect({ exitCode, problems }).toEqual({ exitCode: 0, problems: ['a.csv:25001:1 import/row-cap'] });
  expect((await read(long.slice(0, -1).join('\n'))).problems).toEqual([]);
});

const leicester = (age: string) => new RegExp(`^E06000016,Leicester,2023,${age},.*\n`, 'm');
const refused: [string, string, string, string[]][] = [
  ['a download from the web pages', fixture('nomis-interactive.csv'), population(), ['a.csv:1:1 import/wrong-file']],
  [
    'no codes of areas',
    file.replace('GEOGRAPHY_CODE', 'GEOGRAPHY_TYPE'),
    population(),
    ['a.csv:1:1 csv/missing-column'],
  ],
  [
    'a year of age that is missing',
    file.replace(leicester('Age 17'), ''),
    population(),
    ['a.csv:2:1 import/age-gap', 'a.csv:2:1 import/age-gap'],
  ],
  [
    'a part that is missing',
    file.replaceAll(/^E06000017.*\n/gm, ''),
    population(),
    ['data/imports.yaml:2:61 import/not-in-file'],
  ],
  [
    'an age that cannot be read',
    file.replace('Age 17,', 'Teenagers,'),
    population('sexes: [persons]', '[all]'),
    ['a.csv:19:26 import/unknown-group'],
  ],
  [
    'a month where a year belongs',
    file.replace(',2023,', ',October 2023,'),
    population('sexes: [persons]', '[all]'),
    ['a.csv:2:21 import/bad-period'],
  ],
  [
    'two figures for one age',
    file.replace(leicester('Age 1'), (row) => `${row}${row.replace('1001', '999')}`),
    population('sexes: [persons]', '[all]'),
    ['a.csv:4:44 import/duplicate-differs'],
  ],
  [
    'a marker',
    file.replace(',1001,', ',*,'),
    population('sexes: [persons]', '[all]'),
    ['a.csv:3:44 import/unknown-cell'],
  ],
  [
    'a blank without a reason',
    file.replace(',1001,', ',,'),
    population('sexes: [persons]', '[all]'),
    ['a.csv:3:44 import/unknown-cell'],
  ],
  [
    'several ages',
    fixture('nomis-claimants.csv').replace('Aged 18-24', 'Aged 16+'),
    claimants.replace(', age: Aged 18-24', ''),
    ['a.csv:3:38 import/several-groups'],
  ],
  [
    'several entries',
    file,
    `${population()}${claimants.replace('nomis:\n', '')}`,
    ['data/imports.yaml:1:1 import/no-settings'],
  ],
  ['no entry', file, 'fingertips: []\n', ['data/imports.yaml:1:1 import/no-settings']],
];

test.each(refused)('%s: nothing is written', async (_, text, settings, expected) => {
  const { exitCode, problems, written } = await read(text, settings);
  expect(problems).toEqual(expected);
  expect({ exitCode, written }).toEqual({ exitCode: 1, written: [] });
});

test('--indicator says which of several entries is meant', async () => {
  const { exitCode, written } = await read(file, `${population()}${claimants.replace('nomis:\n', '')}`, 'population');
  expect({ exitCode, written }).toEqual({
    exitCode: 0,
    written: ['/p/data/population.csv', '/p/data/population.import.json'],
  });
});

const tiles: [string, [string, number][], number | { gapAt: number }][] = [
  [
    '0-24',
    [
      ['0-24', 7],
      ['0-0', 1],
    ],
    7,
  ],
  [
    '0-24',
    [
      ['0-15', 3],
      ['16-24', 4],
      ['25+', 100],
    ],
    7,
  ],
  [
    '0-24',
    [
      ['0-15', 3],
      ['0-4', 1],
      ['5-9', 1],
      ['10-14', 1],
      ['15-19', 2],
      ['20-24', 2],
    ],
    7,
  ],
  [
    '25+',
    [
      ['25-89', 5],
      ['90+', 1],
    ],
    6,
  ],
  ['25+', [['25-89', 5]], { gapAt: 90 }],
  [
    '0-24',
    [
      ['0-15', 3],
      ['16-25', 4],
    ],
    { gapAt: 16 },
  ],
  [
    'all',
    [
      ['0-24', 3],
      ['25+', 4],
    ],
    7,
  ],
];

test.each(tiles)('%s from %j', (wanted, groups, expected) => {
  expect(peopleAged(wanted, new Map(groups))).toEqual(expected);
});

test('counts of a file without ages need the age to be said', async () => {
  const text =
    'geography_code,date_name,measures_name,obs_value,obs_status_name\nE06000016,October 2023,value,5,Normal value\n';
  const settings = (more: string) => `nomis:\n  indicators:\n    - {indicator: claimants${more}}\n`;
  const run = (more: string) =>
    importing({ source: 'nomis', files: ['a.csv'], settings: settings(more), texts: { 'in/a.csv': text } });
  expect((await run('')).problems).toEqual(['data/imports.yaml:3:7 import/unknown-group']);
  expect((await run(', age_band: 16+')).rows('claimants')[0]).toContain(',16+,persons,');
});
