import { expect, test } from 'vitest';
import { isOneWay } from '../../src/assemble/one-way.ts';

const row = { cells: [] };
const step = { label: 'What goes in', kind: 'text', width: 1 } as const;
const name = { ...step, kind: 'rowHeader' } as const;

test.each([
  ['one row of steps', { flows: true, rows: [row], columns: [step, step] }, true],
  ['several rows', { flows: true, rows: [row, row], columns: [step, step] }, false],
  ['a row with a name', { flows: true, rows: [row], columns: [name, step] }, false],
  ['a table of which no column leads to the next', { rows: [row], columns: [step, step] }, false],
] as const)('%s', (_, { rows, columns, ...more }, expected) =>
  expect(isOneWay({ ...more, rows: [...rows], columns: [...columns] })).toBe(expected),
);
