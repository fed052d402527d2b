import { expect, test } from 'vitest';
import type { DataTableNode, FigureNode } from '../../../src/assemble/nodes.ts';
import { observation } from '../../disclosure/indicator.ts';
import { assemblyOf, type Given, textOf, treeOf, years } from './assembly.ts';

const COUNTS: Given['meta'] = {
  measure: 'count',
  unit: 'offences',
  numerator: { name: 'offences', counts: 'offences' },
};
const RULES = { from: 1, to: 4 };

function tableOf(given: Given, attributes = '') {
  const assembly = assemblyOf({ rules: RULES, ...given });
  const [table, ...below] = treeOf(`::figures-by-year{indicators="assaults" ${attributes}}`, assembly).children;
  const notes = below.map((node) => textOf(node));
  return { table: table as DataTableNode | undefined, notes, codes: assembly.diagnostics.map(({ code }) => code) };
}

const rowsOf = (given: Given, attributes = ''): string[][] =>
  tableOf(given, attributes).table?.rows.map(({ cells }) => cells.map((children) => textOf({ children }))) ?? [];

const notesOf = (given: Given, attributes = ''): string => tableOf(given, attributes).notes.join('\n');

const rounded = years([30, 20], { flags: ['rounded5'] });

/** A case: what the counts are, how the table is asked for, and the cells of its first row after the name. */
const cases: [string, Given, string, string[]][] = [
  [
    'Bexley 2023/24, appendix A: the last year against the one before',
    { observations: years([207, 166, 168, 192, 232]), meta: COUNTS },
    '',
    ['207', '166', '168', '192', '232', '+40 [ns]', '+20.8%'],
  ],
  [
    'against the first year shown',
    { observations: years([207, 166, 168, 192, 232]), meta: COUNTS },
    'difference="first"',
    ['207', '166', '168', '192', '232', '+25 [ns]', '+12.1%'],
  ],
  [
    'Thames Valley: a fall that chance does not explain',
    { observations: years([2661, 2086]), meta: COUNTS },
    '',
    ['2,661', '2,086', '−575', '−21.6%'],
  ],
  ['no difference asked for', { observations: years([60, 70]), meta: COUNTS }, 'difference="none"', ['60', '70']],
  [
    'the count of a rate is compared as a count',
    { observations: years([100, 200]).map((o, i) => ({ ...o, denominator: 100_000 - i * 50_000 })) },
    'show="count"',
    ['100', '200', '+100', '+100.0%'],
  ],
  ['no per cent on a small base', { observations: years([30, 20]), meta: COUNTS }, '', ['30', '20', '−10 [ns]', '[z]']],
  [
    'a base that the metadata sets',
    { observations: years([30, 20]), meta: { ...COUNTS, display: { min_base_percent: 30 } } },
    '',
    ['30', '20', '−10 [ns]', '−33.3%'],
  ],
  ['from nothing', { observations: years([0, 9]), meta: COUNTS }, '', ['0', '9', '+9', '[z]']],
  [
    'a year without a row',
    { observations: years([60, 61, 62, 90]).filter((_, i) => i !== 2), meta: COUNTS },
    '',
    ['60', '61', '[x]', '90', '[x]', '[x]'],
  ],
  ['a hidden year', { observations: years([60, 3]), meta: COUNTS }, '', ['60', '[c]', '[c]', '[c]']],
  [
    'across a break',
    { observations: years([60, 90]), meta: { ...COUNTS, breaks: [{ from: '2023-04-01', text: 'New rules' }] } },
    '',
    ['60', '90 [b]', '[b]', '[b]'],
  ],
  [
    'rounded counts: thirty to twenty, "a third"',
    { observations: rounded, meta: COUNTS },
    '',
    ['30', '20', '−14 to −6 [ns]', '[z]'],
  ],
  [
    'a percentage differs by percentage points',
    { observations: years([200, 300], { denominator: 1000 }), meta: { measure: 'proportion', unit: '% of pupils' } },
    '',
    ['20.0', '30.0', '+10.0', '[z]'],
  ],
  [
    'a measure that only its publisher works out',
    {
      observations: years([50, 60]).map((o, i) => ({ ...o, value: 80 + i, lower: 70, upper: 95 })),
      meta: { measure: 'dsr' },
    },
    '',
    ['80.0', '81.0', '[z]', '[z]'],
  ],
  [
    'low reliability goes with the number and the difference',
    { observations: years([60, 62], { flags: ['low_reliability'] }), meta: COUNTS },
    '',
    ['60 [u]', '62 [u]', '+2 [ns] [u]', '+3.3%'],
  ],
  [
    'share of a wider area, in whole per cent on a base below a thousand',
    { observations: [...years([50, 40]), ...years([500, 800], { area: 'A0' })], meta: COUNTS },
    'share_of="A0"',
    ['50', '40', '−10 [ns]', '−20.0%', '5%'],
  ],
  [
    'share of England',
    { observations: [...years([50, 40]), ...years([2600, 2500], { area: 'E92000001' })], meta: COUNTS },
    'share_of="E92000001"',
    ['50', '40', '−10 [ns]', '−20.0%', '1.6%'],
  ],
  [
    'share of rounded counts',
    {
      observations: [...rounded, ...years([900, 800], { area: 'A0', flags: ['rounded5'] })],
      meta: COUNTS,
    },
    'share_of="A0"',
    ['30', '20', '−14 to −6 [ns]', '[z]', '2 to 3%'],
  ],
  [
    'a part that is larger than the whole',
    { observations: [...years([150]), ...years([100], { area: 'A0' })], meta: COUNTS },
    'share_of="A0"',
    ['150', '150%'],
  ],
  [
    'a rounded part that may be larger than the whole',
    {
      observations: [...years([105], { flags: ['rounded5'] }), ...years([105], { area: 'A0', flags: ['rounded5'] })],
      meta: COUNTS,
    },
    'share_of="A0"',
    ['105', '96 to 100%'],
  ],
  [
    'no share of a small base',
    { observations: [...years([20]), ...years([40], { area: 'A0' })], meta: COUNTS },
    'share_of="A0"',
    ['20', '[z]'],
  ],
  [
    'no share of a hidden count',
    { observations: [...years([60, 3]), ...years([900, 800], { area: 'A0' })], meta: COUNTS },
    'share_of="A0"',
    ['60', '[c]', '[c]', '[c]', '[c]'],
  ],
  [
    'years that are chosen',
    { observations: years([51, 52, 53, 54]), meta: COUNTS },
    'from="2021/22" to="2022/23"',
    ['52', '53', '+1 [ns]', '+1.9%'],
  ],
  [
    'five years, unless told',
    { observations: years([51, 52, 53, 54, 55, 56]), meta: COUNTS },
    'difference="none"',
    ['52', '53', '54', '55', '56'],
  ],
];

