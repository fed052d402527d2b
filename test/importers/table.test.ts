import { crc32, deflateRawSync } from 'node:zlib';
import { type BookType, type CellObject, read, utils, type WorkSheet, write } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { importing } from './importing.ts';

type Value = string | number | CellObject;
type Rows = readonly (readonly Value[])[];

const SOURCE = 'source: { id: extract, publisher: Invented Police, title: Extract, licence: local-agreement }';
const entry = (...lines: readonly string[]): string =>
  `tables:\n  - indicator: robbery\n${[SOURCE, ...lines].map((line) => `    ${line.replaceAll('\n', '\n    ')}\n`).join('')}`;
const LONG = entry(
  'area: { column: Area code }',
  'period: { column: Year, period_type: financial_year }',
  'age: { value: all }',
  'sex: { column: Sex }',
  'count: Offences',
  'value: Rate',
);

const ROWS: Rows = [
  ['Robbery by area'],
  ['An invented extract'],
  [],
  ['Area code', 'Area', 'Year', 'Sex', 'Offences', 'Rate'],
  ['E06000016', 'Leicester', '2022/23', 'Persons', 1234, 33.1],
  ['E06000016', 'Leicester', '2023/24 [note 2]', 'Persons', '1301 [r]', 34],
  ['E06000017', 'Rutland', '2022/23', 'Persons', '<5', '[x]'],
  ['E06000017', 'Rutland', '2023/24 [note 2]', 'Persons', 'c', '*'],
  [],
  ['Note 2: invented'],
];

const workbook = (
  sheets: Readonly<Record<string, WorkSheet>>,
  bookType: BookType,
  hidden: readonly string[] = [],
): Uint8Array => {
  const book = utils.book_new();
  for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(book, sheet, name);
  book.Workbook = { Sheets: book.SheetNames.map((name) => ({ name, Hidden: hidden.includes(name) ? 1 : 0 })) };
  return new Uint8Array(write(book, { bookType, type: 'buffer' }));
};
const sheetOf = (rows: Rows): WorkSheet => utils.aoa_to_sheet(rows.map((row) => [...row]));
const text = (rows: Rows, separator: string): string =>
  rows
    .map((row) => row.map((cell) => (String(cell).includes(separator) ? `"${cell}"` : cell)).join(separator))
    .join('\n');
const COVER = sheetOf([['Contents'], ['Table 1: robbery']]);

const table = (files: Readonly<Record<string, string | Uint8Array>>, settings: string | undefined = LONG) =>
  importing({
    source: 'table',
    files: Object.keys(files),
    ...(settings !== undefined && { settings }),
    texts: Object.fromEntries(Object.entries(files).map(([name, content]) => [`in/${name}`, content])),
  });

