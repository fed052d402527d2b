import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkCell } from '../../src/load/csv-cells.ts';
import { type ColumnRule, INDICATOR_COLUMNS, POPULATION_COLUMNS } from '../../src/load/csv-columns.ts';
import { cellsOfRecords } from '../../src/load/csv-records.ts';
import { eachRow } from '../../src/load/csv-row.ts';
import { suspectRows } from '../../src/load/csv-suspects.ts';

const RULES = [...INDICATOR_COLUMNS, ...POPULATION_COLUMNS, { name: 'any', required: false, number: {} }];
const cell = fc.oneof(
  fc.constantFrom('', 'ok', 'persons', 'Persons', 'suppressed', 'pooled_years', 'estimated', '0', '007', '1.5', '.5'),
  fc.constantFrom('-1', '+3', '1e3', '1e400', '1,000', '<5', '99999999999999999999', '1e', '0.0001', '2023', 'x'),
  fc.integer({ min: -9, max: 3000 }).map(String),
);
const columns = fc.uniqueArray(fc.constantFrom(...RULES), {
  minLength: 1,
  maxLength: 6,
  selector: ({ name }: ColumnRule) => name,
});

test('a row that is not suspected has no cell with a problem', () => {
  fc.assert(
    fc.property(
      columns.chain((rules) =>
        fc.record({
          rules: fc.constant(rules),
          table: fc.array(fc.array(cell, { minLength: rules.length, maxLength: rules.length })),
        }),
      ),
      ({ rules, table }) => {
        const head = {
          file: 'data/t.csv',
          lines: () => [],
          columns: new Map(rules.map(({ name }, index) => [name, index])),
        };
        const cells = cellsOfRecords(table.map((row, at) => ({ line: at + 2, cells: row })));
        const rows = { head, size: cells.size, cells };
        const isSuspect = suspectRows(rows, rules, rules.length) ?? (() => false);
        const wrong = eachRow(rows).filter((row) => rules.some((rule) => checkCell(row, rule)));
        expect(wrong.filter((row) => !isSuspect(row.at))).toEqual([]);
      },
    ),
  );
});

test.each([
  ['a cell too few', ['a']],
  ['a cell too many', ['a', 'b', 'c']],
  ['a cell of endless text', ['a', 'b'.repeat(1_000_000)]],
])('a row with %s is suspected', (_, cells) => {
  const head = { file: 'data/t.csv', lines: () => [], columns: new Map() };
  const rows = { head, size: 1, cells: cellsOfRecords([{ line: 2, cells }]) };
  expect(suspectRows(rows, [], 2)?.(0)).toBe(true);
});