test.each(cases)('%s', (_, given, attributes, expected) => {
  expect(rowsOf(given, attributes)[0]?.slice(1)).toEqual(expected);
});

test.each(cases)('every symbol has its key: %s', (_, given, attributes) => {
  const cells = rowsOf(given, attributes).flat().join(' ');
  const used = new Set(cells.match(/\[\w+\]/g) ?? []);
  const keys = tableOf(given, attributes).table?.notes.join('\n') ?? '';
  for (const symbol of used) expect(keys).toContain(`${symbol} `);
  for (const [symbol] of keys.matchAll(/^\[\w+\](?= )/gm)) expect([...used]).toContain(symbol);
});

test.each(cases)('a row has as many cells as there are columns: %s', (_, given, attributes) => {
  const { table } = tableOf(given, attributes);
  for (const { cells } of table?.rows ?? []) expect(cells.length).toBe(table?.columns.length);
});

test('rows for groups and areas name what tells them apart', () => {
  const observations = [
    ...years([60, 61]),
    ...years([20, 21], { category: 'setting: domestic' }),
    ...years([40, 40], { category: 'setting: other' }),
    ...years([80, 82], { area: 'A2' }),
  ];
  const item = (id: string, label: string) => ({ id, label });
  const categories = [
    { type: 'setting', label: 'Setting', items: [item('domestic', 'Domestic'), item('other', 'Non-domestic')] },
  ];
  const given = { observations, meta: { ...COUNTS, categories } };
  const names = (attributes: string) => rowsOf(given, attributes).map(([name]) => name);
  expect(names('category="setting"')).toEqual(['Domestic', 'Non-domestic']);
  expect(names('areas="A1,A2"')).toEqual(['Northtown', 'Southtown']);
  expect(names('')).toEqual(['Assaults']);
  expect(names('caption="Own words"')).toEqual(['Assaults, offences']);
});