describe('one table in every form', () => {
  const forms: Readonly<Record<string, string | Uint8Array>> = {
    'a.csv': text(ROWS, ','),
    'a.tsv': text(ROWS, '\t'),
    'a.xlsx': workbook({ Cover: COVER, 'Table 1': sheetOf(ROWS) }, 'xlsx'),
    'a.ods': workbook({ Cover: COVER, 'Table 1': sheetOf(ROWS) }, 'ods'),
  };
  test.each(Object.entries(forms))('%s', async (name, content) => {
    const { problems, rows, text: textIn } = await table({ [name]: content });
    expect(problems).toEqual([]);
    expect(rows('robbery')).toEqual([
      'robbery,E06000016,unitary,financial_year,2022/23,all,persons,,,1234,,33.1,,,,,ok,,extract,',
      'robbery,E06000016,unitary,financial_year,2023/24,all,persons,,,1301,,34,,,,,ok,revised,extract,',
      'robbery,E06000017,unitary,financial_year,2022/23,all,persons,,,,,,,,,,suppressed,,extract,published as <5',
      'robbery,E06000017,unitary,financial_year,2023/24,all,persons,,,,,,,,,,suppressed,,extract,',
    ]);
    expect(textIn('data/robbery.csv')).toBe((await table({ 'a.csv': forms['a.csv'] ?? '' })).text('data/robbery.csv'));
  });

  test('two heading rows across give what the long form gives', async () => {
    const wide: Rows = [
      ['Robbery by area'],
      ['Area code', 'Area', '2022/23', '', '2023/24 2', ''],
      ['', '', 'Males', 'Females', 'Males', 'Females'],
      ['E06000016', 'Leicester', 10, 20, 30, 40],
      ['E06000017', 'Rutland', 1, '[c]', 3, 0],
    ];
    const long: Rows = [
      ['Area code', 'Year', 'Sex', 'Offences'],
      ...(['2022/23', '2023/24'] as const).flatMap((year, y) =>
        (['Male', 'Female'] as const).flatMap((sex, s) =>
          wide.slice(3).map((row) => [row[0] ?? '', year, sex, row[2 + 2 * y + s] ?? '']),
        ),
      ),
    ];
    const across = entry(
      'area: { column: Area code }',
      'period: { heading: 1, period_type: financial_year }',
      'age: { value: all }',
      'sex: { heading: 2 }',
      'cells: count',
    );
    const down = entry(
      'area: { column: Area code }',
      'period: { column: Year, period_type: financial_year }',
      'age: { value: all }',
      'sex: { column: Sex }',
      'count: Offences',
    );
    const merged = sheetOf(wide);
    merged['!merges'] = [
      { s: { r: 1, c: 2 }, e: { r: 1, c: 3 } },
      { s: { r: 1, c: 4 }, e: { r: 1, c: 5 } },
      { s: { r: 1, c: 0 }, e: { r: 2, c: 0 } },
    ];
    const made = [
      await table({ 'a.csv': text(wide, ',') }, across),
      await table({ 'a.csv': text(long, ',') }, down),
      await table({ 'a.xlsx': workbook({ T: merged }, 'xlsx') }, across),
      await table({ 'a.ods': workbook({ T: merged }, 'ods') }, across),
    ].map(({ text: textIn }) => textIn('data/robbery.csv'));
    expect(made[0]?.split('\n')).toHaveLength(10);
    expect(new Set(made).size).toBe(1);
  });

  test('rows in another order and in two files give the same bytes', async () => {
    const [whole, head, body] = [ROWS, ROWS.slice(0, 4), ROWS.slice(4, 8)];
    const bytes = async (files: Readonly<Record<string, Rows>>) =>
      (await table(Object.fromEntries(Object.entries(files).map(([name, rows]) => [name, text(rows, ',')])))).text(
        'data/robbery.csv',
      );
    const expected = await bytes({ 'a.csv': whole });
    expect(expected).toBeDefined();
    expect(await bytes({ 'a.csv': [...head, ...body.toReversed()] })).toBe(expected);
    expect(await bytes({ 'a.csv': [...head, ...body.slice(0, 1)], 'b.csv': [...head, ...body.slice(1)] })).toBe(
      expected,
    );
    expect(await bytes({ 'a.csv': [...head, ...body.slice(0, 3)], 'b.csv': [...head, ...body.slice(1)] })).toBe(
      expected,
    );
  });
});

describe('sums', () => {
  const header = ['Area code', 'Year', 'Quarter', 'Code', 'Offences'];
  const settings = (more: readonly string[] = [], zero = false): string =>
    entry(
      'area: { column: Area code }',
      'period: { columns: [Year, Quarter], period_type: financial_quarter }',
      'age: { value: all }',
      'count: Offences',
      'sum:',
      '  over:',
      '    - { column: Code, items: [A, B] }',
      '  periods: financial_year',
      ...more,
      ...(zero ? ['absent_means: zero'] : []),
    );
  const full: Rows = [1, 2, 3, 4].flatMap((quarter) =>
    ['A', 'B'].flatMap((code) =>
      ['E06000016', 'E06000017'].map((area) => [area, '2022/23', `Q${quarter}`, code, quarter * 10]),
    ),
  );
  const without = (...at: readonly number[]): Rows => full.filter((_, index) => !at.includes(index));
  const changed = (at: number, value: Value): Rows =>
    full.map((row, index) => (index === at ? [...row.slice(0, 4), value] : row));
  /** Rows, further lines of the entry, whether an absent row is 0 → count and status of Leicester. */
  const cases: [string, Rows, { zero?: boolean }, string][] = [
    ['all parts', full, {}, '200 ok'],
    ['a hidden part', changed(0, 'c'), {}, ' suppressed'],
    ['a range', changed(0, '<5'), {}, ' suppressed'],
    ['a part that is not available', changed(0, '..'), {}, ' unavailable'],
    ['a part without a row', without(0), {}, ' unavailable'],
    ['a part without a row, which is 0 here', without(0), { zero: true }, '190 ok'],
    [
      'a quarter with rows of other codes only, which is 0 here',
      [...without(0, 2), ['E06000016', '2022/23', 'Q1', 'C', 9]],
      { zero: true },
      '180 ok',
    ],
    ['a quarter without any row of the area, which is never 0', without(0, 2), { zero: true }, ' unavailable'],
    ['a flag of a part', changed(0, '10 [p]'), {}, '200 ok provisional'],
    ['codes that are not listed', [...full, ['E06000016', '2022/23', 'Q1', 'C', 999]], {}, '200 ok'],
    [
      'a year that the file begins only',
      [...full, ['E06000016', '2023/24', 'Q1', 'A', 1], ['E06000016', '2023/24', 'Q1', 'B', 1]],
      {},
      '200 ok',
    ],
  ];
  test.each(cases)('%s', async (_, rows, { zero }, expected) => {
    const { problems, rows: made, log } = await table({ 'a.csv': text([header, ...rows], ',') }, settings([], zero));
    expect(problems).toEqual([]);
    const cells = made('robbery')
      .filter((row) => row.includes('E06000016'))
      .map((row) => row.split(','));
    expect(cells.map((row) => [row[9], row[16], row[17]].join(' ').trimEnd())).toEqual([expected]);
    const { read: all, kept, dropped } = log('robbery').rows;
    expect(all).toBe(kept + dropped.reduce((sum: number, { rows: count }: { rows: number }) => sum + count, 0));
  });

  test('areas: all parts or none', async () => {
    const areas = settings(['  areas: { "local:llr": [E06000016, E06000017] }']);
    const llr = async (rows: Rows) =>
      (await table({ 'a.csv': text([header, ...rows], ',') }, areas))
        .rows('robbery')
        .filter((row) => row.includes('local:llr'))
        .map((row) => `${row.split(',')[9]} ${row.split(',')[16]}`);
    expect(await llr(full)).toEqual(['400 ok']);
    expect(await llr(changed(0, 'c'))).toEqual([' suppressed']);
    expect(await llr(full.filter(([area]) => area === 'E06000016'))).toEqual([' unavailable']);
  });

  test('words of one group of ours are added', async () => {
    const ages = entry(
      'area: { column: Area code }',
      'period: { value: 2022/23, period_type: financial_year }',
      'age:',
      '  column: Age',
      '  items: { "10 to 14": 10-17, "15 to 17": 10-17 }',
      'count: Offences',
    );
    const made = await table(
      {
        'a.csv':
          'Area code,Age,Offences\nE06000016,10 to 14,3\nE06000016,15 to 17,4\nE06000016,18+,9\nE06000017,10 to 14,3\n',
      },
      ages,
    );
    expect(made.problems).toEqual([]);
    expect(
      made.rows('robbery').map((row) =>
        row
          .split(',')
          .filter((_, at) => [1, 5, 9, 16].includes(at))
          .join(' '),
      ),
    ).toEqual(['E06000016 10-17 7 ok', 'E06000017 10-17  unavailable']);
  });
});

