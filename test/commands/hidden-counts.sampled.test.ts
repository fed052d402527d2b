import { beforeAll, describe, expect, test } from 'vitest';
import { filesBelow, SMALL } from '../support/folder.ts';
import { memoryFolder } from '../support/memory-effects.ts';
import { runCommand } from '../support/run-command.ts';
import { sampled } from '../support/sampled.ts';

// Whatever is wrong with a table of counts, nothing that is printed says a count of it: screens and logs are copied. Every count here, and every
// number made of one, has digits that stand nowhere else.

const COLUMNS = [
  'indicator_id',
  'area_code',
  'area_type',
  'period_type',
  'period',
  'age',
  'sex',
  'category_type',
  'category',
  'count',
  'denominator',
  'value',
  'lower95',
  'upper95',
  'status',
  'flags',
  'source_id',
  'note',
  'provenance',
];
type Row = Readonly<Record<string, string>>;

const areas: readonly (readonly [string, string])[] = [
  ['local:northmere', 'custom'],
  ['local:eastwick', 'district'],
  ['local:westwick', 'district'],
];
const years = ['2023/24', '2024/25', '2025/26'];
const rows: readonly Row[] = areas.flatMap(([area_code, area_type], of) =>
  years.map((period, year) => ({
    indicator_id: 'violence',
    area_code,
    area_type,
    period_type: 'financial_year',
    period,
    age: 'all',
    sex: 'persons',
    count: of === 0 ? String(2 * (73_910 + 2 * year) + 2) : String(73_910 + 2 * year + 2 * (of - 1)),
    status: 'ok',
    note: 'of these 73919 in one house',
    provenance: 'local',
  })),
);
const [first = {}, ...others] = rows;
const cellsOf = (row: Row): string[] => COLUMNS.map((name) => row[name] ?? '');
const tableOf = (list: readonly Row[], header: readonly string[] = COLUMNS, separator = ','): string =>
  `${[[...header], ...list.map(cellsOf)].map((cells) => cells.join(separator)).join('\n')}\n`;
const changed = (change: Row): string => tableOf([{ ...first, ...change }, ...others]);
const lines = tableOf(rows).split('\n');

/** No count, alone, with signs or with letters among its digits, nor a sum or difference of two. */
const COUNT = /7\D?3\D?,?9\D?[1-3]|147\D?82|73\D?9|42\D?42|٣٩/;