test('what was asked for and has no figures is named; none at all is an error', () => {
  const given = { observations: years([60, 61]), meta: COUNTS };
  expect(notesOf(given, 'areas="A1,A2"')).toContain('Southtown');
  expect(tableOf(given, 'areas="A2"').codes).toEqual(['chart/no-data']);
});

test('breaks, unusual periods and rounding are told as below a figure', () => {
  const meta = {
    ...COUNTS,
    breaks: [{ from: '2022-04-01', text: 'New rules' }],
    unusual_periods: [{ period: '2020/21', why: 'the pandemic' }],
  };
  const notes = notesOf({ observations: years([60, 61, 62, 65, 70], { flags: ['rounded5'] }), meta });
  for (const words of ['Break in the series at 2022/23: New rules', '2020/21 is unusual: the pandemic', 'nearest 5'])
    expect(notes).toContain(words);
});

test('the numbers are those of the figure on the same', () => {
  const observations = years([60, 3, 70, 80, 90], { flags: ['low_reliability'] });
  const given = { observations, meta: { breaks: [{ from: '2099-04-01', text: 'Not yet' }] } };
  const assembly = assemblyOf({ rules: RULES, ...given });
  const [figure] = treeOf('::chart{indicator="assaults"}', assembly).children as FigureNode[];
  const drawn = figure?.table.rows.map(({ cells }) => textOf({ children: cells[2] }));
  expect(rowsOf(given, 'difference="none"')[0]?.slice(1)).toEqual(drawn);
});

test('an empty year changes no other number, nor does the order of rows', () => {
  const observations = years([60, 61, 70, 65, 90]);
  const given = { observations, meta: COUNTS };
  const [plain = []] = rowsOf(given, 'areas="A1"');
  expect(rowsOf({ ...given, observations: observations.toReversed() }, 'areas="A1"')[0]).toEqual(plain);
  const [gap = []] = rowsOf({ ...given, observations: observations.toSpliced(1, 1) }, 'areas="A1"');
  expect(gap).toEqual(plain.with(2, '[x]'));
});

test('months are compared with the same month of the year before', () => {
  const month = (index: number) => `${2022 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
  const observations = Array.from({ length: 15 }, (_, i) => observation({ area: 'A1', text: month(i), count: 60 + i }));
  const given = { observations, meta: { ...COUNTS, period: { type: 'month' as const } } };
  const { table } = tableOf(given);
  expect(table?.columns.map(({ label }) => label).slice(-2)[0]).toContain('March 2022');
  expect(table?.wide).toBe(true);
});

test('made-up figures are marked in the caption, and hold no provisional ones', () => {
  const observations = years([60, 61], { flags: ['provisional'] });
  const { table, notes } = tableOf({ observations, meta: { ...COUNTS, provenance: 'illustrative' } });
  expect(table).toMatchObject({ provenance: 'illustrative', caption: expect.stringMatching(/^Illustrative: /) });
  expect(notes.join()).not.toContain('provisional');
  expect(notesOf({ observations, meta: COUNTS })).toContain('provisional');
});