const PERIODS: [string, string, string][] = [
  ['2022-23', 'financial_year', '2022/23'],
  ['202223', 'financial_year', '2022/23'],
  ['Year ending March 2023', 'financial_year', '2022/23'],
  ['Apr 2022 to Mar 2023', 'financial_year', '2022/23'],
  ['2022/23 [note 1, 2]', 'financial_year', '2022/23'],
  ['2022/23 3', 'financial_year', '2022/23'],
  ['2011-12', 'academic_year', '2011/12'],
  ['Year ending June 2023', 'rolling_12_months', 'R12-2023-06'],
  ['Year ending December 2023', 'calendar_year', '2023'],
  ['Sept 2023', 'month', '2023-09'],
  ['Q4 2022/23', 'financial_quarter', 'FY2022-Q4'],
  ['January to March 2023', 'financial_quarter', 'FY2022-Q4'],
  ['Jan to Mar 2023', 'calendar_quarter', '2023-Q1'],
  ['2019 to 2021', 'pooled_years', '2019 - 21'],
  ['Apr 2019 to Mar 2022', 'pooled_years', '2019/20 - 21/22'],
  ['31 March 2023', 'point_in_time', '2023-03-31'],
];
test.each(PERIODS)('the period %j as %s', async (words, type, expected) => {
  const settings = entry(
    'area: { column: Area code }',
    `period: { column: Year, period_type: ${type} }`,
    'age: { value: all }',
    'count: Offences',
  );
  const { problems, rows } = await table({ 'a.csv': `Area code,Year,Offences\nE06000016,"${words}",3\n` }, settings);
  expect(problems).toEqual([]);
  expect(rows('robbery')[0]?.split(',')[4]).toBe(expected);
});

const NOT_PERIODS: [string, string][] = [
  ['2022/24', 'financial_year'],
  ['2023', 'financial_year'],
  ['Year ending June 2023', 'financial_year'],
  ['Oct-17', 'financial_year'],
  ['Total', 'month'],
  ['2022/23', 'month'],
];
test.each(NOT_PERIODS)('%j is no %s', async (words, type) => {
  const settings = entry(
    'area: { column: Area code }',
    `period: { column: Year, period_type: ${type} }`,
    'age: { value: all }',
    'count: Offences',
  );
  const { problems, written } = await table({ 'a.csv': `Area code,Year,Offences\nE06000016,${words},3\n` }, settings);
  expect({ problems, written }).toEqual({ problems: ['a.csv:2:11 import/bad-period'], written: [] });
});

