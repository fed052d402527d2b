import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { filledColumns } from '../../src/assemble/filled-columns.ts';
import type { CellContent, DataTableNode } from '../../src/assemble/nodes.ts';
import { assemblerOf } from './example.ts';

interface Case {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly stays: readonly string[];
  readonly cells: readonly (readonly string[])[];
}
const CASES = parse(readFileSync(join(import.meta.dirname, 'filled-columns.yaml'), 'utf8')) as readonly Case[];
const LABELS = { dash: '–', not_recorded: 'not yet recorded' };

const written = (text: string): CellContent[] => {
  if (text === '') return [];
  if (text.startsWith('#')) return [{ type: 'link', url: text, children: [] }];
  return [{ type: 'text', value: text === '-' ? '–' : text }];
};
const read = (cell: readonly CellContent[]): string =>
  cell
    .map((node) => (node.type === 'link' ? node.url : 'value' in node ? node.value : ''))
    .join('')
    .replace('–', '-');

test.each(CASES)('$name', ({ columns, rows, stays, cells }) => {
  const table = filledColumns(
    {
      columns: columns.map((label, index) => ({ label, kind: index === 0 ? 'rowHeader' : 'text', width: 1 })),
      rows: rows.map((row) => ({ cells: row.map(written) })),
    },
    LABELS,
  );
  expect(table.columns.map(({ label }) => label)).toEqual(stays);
  expect(table.rows.map((row) => row.cells.map(read))).toEqual(cells);
});

/** The last key of a table's file decides what stands for a table that would say nothing. */
const printedWith = async (last: string): Promise<string[]> => {
  const file = `rows: actions\ncaption: The log\ncolumns:\n  - { label: Action, kind: rowHeader, width: 1, value: "{{title}}" }\n  - { label: Asked, kind: text, width: 1, value: "{{#if due}}{{due}}{{/if}}" }\nempty: No actions are recorded.\n${last}`;
  const assemble = await assemblerOf(new Map([['templates/tables/log.yaml', new TextEncoder().encode(file)]]));
  return assemble('# Log {#log}\n\n::table{name="log"}\n').tree.children.map(({ type }) => type);
};

test('a record of which nothing is recorded is one sentence; other tables keep their names', async () => {
  expect(await printedWith('unrecorded: Nobody was asked.\n')).toEqual(['heading', 'paragraph']);
  expect(await printedWith('')).toEqual(['heading', 'dataTable' satisfies DataTableNode['type']]);
});