const SAID_ODDLY = [
  '73915',
  '73,915',
  '"73,915"',
  '73 915',
  '7391S',
  '<73915',
  '73915*',
  '-73915',
  '73915.5',
  '73915%',
  '7.3915e4',
  '٧٣٩١٥',
];
/** Each column with four of them, so that each is tried in six columns. */
const inEveryColumn = COLUMNS.flatMap((column, index) =>
  SAID_ODDLY.filter((_, way) => (index + way) % 3 === 0).map(
    (text) => [`${text} as ${column}`, changed({ [column]: text })] as const,
  ),
);
const ofTheTable: readonly (readonly [string, string])[] = [
  ['a cell too few', [lines[0], lines[1]?.replace(/^violence,/, ''), ...lines.slice(2)].join('\n')],
  ['a cell too many', [lines[0], `${lines[1]},73915`, ...lines.slice(2)].join('\n')],
  ['an open quote mark', [lines[0], `"${lines[1]}`, ...lines.slice(2)].join('\n')],
  ['a quote mark inside', [lines[0], lines[1]?.replace('73', '7"3'), ...lines.slice(2)].join('\n')],
  ['a cell of two lines', changed({ category: '"73915\n73916"' })],
  ['a row twice', tableOf([first, ...rows])],
  ['a row twice with another count', tableOf([{ ...first, count: '73916' }, ...rows])],
  ['semicolons', tableOf(rows, COLUMNS, ';')],
  ['tabs', tableOf(rows, COLUMNS, '\t')],
  ['no header', lines.slice(1).join('\n')],
  [
    'columns that are not named right',
    tableOf(
      rows,
      COLUMNS.map((name) => (name === 'count' ? 'cuont' : name)),
    ),
  ],
  [
    'a column twice',
    tableOf(
      rows,
      COLUMNS.map((name) => (name === 'value' ? 'count' : name)),
    ),
  ],
  [
    'a count as a heading',
    tableOf(
      rows,
      COLUMNS.map((name) => (name === 'note' ? '73915' : name)),
    ),
  ],
  ['columns moved by one', tableOf(rows, [...COLUMNS.slice(1), 'x'])],
  ['a title above', `73915 offences\n\n${lines.join('\n')}`],
  ['years across', 'Area,2019/20,2020/21\nNorthmere,73915,73916\n'],
  ['a wide table without years', 'Area,73915,73916\nNorthmere,73915,73916\n'],
  ['parts that are less', changed({ count: '73915' })],
  ['parts that are more', tableOf([first, ...others.map((row) => ({ ...row, count: '73915' }))])],
  [
    'a total of parts that are none',
    tableOf([{ ...first, count: '73915' }, ...others.map((row) => ({ ...row, count: '0' }))]),
  ],
  ['a year without a row', tableOf(rows.filter((_, index) => index !== 4))],
  ['a hidden row with its count', changed({ status: 'suppressed' })],
  ['limits without a value', changed({ lower95: '73911', upper95: '73913' })],
  ['a value that differs', changed({ value: '73.915', denominator: '7391500' })],
  ['limits that differ', changed({ value: '147824', lower95: '73911', upper95: '147825' })],
  ['a group of ages too many', tableOf([...rows, { ...first, age: '0-24', count: '73915' }])],
  [
    'a category that is not declared',
    tableOf([...rows, { ...first, category_type: 'offence', category: '73915', count: '73915' }]),
  ],
  ['a letter that cannot be printed', changed({ note: '73915\u0001' })],
  ['a long cell', changed({ note: `73915${'x'.repeat(40_000)}` })],
];

const small = filesBelow(SMALL);
const said = async (
  table: string,
  format: string,
  change: ReadonlyMap<string, string> = new Map(),
): Promise<string> => {
  const files = new Map(small);
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  files.set('data/violence.csv', bytes(table));
  for (const [path, text] of change) files.set(path, bytes(text));
  const { effects, printed } = memoryFolder({ root: '/p', files });
  const { stopped } = await runCommand('check', ['/p'], { format }, effects);
  return printed() + stopped;
};

const share = (text: string): ReadonlyMap<string, string> => new Map([['data/violence.meta.yaml', text]]);
const meta = new TextDecoder().decode(small.get('data/violence.meta.yaml'));

test('the counts can be found where they are printed', () => {
  for (const text of ['73915', '73,915', '7391S', '147824']) expect(text).toMatch(COUNT);
});

describe.each(['text', 'json', 'sarif', 'github'])('as %s', (format) => {
  // The other formats say the same messages.
  const tables = [...inEveryColumn, ...ofTheTable].filter((_, index) => format === 'text' || index % 4 === 0);
  test.each(sampled(tables, 4))('%s', async (_, table) => {
    expect(await said(table, format)).not.toMatch(COUNT);
  });

  test('more than all of them', async () => {
    const proportion = share(meta.replace('measure: crude_rate\nmultiplier: 1000', 'measure: proportion'));
    const printed = await said(changed({ count: '73915', denominator: '73914' }), format, proportion);
    expect(printed).not.toMatch(COUNT);
    expect(printed).toContain('csv/count-above-denominator');
  });

  test('metadata that does not fit, and none', async () => {
    expect(
      await said(
        tableOf(rows),
        format,
        share(meta.replace('disclosure: { rule: small }', 'disclosure: { rule: none }')),
      ),
    ).not.toMatch(COUNT);
    expect(await said(tableOf(rows), format, new Map([['data/other.csv', tableOf(rows)]]))).not.toMatch(COUNT);
  });
});

describe('the row is told all the same', () => {
  let printed = '';
  beforeAll(async () => {
    printed = await said(changed({ count: '73,9l5' }), 'text');
  });
  test('by its place, with what tells it apart', () => {
    expect(printed).toMatch(/^data\/violence\.csv:2:\d+ {2}error {2}/m);
    expect(printed).toMatch(/local:northmere.*2023\/24/);
  });
});
