import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kindsOf, merged, ofEachKind } from '../../src/load/csv-kinds.ts';
import { cellsOfRecords } from '../../src/load/csv-records.ts';
import { eachRow, textOf } from '../../src/load/csv-row.ts';

const COLUMNS = ['a', 'b', 'c'];
const head = { file: 'data/t.csv', lines: () => [], columns: new Map(COLUMNS.map((name, index) => [name, index])) };
const rowsOf = (table: readonly (readonly string[])[]) => {
  const cells = cellsOfRecords(table.map((row, at) => ({ line: at + 2, cells: row })));
  return { head, size: cells.size, cells };
};
const table = fc.array(fc.tuple(...COLUMNS.map(() => fc.constantFrom('', 'x', 'X', 'y', '1', '01'))));

test('rows are of one kind where they say the same in every column', () => {
  fc.assert(
    fc.property(table, fc.subarray([...COLUMNS, 'not there'], { minLength: 1 }), (cells, columns) => {
      const rows = rowsOf(cells);
      const texts = eachRow(rows).map((row) => columns.map((column) => textOf(row, column)).join('\n'));
      const kinds = kindsOf(rows, columns);
      expect(kinds.firsts).toEqual([...new Set(texts)].map((text) => texts.indexOf(text)));
      expect([...kinds.of].map((kind) => texts[kinds.firsts[kind] as number])).toEqual(texts);
    }),
  );
});

test('kinds of which the same is said are one', () => {
  fc.assert(
    fc.property(table, (cells) => {
      const rows = rowsOf(cells);
      const said = eachRow(rows).map((row) => textOf(row, 'a').toLowerCase());
      const kinds = kindsOf(rows, ['a']);
      const { of, firsts } = merged(
        kinds,
        ofEachKind(rows, kinds, (row) => textOf(row, 'a').toLowerCase()),
      );
      expect(firsts).toEqual([...new Set(said)].map((text) => said.indexOf(text)));
      expect([...of].map((kind) => said[firsts[kind] as number])).toEqual(said);
    }),
  );
});