/** A cell for a count, and the marks of the entry → count, status and note. */
const CELLS: [string, string | undefined, string][] = [
  ['"1,234"', undefined, '1234,ok,'],
  ['"1,234 [r]"', undefined, '1234,ok,'],
  ['0', undefined, '0,ok,'],
  ['*', undefined, ',suppressed,'],
  ['c', undefined, ',suppressed,'],
  ['[x]', undefined, ',unavailable,'],
  ['..', undefined, ',unavailable,'],
  ['fewer than 5', undefined, ',suppressed,published as fewer than 5'],
  ['-', '"-": zero', '0,ok,'],
  ['-', '"-": not_applicable', ',not_applicable,'],
  ['*', '"*": 1-7', ',suppressed,published as 1-7'],
  ['', '(blank): unavailable', ',unavailable,'],
];
const COUNTS = (markers: string | undefined): string =>
  entry(
    'area: { column: Area code }',
    'period: { value: 2022/23, period_type: financial_year }',
    'age: { value: all }',
    'count: Offences',
    ...(markers === undefined ? [] : [`markers: { ${markers} }`]),
  );
test.each(CELLS)('the cell %s with the marks %s', async (cell, markers, expected) => {
  const { problems, rows } = await table(
    { 'a.csv': `Area code,Offences,Area\nE06000016,${cell},Leicester\n` },
    COUNTS(markers),
  );
  expect(problems).toEqual([]);
  expect(rows('robbery').map((row) => [9, 16, 19].map((at) => row.split(',')[at]).join(','))).toEqual([expected]);
});
test.each(['-', '', ':', 'n/a', '1.234,5', '12.5%', '#N/A'])('the cell %j is asked for', async (cell) => {
  const { problems, written } = await table(
    { 'a.csv': `Area code,Offences,Area\nE06000016,"${cell}",Leicester\n` },
    COUNTS(undefined),
  );
  expect({ problems, written }).toEqual({ problems: ['a.csv:2:11 import/unknown-cell'], written: [] });
});

test.each([' ', '\u00a0', '\u2009', '\u202f'])(
  'thousands with %j between are asked for, and the number is not shown',
  async (space) => {
    const text = `Area code,Offences,Area\nE06000016,1${space}234${space}567,Leicester\n`;
    const { problems, printed } = await table({ 'a.csv': text }, COUNTS(undefined));
    expect(problems).toEqual(['a.csv:2:11 import/unknown-cell']);
    expect(printed).not.toMatch(/1.?234/);
  },
);

const SHARES = entry(
  'area: { column: Area code }',
  'period: { column: Year, period_type: financial_year }',
  'age: { value: all }',
  'value: Share',
  'lower: Low',
  'upper: High',
);
const SIGNS: [string, string[], string[]][] = [
  ['12.5% beside 0.125', ['12.5%,12%,13%', '0.125,12%,13%'], ['a.csv:3:19 import/mixed-percent']],
  ['0.125 beside 12.5%', ['0.125,12,13', '12.5%,12,13', '13%,12,14'], ['a.csv:3:19 import/mixed-percent']],
  ['a limit alone', ['12.5%,12%,13%', '12.5%,0.12,13%'], ['a.csv:3:25 import/mixed-percent']],
  ['limits that never have the sign', ['12.5%,12,13', '12.5%,12,13'], []],
  ['0 and marks without it', ['12.5%,12,13', '0,0,0', '[c],[c],[c]'], []],
  ['none with it', ['0.125,0.1,0.2', '12.5,12,13'], []],
];
test.each(SIGNS)('per cent signs: %s', async (_, shares, expected) => {
  const rows = shares.map((share, i) => `E06000016,20${20 + i}/${21 + i},${share}`);
  const { problems, printed, written } = await table(
    { 'a.csv': ['Area code,Year,Share,Low,High', ...rows].join('\n') },
    SHARES,
  );
  expect(problems).toEqual(expected);
  if (expected.length > 0) expect({ written, both: /a\.csv:2:\d+/.test(printed) }).toEqual({ written: [], both: true });
});

test('a percentage is the number before its sign, in a spreadsheet too', async () => {
  const settings = entry(
    'area: { column: Area code }',
    'period: { value: 2022/23, period_type: financial_year }',
    'age: { value: all }',
    'value: Share',
  );
  const sheet = sheetOf([
    ['Area code', 'Share'],
    ['E06000016', { t: 'n', v: 0.125, z: '0.0%' }],
  ]);
  const made = [
    await table({ 'a.csv': 'Area code,Share\nE06000016,12.5%\n' }, settings),
    await table({ 'a.xlsx': workbook({ T: sheet }, 'xlsx') }, settings),
    await table({ 'a.ods': workbook({ T: sheet }, 'ods') }, settings),
  ];
  expect(made.map(({ rows }) => rows('robbery')[0]?.split(',')[11])).toEqual(['12.5', '12.5', '12.5']);
});

