import { expect, test } from 'vitest';
import type { TableColumn } from '../../src/assemble/nodes.ts';
import { columnParts } from '../../src/render/column-parts.ts';

const period: TableColumn = { label: 'Period', kind: 'rowHeader', width: 2 };
const number: TableColumn = { label: 'Leicestershire', kind: 'number', width: 1 };
const limits: TableColumn = { label: '95% limits', kind: 'number', width: 1.5, joined: true };
const text: TableColumn = { label: 'Leicestershire', kind: 'text', width: 1 };

const series = (count: number): TableColumn[] => Array.from({ length: count }, () => [number, limits]).flat();
const rowsOf = (columns: readonly TableColumn[]) => [columns.map(() => '100.1')];

test.each([
  { what: 'a table with room is whole', columns: [period, ...series(2)], room: 9000, parts: [[0, 1, 2, 3, 4]] },
  {
    what: 'limits stay beside their value, and the names of the rows are in each part',
    columns: [period, ...series(4)],
    room: 7500,
    parts: [
      [0, 1, 2, 3, 4],
      [0, 5, 6, 7, 8],
    ],
  },
  {
    what: 'the first part takes what cannot be divided alike',
    columns: [period, ...series(3)],
    room: 7500,
    parts: [
      [0, 1, 2, 3, 4],
      [0, 5, 6],
    ],
  },
  {
    what: 'where not even one fits, each stands alone',
    columns: [period, ...series(2)],
    room: 100,
    parts: [
      [0, 1, 2],
      [0, 3, 4],
    ],
  },
  { what: 'words can stand on more lines', columns: [period, text, text], room: 5000, parts: [[0, 1, 2]] },
  {
    what: 'words that would be cut stand in another part',
    columns: [text, text, text, text],
    room: 5200,
    parts: [
      [0, 1, 2],
      [0, 3],
    ],
  },
  { what: 'names of rows alone', columns: [period], room: 100, parts: [[0]] },
])('$what', ({ columns, room, parts }) => {
  expect(columnParts(columns, rowsOf(columns), room, 210)).toEqual(parts);
});
