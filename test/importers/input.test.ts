import { expect, test } from 'vitest';
import { batchesOf } from '../../src/importers/input/batches.ts';
import { problemList } from '../../src/importers/input/problems.ts';
import { recordLevel } from '../../src/importers/input/record-level.ts';
import { fixture, importing } from './importing.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Reads text in pieces of this many bytes: the cells of each record with its line, and the place of its last cell. */
function inPieces(text: string, size: number) {
  const all = bytes(text);
  const problems = problemList();
  const file = {
    file: 'a.csv',
    name: 'a.csv',
    pieces: () => Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size)),
  };
  const records = [...batchesOf(file, problems)].flatMap(({ records: some, place }) =>
    some.map((record) => {
      const at = place(record, record.cells.length - 1);
      return `${record.cells.join('|')} ${at.line}:${at.column}`;
    }),
  );
  return { records, codes: problems.list().map(({ code, place }) => `${code} ${place?.line}`) };
}

const texts: [string, string, string[]][] = [
  ['plain rows', 'a,b\n1,2\n3,4\n', ['a|b 1:3', '1|2 2:3', '3|4 3:3']],
  ['no line end at the end', 'a,b\n1,2', ['a|b 1:3', '1|2 2:3']],
  ['Windows line ends', 'a,b\r\n1,2\r\n', ['a|b 1:3', '1|2 2:3']],
  ['a byte-order mark', '\uFEFFa,b\n1,2\n', ['a|b 1:3', '1|2 2:3']],
  ['letters of several bytes', 'a,b\nŷŵ£–,2\n', ['a|b 1:3', 'ŷŵ£–|2 2:6']],
  ['commas between quote marks', 'a,b\n"x, y",2\n', ['a|b 1:3', 'x, y|2 2:8']],
  ['quote marks within', 'a,b\n"x ""y""",2\n', ['a|b 1:3', 'x "y"|2 2:11']],
  ['a line end between quote marks', 'a,b\n"x\ny",2\n5,6\n', ['a|b 1:3', 'x\ny|2 2:1', '5|6 4:3']],
  ['blank lines', 'a,b\n\n1,2\n', ['a|b 1:3', '1|2 3:3']],
];

test.each(
  texts.flatMap(([name, text, expected]) => [1, 2, 3, 7, 1000].map((size) => [name, size, text, expected] as const)),
)('%s in pieces of %i bytes', (_, size, text, expected) => {
  expect(inPieces(text, size)).toEqual({ records: expected, codes: [] });
});

test('a quote mark that is never closed is found, and the line it stands in', () => {
  const { codes } = inPieces(`a,b\n1,2\n"x,2\n${'3,4\n'.repeat(400_000)}`, 65_536);
  expect(codes).toEqual(['csv/quotes 3']);
});

test('bytes that are not UTF-8 are refused', async () => {
  const text = Uint8Array.from([...bytes('a,b\n'), 0xa3, 0x0a]);
  const { problems } = await importing({ source: 'nomis', files: ['a.csv'], texts: { 'in/a.csv': text } });
  expect(problems).toEqual(['a.csv:1:1 load/encoding']);
});

const records: [string, string, (string | undefined)?][] = [
  ['the headings of the assault data standard', fixture('istv.csv')],
  ['dates with times under another heading', 'Site,When\nA,2024-03-02 01:15\nB,2024-03-02 02:40\n'],
  ['British dates with times', 'Site,When\nA,02/03/2024 01:15\n'],
  ['postcodes', 'Area,Where\nA,LE1 1AA\nB,LE15 6AB\n'],
  ['NHS numbers', 'Area,Who\nA,943 476 5919\nB,9434765870\n'],
  ['a heading of an NHS number', 'Area,NHS Number\nA,1\n'],
  ['a date of birth', 'Area,Date of birth\nA,1\n'],
  ['repeated rows without a count', 'Site,Method,Place\nA,Knife,Street\nA,Knife,Street\nB,Fist,Pub\n'],
];

test.each(records.flatMap(([name, text]) => ['fingertips', 'dfe', 'nomis'].map((source) => [name, source, text])))(
  '%s are refused by %s',
  async (_, source, text) => {
    const { exitCode, problems, written } = await importing({ source, files: ['a.csv'], texts: { 'in/a.csv': text } });
    expect(problems.map((problem) => problem.split(' ')[1])).toEqual(['import/record-level']);
    expect({ exitCode, written }).toEqual({ exitCode: 1, written: [] });
  },
);

const tables: [string, string[], string[][], boolean][] = [
  [
    'counts',
    ['Area', 'Count'],
    [
      ['A', '1'],
      ['A', '1'],
    ],
    false,
  ],
  ['ten digits that are no NHS number', ['Area', 'People'], [['A', '9434765918']], false],
  ['months', ['Month'], [['2024-03'], ['2024-04']], false],
  ['dates', ['Date'], [['2024-03-02'], ['2024-03-03']], false],
  [
    'events that are public',
    ['Type', 'LSOA'],
    [
      ['Burglary', 'X'],
      ['Burglary', 'X'],
    ],
    true,
  ],
];

test.each(tables)('%s are no records of single people', (_, header, rows, rowsAreEvents) => {
  expect(recordLevel(header, rows, rowsAreEvents)).toBeUndefined();
});

const zip = Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x14]);
const spreadsheets: [string, Uint8Array | string][] = [
  ['recorded-crime-csp.ods', 'anything'],
  ['pfatablesyemarch24.xlsx', zip],
  ['anything.csv', zip],
  ['old.csv', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0])],
];

test.each(spreadsheets)('%s is refused, with the importer that reads it', async (name, content) => {
  const { exitCode, problems, printed } = await importing({
    source: 'dfe',
    files: [name],
    texts: { [`in/${name}`]: content },
  });
  expect({ exitCode, problems }).toEqual({ exitCode: 1, problems: [`${name}:1:1 import/spreadsheet`] });
  expect(printed).toContain(`svduty import table ${name}`);
});

test('a problem of many rows is reported once, with the first places', () => {
  const problems = problemList();
  const place = (line: number) => ({ file: 'a.csv', line, column: 1 });
  const base = {
    code: 'import/unknown-cell',
    severity: 'error',
    why: '',
    fix: '',
    example: undefined,
    also: [],
  } as const;
  for (let line = 1; line <= 1000; line++) problems.add({ ...base, place: place(line), message: 'The same.' });
  expect(problems.list()).toHaveLength(1);
  expect(problems.list()[0]?.also).toHaveLength(20);
  expect(problems.full).toBe(false);
  for (let i = 0; i < 1000; i++) problems.add({ ...base, place: place(i), message: `Another ${i}.` });
  expect({ full: problems.full, found: problems.list().length }).toEqual({ full: true, found: 200 });
});