test('the dates that Excel makes of ages are refused', async () => {
  const settings = entry(
    'area: { column: Area code }',
    'period: { value: 2022/23, period_type: financial_year }',
    'age: { column: Age }',
    'count: Offences',
  );
  const date = sheetOf([
    ['Area code', 'Age', 'Offences'],
    ['E06000016', { t: 'd', v: new Date(Date.UTC(2017, 9, 1)), z: 'mmm-yy' }, 3],
  ]);
  for (const [name, content] of [
    ['a.csv', 'Area code,Age,Offences\nE06000016,Oct-17,3\n'],
    ['a.xlsx', workbook({ T: date }, 'xlsx')],
    ['a.ods', workbook({ T: date }, 'ods')],
  ] as const) {
    const { problems, written } = await table({ [name]: content }, settings);
    expect({ codes: problems.map((found) => found.split(' ')[1]), written }).toEqual({
      codes: ['import/unknown-group'],
      written: [],
    });
  }
});

test('a date that stands for a month or a day is one', async () => {
  const day = (date: Date): CellObject => ({ t: 'd', v: date, z: 'yyyy-mm-dd' });
  for (const [type, date, expected] of [
    ['month', new Date(Date.UTC(2023, 3, 1)), '2023-04'],
    ['point_in_time', new Date(Date.UTC(2024, 2, 31)), '2024-03-31'],
  ] as const) {
    const settings = entry(
      'area: { column: Area code }',
      `period: { column: Day, period_type: ${type} }`,
      'age: { value: all }',
      'count: Offences',
    );
    const sheet = sheetOf([
      ['Area code', 'Day', 'Offences'],
      ['E06000016', day(date), 3],
    ]);
    for (const form of ['xlsx', 'ods'] as const) {
      const { rows } = await table({ [`a.${form}`]: workbook({ T: sheet }, form) }, settings);
      expect(rows('robbery')[0]?.split(',')[4]).toBe(expected);
    }
  }
});

