import { changed, csvFiles, large, small, textOf } from '../base.ts';
import type { Chance } from '../chance.ts';
import { PAYLOADS } from '../payloads.ts';
import { AREA_COLUMNS, INDICATOR_COLUMNS, POPULATION_COLUMNS } from '../subject.ts';
import type { Family, Mutation } from '../trial.ts';

type Table = string[][];

/** Changes one data file as rows of cells; the first row is the header. */
const table =
  (change: (rows: Table, chance: Chance) => Table | undefined): Mutation =>
  (chance) => {
    const path = chance.pick(csvFiles(small));
    const rows = textOf(small.get(path))
      .trimEnd()
      .split('\n')
      .map((line) => line.split(','));
    const made = change(rows, chance) ?? rows;
    return { folder: changed(small, path, `${made.map((row) => row.join(',')).join('\n')}\n`), what: path };
  };

const text =
  (change: (text: string, chance: Chance) => string | Uint8Array): Mutation =>
  (chance) => {
    const path = chance.pick(csvFiles(small));
    return { folder: changed(small, path, change(textOf(small.get(path)), chance)), what: path };
  };

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

function cell(rows: Table, chance: Chance, value: (old: string) => string, column?: RegExp): void {
  const at = 1 + chance.int(rows.length - 1);
  const columns = (rows[0] ?? []).flatMap((name, index) => (column?.test(name) === false ? [] : [index]));
  const index = chance.pick(columns.length > 0 ? columns : [0]);
  const row = rows[at] ?? [];
  row[index] = value(row[index] ?? '');
}

const NUMBER_COLUMNS = /^(count|population|year|denominator|value)$/;
const NUMBERS = [
  '',
  '0',
  '-1',
  '-0',
  '1.5',
  '1e308',
  '1e-300',
  '1e999',
  '-1e308',
  '9007199254740993',
  '1e21',
  '0.0000001',
  '1,000',
  '1 000',
  '1\u00a0000',
  '٣',
  '１２',
  '0x10',
  '1e5',
  '.5',
  '5.',
  '+5',
  'Infinity',
  'c',
  '*',
  ':',
  '-',
  '..',
  '99999999999999999999999999',
  '=1+1',
  '<5',
  '5*',
  '0.1',
  '1_000',
  '#REF!',
  '000000005',
];
const WORDS = [
  '',
  ' ',
  'nothing',
  '__proto__',
  'constructor',
  'local:nowhere',
  'E06000016',
  'ALL',
  'Persons',
  '2025/27',
  '9999/00',
  '0000/01',
  '2025-26',
  '2025',
  '1e3',
  '-',
  '\u0000',
  '\u001b[31m',
  '\u202e',
  '\u0085',
  'x'.repeat(5000),
  'é',
  '🔪',
  '@SUM(1)',
  '+1',
  '\t',
  '::error::fz',
];
const COLUMNS = [...new Set([...AREA_COLUMNS, ...POPULATION_COLUMNS, ...INDICATOR_COLUMNS].map(({ name }) => name))];

