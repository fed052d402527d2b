import { expect, test } from 'vitest';
import { readTable } from '../../src/load/csv.ts';
import type { ColumnRule } from '../../src/load/csv-columns.ts';
import { cellPlace, eachRow, numberOf, textOf } from '../../src/load/csv-row.ts';

const COLUMNS: readonly ColumnRule[] = [
  { name: 'area', required: true, filled: true, key: true },
  { name: 'year', required: true, filled: true, key: true },
  { name: 'count', required: true, number: { least: 0 } },
  { name: 'base', required: false, number: { above: 0 } },
  { name: 'status', required: false, oneOf: ['ok', 'suppressed'] },
];

const read = (text: string | Uint8Array) =>
  readTable('data/t.csv', typeof text === 'string' ? new TextEncoder().encode(text) : text, COLUMNS);

/** Each problem as `code line:column`, with the lines of further places after a `+`. */
const problems = (text: string | Uint8Array) =>
  read(text).diagnostics.map(
    ({ code, place, also }) =>
      `${code} ${place?.line}:${place?.column}${also.map((other) => ` +${other.line}:${other.column}`).join('')}`,
  );

const accepted: [string, string][] = [
  ['plain', 'area,year,count\nMelton,2023,4\n'],
  ['a byte-order mark', '\uFEFFarea,year,count\nMelton,2023,4\n'],
  ['Windows line ends', 'area,year,count\r\nMelton,2023,4\r\n'],
  ['columns in another order', 'count,area,year\n4,Melton,2023\n'],
  ['no line end at the end', 'area,year,count\nMelton,2023,4'],
  ['quoted cells', '"area","year","count"\n"Melton","2023","4"\n'],
  ['blanks around cells', 'area, year, count\n Melton ,2023, 4\n'],
  ['blank lines and rows of commas', 'area,year,count\n\nMelton,2023,4\n,,\n'],
  ['blank cells that a spreadsheet adds', 'area,year,count,,\nMelton,2023,4,,,\n'],
];

test.each(accepted)('reads a file with %s', (_, text) => {
  const { rows, diagnostics } = read(text);
  expect(diagnostics).toEqual([]);
  expect(eachRow(rows).map((row) => [textOf(row, 'area'), textOf(row, 'year'), numberOf(row, 'count')])).toEqual([
    ['Melton', '2023', 4],
  ]);
});