describe('spreadsheets', () => {
  test('what is hidden is read and told; a hidden sheet only by its name', async () => {
    const sheet = sheetOf(ROWS);
    sheet['!rows'] = [{}, {}, {}, {}, { hidden: true }];
    sheet['!cols'] = [{}, { hidden: true }];
    const shown = await table({ 'a.xlsx': workbook({ T: sheet }, 'xlsx') });
    expect(shown.rows('robbery')).toHaveLength(4);
    expect(shown.log('robbery').notes).toHaveLength(2);
    const two = { 'a.xlsx': workbook({ T: sheet, Old: sheetOf(ROWS.slice(0, 6)) }, 'xlsx', ['Old']) };
    expect((await table(two)).rows('robbery')).toHaveLength(4);
    const named = await table(two, LONG.replace('    area:', '    sheet: Old\n    area:'));
    expect([named.rows('robbery').length, named.log('robbery').notes.length]).toEqual([2, 1]);
  });

  test('two sheets with the headings are asked about; a star takes both', async () => {
    const file = {
      'a.ods': workbook(
        {
          '2022-23': sheetOf(ROWS.filter((row) => row[2] !== '2023/24 [note 2]')),
          '2023-24': sheetOf(ROWS.filter((row) => row[2] !== '2022/23')),
        },
        'ods',
      ),
    };
    expect((await table(file)).problems).toEqual(['a.ods:1:1 import/several-sheets']);
    expect((await table(file, LONG.replace('    area:', '    sheet: "20*"\n    area:'))).rows('robbery')).toHaveLength(
      4,
    );
    expect((await table(file, LONG.replace('    area:', '    sheet: Table 1\n    area:'))).problems).toEqual([
      'data/imports.yaml:4:12 import/not-in-file',
    ]);
  });

  const people: Rows = [
    ['A title'],
    ['Arrival', 'Postcode', 'Assaults'],
    ['2024-03-01 23:10', 'LE1 1AA', 1],
    ['2024-03-02 01:20', 'LE2 2BB', 1],
  ];
  test.each<[string, Readonly<Record<string, string | Uint8Array>>]>([
    ['in a text file', { 'a.csv': text(people, ',') }],
    ['in a sheet', { 'a.xlsx': workbook({ T: sheetOf(people) }, 'xlsx') }],
    ['in another sheet', { 'a.ods': workbook({ T: sheetOf(ROWS), Data: sheetOf(people) }, 'ods') }],
    ['in a hidden sheet', { 'a.xlsx': workbook({ T: sheetOf(ROWS), Data: sheetOf(people) }, 'xlsx', ['Data']) }],
    [
      'by times alone',
      {
        'a.xlsx': workbook(
          {
            T: sheetOf([
              ['Area', 'When', 'Number'],
              ['E06000016', { t: 'd', v: new Date(Date.UTC(2024, 2, 1, 23, 10)), z: 'yyyy-mm-dd hh:mm' }, 1],
            ]),
          },
          'xlsx',
        ),
      },
    ],
    ['by the numbers of events', { 'a.csv': 'Crime ID,Month,Longitude\n1,2024-01,1.5\n' }],
  ])('records of people are refused %s, with or without an entry, and none is printed', async (_, files) => {
    for (const settings of [LONG, undefined]) {
      const { problems, printed, written } = await table(files, settings ?? '{}\n');
      expect({ codes: problems.map((found) => found.split(' ')[1]), written }).toEqual({
        codes: ['import/record-level'],
        written: [],
      });
      expect(printed).not.toContain('LE1 1AA');
    }
  });

  /** A zip archive with one packed file, whose size in the directory is as given. */
  const zipped = (name: string, content: Uint8Array, said: number): Uint8Array => {
    const [path, packed] = [Buffer.from(name), deflateRawSync(content)];
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(said, 22);
    local.writeUInt16LE(path.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(8, 10);
    central.writeUInt32LE(crc32(content), 16);
    central.writeUInt32LE(packed.length, 20);
    central.writeUInt32LE(said, 24);
    central.writeUInt16LE(path.length, 28);
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(1, 8);
    end.writeUInt16LE(1, 10);
    end.writeUInt32LE(central.length + path.length, 12);
    end.writeUInt32LE(local.length + path.length + packed.length, 16);
    return new Uint8Array(Buffer.concat([local, path, packed, central, path, end]));
  };
  const content = (rows: string): Uint8Array =>
    new TextEncoder().encode(
      `<office:document-content><office:body><office:spreadsheet><table:table table:name="T">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
    );
  const million =
    '<table:table-row table:number-rows-repeated="1000000"><table:table-cell table:formula="of:=1>2" table:number-columns-repeated="1000"><text:p>1</text:p></table:table-cell></table:table-row>';
  test.each<[string, Uint8Array, string]>([
    [
      'an archive that unpacks to more than there is room for',
      zipped('xl/workbook.xml', new Uint8Array(513 * 1024 * 1024), 100),
      'load/too-large',
    ],
    ['a cell that says that it is a thousand million', zipped('content.xml', content(million), 300), 'load/too-large'],
    ['an archive that holds something else', zipped('word/document.xml', content(''), 300), 'import/spreadsheet'],
    ['a spreadsheet that is cut off', workbook({ T: sheetOf(ROWS) }, 'xlsx').slice(0, 900), 'import/spreadsheet'],
    [
      'a spreadsheet of before 2007, or with a password',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]),
      'import/spreadsheet',
    ],
    [
      'a table of more columns than any has',
      workbook({ T: sheetOf([Array.from({ length: 1100 }, (_, index) => `h${index}`), [1]]) }, 'xlsx'),
      'load/too-large',
    ],
  ])('%s is refused', async (_, bytes, code) => {
    const { problems, written } = await table({ 'a.xlsx': bytes });
    expect({ problems, written }).toEqual({ problems: [`a.xlsx:1:1 ${code}`], written: [] });
  });

  test.each(['xlsx', 'ods'] as const)('a damaged %s file is refused or read, and never a fault', async (form) => {
    const whole = workbook({ Cover: COVER, T: sheetOf(ROWS) }, form);
    let state = 7;
    const next = (below: number): number => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return state % below;
    };
    for (let round = 0; round < 60; round++) {
      const bytes = whole.slice();
      for (let change = 0; change < 6; change++) bytes[next(bytes.length)] = next(256);
      const { exitCode, problems } = await table({ [`a.${form}`]: bytes });
      expect(exitCode === 0 || problems.length > 0).toBe(true);
    }
  });

  test('no formula is calculated: the value that is stored beside it counts', async () => {
    const sheet = sheetOf([
      ['Area code', 'Offences'],
      ['E06000016', { t: 'n', v: 41, f: '1+1' }],
    ]);
    const bytes = workbook({ T: sheet }, 'xlsx');
    expect(read(bytes, { cellFormula: true }).Sheets.T?.B2).toMatchObject({ f: '1+1' });
    expect((await table({ 'a.xlsx': bytes }, COUNTS(undefined))).rows('robbery')[0]?.split(',')[9]).toBe('41');
  });
});

describe('names of areas', () => {
  const named = (area: string): string =>
    entry(
      `area: ${area}`,
      'period: { value: 2022/23, period_type: financial_year }',
      'age: { value: all }',
      'count: Offences',
    );
  const file = { 'a.csv': 'Area,Offences\nLeicestershire [note 1],30\nleicester,20\n' };
  const codes = async (area: string) =>
    (await table(file, named(area))).rows('robbery').map((row) => row.split(',')[1]);
  test('one that several have is asked for', async () => {
    expect((await table(file, named('{ column: Area }'))).problems).toEqual(['a.csv:2:1 import/unclear-area']);
  });
  test('by their type, or by name', async () => {
    expect(await codes('{ column: Area, area_type: [police_force_area] }')).toEqual(['E23000021']);
    expect(await codes('{ column: Area, area_type: [county, unitary] }')).toEqual(['E06000016', 'E10000018']);
    expect(await codes('{ column: Area, names: { Leicestershire: E10000018 } }')).toEqual(['E06000016', 'E10000018']);
  });
  test('a code that is not there is an error', async () => {
    expect((await table(file, named('{ column: Area, names: { Leicestershire: E10000099 } }'))).problems).toEqual([
      'data/imports.yaml:4:52 csv/unknown-area',
    ]);
  });
});

const BASE = [
  'area: { column: Area code }',
  'period: { column: Year, period_type: financial_year }',
  'age: { value: all }',
  'count: Offences',
] as const;
const FILE = 'Area code,Year,Offences,Rate\nE06000016,2022/23,3,4\n';
/** An entry, a file → problems. */
const REFUSED: [string, string, string, string[]][] = [
  [
    'no source',
    `tables:\n  - indicator: robbery\n${BASE.map((line) => `    ${line}\n`).join('')}`,
    FILE,
    ['data/imports.yaml:2:5 import/no-settings'],
  ],
  [
    'no kind of period',
    entry(BASE[0], 'period: { column: Year }', BASE[2], BASE[3]),
    FILE,
    ['data/imports.yaml:5:13 import/no-settings'],
  ],
  [
    'two places for one dimension',
    entry('area: { column: Area code, value: E06000016 }', BASE[1], BASE[2], BASE[3]),
    FILE,
    ['data/imports.yaml:4:11 import/no-settings'],
  ],
  [
    'rates that are added',
    entry(BASE[0], BASE[1], BASE[2], 'value: Rate', 'sum: { periods: financial_year }'),
    FILE,
    ['data/imports.yaml:8:10 import/no-settings'],
  ],
  [
    'cells of no wide table',
    entry(BASE[0], BASE[1], BASE[2], 'cells: count'),
    FILE,
    ['data/imports.yaml:7:12 import/no-settings'],
  ],
  ['no figures', entry(BASE[0], BASE[1], BASE[2]), FILE, ['data/imports.yaml:2:5 import/no-settings']],
  [
    'a category without its type',
    entry(...BASE, 'category: { column: Offence }'),
    FILE,
    ['data/imports.yaml:8:15 import/no-settings'],
  ],
  ['a header row that is another', entry(...BASE, 'header_row: 2'), FILE, ['a.csv:2:1 import/not-in-file']],
  ['a file that only other entries are for', entry('file: other-*', ...BASE), FILE, ['a.csv:1:1 import/no-settings']],
  ['two rows that disagree', entry(...BASE), `${FILE}E06000016,2022/23,4,4\n`, ['a.csv:3:1 import/duplicate-differs']],
  [
    'a comma that splits a number',
    entry(...BASE),
    'Area code,Year,Offences\nE06000016,2022/23,1,234\n',
    ['a.csv:2:21 csv/row-length'],
  ],
  [
    'a heading with another number',
    entry(BASE[0], BASE[1], BASE[2], 'count: Quarter 1'),
    'Area code,Year,Quarter 2\nE06000016,2022/23,3\n',
    ['a.csv:1:1 import/not-in-file'],
  ],
  [
    'letters that tell rows apart',
    entry(...BASE),
    'Area code,Year,Offences,Sex\nE06000016,2022/23,3,M\nE06000017,2022/23,3,F\nE06000016,2023/24,3,F\nE06000017,2023/24,3,M\n',
    ['a.csv:1:25 import/unknown-role'],
  ],
  ['semicolons', entry(...BASE), FILE.replaceAll(',', ';'), ['a.csv:1:1 csv/semicolons']],
  [
    'a kept word that no row has',
    entry(...BASE, 'keep:', '  - { column: Rate, items: ["4", "5"] }'),
    FILE,
    ['data/imports.yaml:9:38 import/not-in-file'],
  ],
  [
    'a word for an age that cannot be read',
    entry(BASE[0], BASE[1], 'age: { column: Rate }', BASE[3]),
    'Area code,Year,Offences,Rate\nE06000016,2022/23,3,youths\n',
    ['a.csv:2:21 import/unknown-group'],
  ],
];
test.each(REFUSED)('%s: nothing is written', async (_, settings, file, expected) => {
  const { exitCode, problems, written } = await table({ 'a.csv': file }, settings);
  expect({ exitCode, problems, written }).toEqual({ exitCode: 1, problems: expected, written: [] });
});

test('counts that the source rounds are marked so, and a sum by all that it may be off', async () => {
  const flags = async (file: string, ...more: readonly string[]) =>
    (await table({ 'a.csv': file }, entry(...BASE, 'rounded_to: 5', ...more)))
      .rows('robbery')
      .map((row) => row.split(',')[17]);
  const rounded = 'Area code,Year,Offences\nE06000016,2022/23,45\nE06000017,2022/23,c\nE10000018,2022/23,98511\n';
  expect(await flags(rounded)).toEqual(['rounded5', '', '']);
  const parts = rounded.replace(',c', ',10');
  const llr = await flags(parts, 'sum: { areas: { "local:llr": [E06000016, E06000017, E10000018] } }');
  expect(llr).toEqual(['rounded9', 'rounded5', '', 'rounded5']);
});

test('an entry takes from its mapping what it does not say itself', async () => {
  const settings =
    'tables:\n  - indicator: fte\n    mapping: yjb\n    area: { names: { City: E06000016 }, column: Area }\n    age: { value: 10-14 }\n    source: { title: Another edition }\n';
  const { rows, log } = await table({ 'a.csv': 'Area,2021/22\nCity,4\n' }, settings);
  expect(rows('fte')).toEqual([
    'fte,E06000016,unitary,financial_year,2021/22,10-14,persons,,,4,,,,,,,ok,,youth-justice-statistics,',
  ]);
  expect(log('fte').source).toMatchObject({ publisher: 'Youth Justice Board', title: 'Another edition' });
});

test('the entry that is printed for an unknown file works once it is filled in', async () => {
  const unknown = await table({ 'a.xlsx': workbook({ Cover: COVER, 'Table 1': sheetOf(ROWS) }, 'xlsx') }, '{}\n');
  expect(unknown.problems).toEqual(['a.xlsx:4:1 import/no-settings']);
  const printed = unknown.printed
    .slice(unknown.printed.indexOf('    tables:'), unknown.printed.indexOf('\n\n1 error'))
    .replaceAll(/^ {4}/gm, '');
  const filled = printed
    .replace('indicator: FILL IN', 'indicator: robbery')
    .replace(/source: \{.*\}/, SOURCE)
    .replace(/FILL IN \(financial_year or academic_year\)/, 'financial_year')
    .replace('value: FILL IN', 'value: all');
  const made = await table(
    { 'a.xlsx': workbook({ Cover: COVER, 'Table 1': sheetOf(ROWS) }, 'xlsx') },
    filled.replace(/\n.*markers:.*/, ''),
  );
  expect(made.problems).toEqual([]);
  expect(made.rows('robbery')).toEqual((await table({ 'a.csv': text(ROWS, ',') })).rows('robbery'));
});

/** Real files by the importer of their source, and as any other table: the same rows have to come of both. */
const REAL: readonly (readonly [source: string, file: string, settings: string, columns: readonly string[]])[] = [
  [
    'fingertips',
    'fingertips-90284.csv',
    'fingertips:\n  - { indicator: robbery, fingertips_id: 90284, year_type: financial_year, sex: Persons, age: <15 yrs }\n',
    [
      'area: { column: Area Code }',
      'period: { column: Time period, period_type: financial_year }',
      'age: { column: Age }',
      'sex: { column: Sex }',
      'keep: [{ column: Sex, items: [Persons] }]',
      'count: Count',
      'denominator: Denominator',
      'value: Value',
      'lower: Lower CI 95.0 limit',
      'upper: Upper CI 95.0 limit',
      'lower998: Lower CI 99.8 limit',
      'upper998: Upper CI 99.8 limit',
      'note: Value note',
      'markers: { (blank): unavailable }',
      'ignore: [Parent Code, Parent Name, Recent Trend, Compared to England value or percentiles]',
    ],
  ],
];
test.each(REAL)(
  'a real file of %s gives the rows that its own importer gives',
  async (source, file, settings, columns) => {
    const own = await importing({ source, files: [file], settings });
    const any = await importing({ source: 'table', files: [file], settings: entry(...columns) });
    expect([own.exitCode, any.exitCode, any.problems]).toEqual([0, 0, []]);
    // What differs is the name of the source.
    const plain = (rows: readonly string[]): string[] =>
      rows.map((row) => row.replace(/,(ohid-fingertips|extract),/, ',,'));
    expect(plain(any.rows('robbery'))).toEqual(plain(own.rows('robbery')));
  },
);