export const family: Family = {
  name: 'csv',
  share: 160,
  mutations: {
    empty: text(() => ''),
    'only a header': text((whole) => whole.split('\n').slice(0, 1).join('\n')),
    'without a header': text((whole) => whole.split('\n').slice(1).join('\n')),
    'cut off': text((whole, chance) => whole.slice(0, chance.int(whole.length))),
    'a number': table((rows, chance) => {
      cell(rows, chance, () => quoted(chance.pick(NUMBERS)), NUMBER_COLUMNS);
      return rows;
    }),
    'two numbers': table((rows, chance) => {
      for (let n = 0; n < 2; n++) cell(rows, chance, () => quoted(chance.pick(NUMBERS)), NUMBER_COLUMNS);
      return rows;
    }),
    'a column of one number': table((rows, chance) => {
      const number = quoted(chance.pick(NUMBERS));
      const column = (rows[0] ?? []).findIndex((name) => NUMBER_COLUMNS.test(name));
      for (const row of rows.slice(1)) row[Math.max(0, column)] = number;
      return rows;
    }),
    'counts that differ by far': table((rows, chance) => {
      cell(rows, chance, () => chance.pick(['1e308', '1e300', '1e200', '1e22']));
      cell(rows, chance, () => chance.pick(['1e-300', '1e-20', '5e-324']), NUMBER_COLUMNS);
      return rows;
    }),
    'huge and tiny counts': table((rows, chance) => {
      const column = (rows[0] ?? []).findIndex((name) => /count|population/.test(name));
      for (const row of rows.slice(1)) row[Math.max(0, column)] = chance.pick(['1e308', '1e-300', '1e300', '5']);
      return rows;
    }),
    'a word': table((rows, chance) => {
      cell(rows, chance, () => quoted(chance.pick(WORDS)));
      return rows;
    }),
    'a payload': table((rows, chance) => {
      cell(rows, chance, () => quoted(chance.pick(Object.values(PAYLOADS))));
      return rows;
    }),
    'an unclosed quote': table((rows, chance) => {
      cell(rows, chance, (old) => `"${old}`);
      return rows;
    }),
    'a quote inside': table((rows, chance) => {
      cell(rows, chance, (old) => `${old}"x"`);
      return rows;
    }),
    'a line break in a cell': table((rows, chance) => {
      cell(rows, chance, (old) => quoted(`${old}\n::error::fz`));
      return rows;
    }),
    'a huge cell': table((rows, chance) => {
      cell(rows, chance, () => 'x'.repeat(chance.pick([10_000, 3_000_000])));
      return rows;
    }),
    'a cell more': table((rows, chance) => {
      rows[chance.int(rows.length)]?.push('x');
      return rows;
    }),
    'a cell less': table((rows, chance) => {
      rows[chance.int(rows.length)]?.pop();
      return rows;
    }),
    'a row gone': table((rows, chance) => {
      rows.splice(1 + chance.int(rows.length - 1), 1);
      return rows;
    }),
    'a row twice': table((rows, chance) => {
      rows.push(chance.pick(rows));
      return rows;
    }),
    'rows shuffled': table((rows, chance) => [...rows.slice(0, 1), ...rows.slice(1).sort(() => chance.int(3) - 1)]),
    'blank rows': table((rows, chance) => [...rows, ...Array(chance.pick([1, 5000])).fill(['']), ['x']]),
    'rows of commas': table((rows, chance) => [...rows, ...Array(chance.pick([3, 500])).fill(Array(9).fill(''))]),
    'many wrong rows': table((rows, chance) => {
      const row = [...(rows[1] ?? [])];
      const column = chance.int(row.length);
      return [
        ...rows,
        ...Array.from({ length: chance.pick([300, 5000, 20_000]) }, (_, n) =>
          row.map((old, index) => (index === column ? `fz${n}` : old)),
        ),
      ];
    }),
    'many equal rows': table((rows, chance) => [...rows, ...Array(chance.pick([300, 10_000])).fill(chance.pick(rows))]),
    'many columns': table((rows, chance) => {
      const more = chance.pick([60, 5000]);
      return rows.map((row, at) => [...row, ...Array.from({ length: more }, (_, n) => (at === 0 ? `c${n}` : '1'))]);
    }),
    'a column gone': table((rows, chance) => {
      const at = chance.int(rows[0]?.length ?? 0);
      return rows.map((row) => row.filter((_, index) => index !== at));
    }),
    'columns in another order': table((rows) => rows.map((row) => row.toReversed())),
    'a column twice': table((rows, chance) => {
      const at = chance.int(rows[0]?.length ?? 0);
      return rows.map((row) => [...row, row[at] ?? '']);
    }),
    'a column renamed': table((rows, chance) => {
      const header = rows[0] ?? [];
      header[chance.int(header.length)] = chance.pick([
        '',
        '__proto__',
        'constructor',
        'Count',
        ' count',
        'x',
        'x'.repeat(4000),
        '"a\nb"',
        ...COLUMNS,
      ]);
      return rows;
    }),
    'one of all columns': table((rows, chance) => {
      const name = chance.pick(COLUMNS);
      const value = quoted(chance.pick([...NUMBERS, ...WORDS]));
      return rows.map((row, at) => [...row, at === 0 ? name : value]);
    }),
    semicolons: text((whole) => whole.replaceAll(',', ';')),
    tabs: text((whole) => whole.replaceAll(',', '\t')),
    'Windows line ends': text((whole) => whole.replaceAll('\n', '\r\n')),
    'old Mac line ends': text((whole) => whole.replaceAll('\n', '\r')),
    'a byte-order mark': text((whole) => `\ufeff${whole}`),
    'two byte-order marks': text((whole) => `\ufeff\ufeff${whole}`),
    'UTF-16': text((whole) => new Uint8Array(Buffer.from(`\ufeff${whole}`, 'utf16le'))),
    'not UTF-8': text((whole) => new Uint8Array([...new TextEncoder().encode(whole), 0x4c, 0xe9, 0xff, 0x0a])),
    zeros: text((_, chance) => new Uint8Array(chance.pick([1, 5000, 1_000_000]))),
    'UTF-16, the other way round': text((whole) => new Uint8Array(Buffer.from(`\ufeff${whole}`, 'utf16le').swap16())),
    'mixed line ends': text((whole, chance) => whole.replaceAll('\n', () => chance.pick(['\n', '\r\n', '\r', '\n\n']))),
    'a byte-order mark in the middle': text((whole, chance) => {
      const at = chance.int(whole.length);
      return `${whole.slice(0, at)}\ufeff${whole.slice(at)}`;
    }),
    'every cell in quotes': table((rows) => rows.map((row) => row.map(quoted))),
    'every cell blank': table((rows) => rows.map((row, at) => (at === 0 ? row : row.map(() => '')))),
    'a column blank': table((rows, chance) => {
      const at = chance.int(rows[0]?.length ?? 1);
      return rows.map((row, line) => row.map((old, index) => (line > 0 && index === at ? '' : old)));
    }),
    'title lines above the header': table((rows) => [['A title'], [''], ...rows]),
    'the header twice': table((rows) => [...rows.slice(0, 1), ...rows]),
    'totals below': table((rows) => [...rows, ['Total', '', '5'], ['Source: x']]),
    'spaces around everything': table((rows) => rows.map((row) => row.map((old) => `  ${old}\t`))),
    'a hundred thousand rows': table((rows, chance) => {
      const row = chance.pick(rows.slice(1));
      return [
        ...rows,
        ...Array.from({ length: 100_000 }, (_, n) =>
          row.map((old, index) => (index === 1 && chance.once(2) ? `fz${n}` : old)),
        ),
      ];
    }),
    'ten thousand columns': table((rows) =>
      rows.map((row, at) => [...row, ...Array.from({ length: 10_000 }, (_, n) => (at === 0 ? `c${n}` : ''))]),
    ),
    'a workbook': text(() => new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0, 0, 0, 0x21, 0])),
    'HTML instead': text(() => '<!doctype html><html><body>Sign in</body></html>'),
    'only quotes': text((_, chance) => '"'.repeat(chance.pick([1, 3, 20_001]))),
    'only line ends': text((_, chance) => '\n'.repeat(chance.pick([1, 100_000]))),
    'another file': (chance) => {
      const [to, from] = [chance.pick(csvFiles(small)), chance.pick(csvFiles(small))];
      return { folder: changed(small, to, small.get(from)), what: `${from} as ${to}` };
    },
    'a file of no indicator': (chance) => ({
      folder: changed(
        small,
        `data/${chance.pick(['other', 'violence-ILLUSTRATIVE', 'VIOLENCE', 'con', '.hidden', 'a b', 'é', '__proto__'])}.csv`,
        small.get('data/violence.csv'),
      ),
      what: 'data',
    }),
    gone: (chance) => {
      const path = chance.pick(csvFiles(small));
      return { folder: changed(small, path, undefined), what: path };
    },
    'the whole example, one number': (chance) => {
      const paths = csvFiles(large()).filter((name) => /ILLUSTRATIVE|population/.test(name));
      const path = chance.pick(paths);
      const rows = textOf(large().get(path))
        .trimEnd()
        .split('\n')
        .map((line) => line.split(','));
      for (let n = 0; n < 5; n++)
        cell(rows, chance, () => chance.pick(['1e308', '0', '1e15', '99999999', 'c', '', '0.3']), NUMBER_COLUMNS);
      return {
        folder: changed(large(), path, `${rows.map((row) => row.join(',')).join('\n')}\n`),
        what: path,
        runs: [{ command: 'build', args: ['{dir}'], options: { format: 'html', out: '{dir}/output' } }],
      };
    },
  },
};