const refused: [string, string | Uint8Array, string[]][] = [
  ['an empty file', '', ['load/empty-file 1:1']],
  ['a file of blanks', '\n \n', ['load/empty-file 1:1']],
  ['a header alone', 'area,year,count\n', ['load/empty-file 1:1']],
  ['another encoding', new Uint8Array([0x61, 0xa3, 0x0a]), ['load/encoding 1:1']],
  ['the encoding of "Unicode text"', new Uint8Array([0xff, 0xfe, 0x61, 0x00]), ['load/encoding 1:1']],
  ['a workbook under another name', new TextEncoder().encode('PK\u0003\u0004area'), ['load/encoding 1:1']],
  ['a PDF under another name', '%PDF-1.7\n', ['load/encoding 1:1']],
  ['a web page', '<!DOCTYPE html>\n<html><body>Sign in</body></html>\n', ['csv/other-shape 1:1']],
  [
    'what git left',
    'area,year,count\n<<<<<<< HEAD\nMelton,2023,4\n=======\nMelton,2023,5\n>>>>>>> b\n',
    ['csv/row-length 2:1'],
  ],
  ['a slip in the name of a column', 'area,yeer,count\nMelton,2023,4\n', ['csv/unknown-column 1:6']],
  ['semicolons', 'area;year;count\nMelton;2023;4\n', ['csv/semicolons 1:1']],
  ['tabs', 'area\tyear\tcount\nMelton\t2023\t4\n', ['csv/semicolons 1:1']],
  ['a missing column', 'area,year\nMelton,2023\n', ['csv/missing-column 1:1']],
  ['a column twice', 'area,year,count,year\nMelton,2023,4,2023\n', ['csv/duplicate-column 1:17 +1:6']],
  ['an unknown column', 'area,year,count,colour\nMelton,2023,4,red\n', ['csv/unknown-column 1:17']],
  ['text in a number', 'area,year,count\nMelton,2023,four\n', ['csv/not-a-number 2:13']],
  ['a marker in a number', 'area,year,count\nMelton,2023,[c]\n', ['csv/not-a-number 2:13']],
  ['a hexadecimal number', 'area,year,count\nMelton,2023,0x10\n', ['csv/not-a-number 2:13']],
  ['a number out of sight', 'area,year,count\nMelton,2023,1e999\n', ['csv/out-of-range 2:13']],
  ['thousands commas in quote marks', 'area,year,count\n"Melton",2023,"1,234"\n', ['csv/not-a-number 2:15']],
  ['a count below 0', 'area,year,count\nMelton,2023,-1\n', ['csv/out-of-range 2:13']],
  ['a denominator of 0', 'area,year,count,base\nMelton,2023,4,0\n', ['csv/out-of-range 2:15']],
  ['an unknown word', 'area,year,count,status\nMelton,2023,4,okay\n', ['csv/not-allowed 2:15']],
  ['a blank that must be filled', 'area,year,count\n,2023,4\n', ['csv/blank-cell 2:1']],
  ['a row of blanks but one, told once', 'area,year,count\n,,4\n', ['csv/blank-cell 2:1']],
  [
    'a row of totals, whatever else is wrong with it',
    'area,year,count\nTotal,,four\nA,2023,4\n',
    ['csv/blank-cell 2:7'],
  ],
  [
    'a number in powers of ten, in several rows',
    'area,year,count\nA,2023,3.66E+03\nB,2023,4\nC,2023,1e5\n',
    ['csv/exponent 2:8 +4:8'],
  ],
  ['a code that looks like one', 'area,year,count\nA1E5,2023,4\n', []],
  ['a short row', 'area,year,count\nMelton,2023\n', ['csv/row-length 2:1']],
  ['a long row', 'area,year,count\nMelton,2023,1,234\n', ['csv/row-length 2:1']],
  ['the same row twice', 'area,year,count\nA,2023,4\nB,2023,4\nA,2023,5\n', ['csv/duplicate-row 4:1 +2:1']],
  ['a quote mark that is not closed', 'area,year,count\nA,2022,1\nB,"2023,4\nC,2023,5\n', ['csv/quotes 3:1']],
  ['a quote mark inside a cell', 'area,year,count\nA,2022,1\nThe "B",2023,4\n', ['csv/quotes 3:1']],
  [
    'a cell as long as a publication',
    `area,year,count\nA,2022,1\n${'B'.repeat(100_001)},2023,4\n`,
    ['csv/long-cell 3:1'],
  ],
  ['one slip in many rows', 'area,year,count\nA,2023,x\nB,2023,x\n', ['csv/not-a-number 2:8 +3:8']],
];

test.each(refused)('reports %s', (_, text, expected) => {
  expect(problems(text)).toEqual(expected);
});

test('leaves out the row with the problem and no other', () => {
  const { rows } = read('area,year,count\nA,2023,1\nB,2023,x\nC,2023,\n');
  expect(eachRow(rows).map((row) => [textOf(row, 'area'), numberOf(row, 'count')])).toEqual([
    ['A', 1],
    ['C', null],
  ]);
});

test('counts the lines of cells that go over several lines, and finds places after quoted commas', () => {
  const { rows } = read('area,year,count\n"Hinckley\nand Bosworth",2023,1\n"A, B",2023,2\n');
  expect(eachRow(rows).map((row) => row.line)).toEqual([2, 4]);
  expect(eachRow(rows).map((row) => cellPlace(row, 'count'))).toEqual([
    { file: 'data/t.csv', line: 2, column: 1 },
    { file: 'data/t.csv', line: 4, column: 13 },
  ]);
});

test('names the nearest column, and how to write a number or a marker', () => {
  expect(read('area,yaer,count\nA,2023,1\n').diagnostics[0]?.message).toContain('"year"');
  const [commas] = read('area,year,count\nA,2023,"5,678"\n').diagnostics;
  expect(`${commas?.message} ${commas?.fix} ${commas?.example}`).not.toContain('678');
  expect(commas?.fix).toContain('comma');
  const marked = read('area,year,count,status\nA,2023,*,\n').diagnostics.find(
    ({ code }) => code === 'csv/not-a-number',
  );
  expect(marked?.fix).toContain('suppressed');
  expect(marked?.example).toBe('A,••••,,suppressed');
});
