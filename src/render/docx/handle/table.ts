import type { Table, TableRow } from 'mdast';
import { label } from '../../../assemble/label.ts';
import type { TableColumn } from '../../../assemble/nodes.ts';
import { markdownColumns } from '../../markdown-columns.ts';
import { bookmarkNext, styled } from '../block.ts';
import type { State } from '../state.ts';
import { reportTable } from '../table-element.ts';
import type { BlockHandler } from './handler.ts';

/** A Markdown table: its first row is the header row. It has no caption, so its title is the names of its columns. */
export const table: BlockHandler<Table> = (node, state) => {
  bookmarkNext(state, node.data?.id);
  const body = node.children.slice(1);
  const { columns, words } = markdownColumns(node);
  const names = columns.map((column) => column.label).join(', ');
  const description = label(state.publication.labels, 'table_description', { rows: body.length, columns: names });
  const rows = body.map((row) => cellsOf(row, columns, state));
  return [reportTable({ columns, rows, words, title: names, description }, state)];
};

function cellsOf(row: TableRow, columns: readonly TableColumn[], state: State) {
  return columns.map((column, index) => [
    styled(
      state,
      column.kind === 'number' ? 'TableNumber' : 'TableText',
      state.inline(row.children[index]?.children ?? [], state),
    ),
  ]);
}
