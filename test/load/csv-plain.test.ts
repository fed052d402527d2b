import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LIMITS } from '../../src/core/limits.ts';
import { kindsOf } from '../../src/load/csv-kinds.ts';
import { numbersOf } from '../../src/load/csv-numbers.ts';
import { plainCsv } from '../../src/load/csv-plain.ts';
import { cellsOfRecords, recordsOf } from '../../src/load/csv-records.ts';
import type { Cells } from '../../src/load/csv-row.ts';

const piece = fc.constantFrom(
  '',
  '',
  'a',
  'A',
  '12',
  '7',
  '007',
  '1.5',
  '-3',
  ' ',
  ' b ',
  'b ',
  '\u00a0',
  '\t',
  'é',
  '\r',
  '\\',
  "'",
  '😀',
);
const cell = fc.oneof(
  piece,
  fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join('')),
);
const line = (width: number) => fc.array(cell, { minLength: width, maxLength: width }).map((cells) => cells.join(','));
const table = fc
  .integer({ min: 1, max: 4 })
  .chain((width) =>
    fc.array(
      fc.oneof(
        { arbitrary: line(width), weight: 9 },
        { arbitrary: fc.constantFrom('', ',', ' , ', ',,,,,'), weight: 1 },
      ),
    ),
  );
const text = fc.tuple(table, fc.constantFrom('', '\n', '\n\n')).map(([lines, end]) => lines.join('\n') + end);

/** All that is told of cells. */
function toldOf(cells: Cells, width: number) {
  const names = Array.from({ length: width }, (_, index) => `column ${index}`);
  const columns = new Map(names.map((name, index) => [name, index]));
  const rows = { head: { file: 'data/t.csv', lines: () => [], columns }, size: cells.size, cells };
  return {
    rows: Array.from({ length: cells.size }, (_, at) => ({
      line: cells.lineOf(at),
      width: cells.widthOf(at),
      // One more than there are.
      texts: Array.from({ length: width + 1 }, (_, index) => cells.textOf(at, index)),
    })),
    numbers: names.map((name) => numbersOf(rows, name)),
    kinds: names.map((name) => kindsOf(rows, [name])),
  };
}

test('a plain table is read as the parser reads it', () => {
  let plain = 0;
  fc.assert(
    fc.property(text, fc.func(fc.boolean()), (csv, isNumbers) => {
      const found = plainCsv(csv, isNumbers);
      if (!found) return;
      plain += 1;
      const read = recordsOf(csv);
      const [header, ...records] = 'error' in read ? [] : read.records;
      const width = header?.cells.length ?? 0;
      expect(found.header).toEqual(header);
      expect(toldOf(found.cells, width)).toEqual(toldOf(cellsOfRecords(records), width));
    }),
    { numRuns: 3000 },
  );
  expect(plain).toBeGreaterThan(1000);
});

test.each([
  ['with a quote mark', 'a,b\n1,"2"\n'],
  ['with a row of fewer cells', 'a,b\n1\n'],
  ['with a row of more cells', 'a,b\n1,2,\n'],
  ['with a cell that is too long', `a,b\n1,${'2'.repeat(LIMITS.textLength + 1)}\n`],
  ['with nothing in it', ' ,\n\n'],
])('a text %s is left to the parser', (_, csv) => {
  for (const isNumbers of [true, false]) expect(plainCsv(csv, () => isNumbers)).toBeUndefined();
});
