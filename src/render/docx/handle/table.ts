import type { Table, TableCell, TableRow } from 'mdast';
import { label } from '../../../assemble/label.ts';
import type { TableColumn } from '../../../assemble/nodes.ts';
import { printedText } from '../../printed-text.ts';
import { bookmarkNext, styled } from '../block.ts';
import type { State } from '../state.ts';
import { reportTable } from '../table-element.ts';
import type { BlockHandler } from './handler.ts';

/** Columns are as wide as their longest cell asks for, within these shares. */
const NARROWEST = 8;
const WIDEST = 80;

/** A Markdown table: its first row is the header row. It has no caption, so its title is the names of its columns. */
export const table: BlockHandler<Table> = (node, state) => {
  bookmarkNext(state, node.data?.id);
  const [head, ...body] = node.children;
  const columns = (head?.children ?? []).map((cell, index) => columnOf(node, cell, index));
  const names = columns.map((column) => column.label).join(', ');
  const description = label(state.publication.labels, 'table_description', { rows: body.length, columns: names });
  const words = body.map((row) => row.children.map(printedText));
  const rows = body.map((row) => cellsOf(row, columns, state));
  return [reportTable({ columns, rows, words, title: names, description }, state)];
};

function columnOf(node: Table, head: TableCell, index: number): TableColumn {
  const longest = Math.max(...node.children.map((row) => printedText(row.children[index]).length));
  return {
    label: printedText(head),
    kind: node.align?.[index] === 'right' ? 'number' : 'text',
    width: Math.min(Math.max(longest, NARROWEST), WIDEST),
  };
}

function cellsOf(row: TableRow, columns: readonly TableColumn[], state: State) {
  return columns.map((column, index) => [
    styled(
      state,
      column.kind === 'number' ? 'TableNumber' : 'TableText',
      state.inline(row.children[index]?.children ?? [], state),
    ),
  ]);
}
