import type { Table, TableRow } from 'mdast';
import { label } from '../../../assemble/label.ts';
import type { TableColumn } from '../../../assemble/nodes.ts';
import { columnParts } from '../../column-parts.ts';
import { markdownColumns } from '../../markdown-columns.ts';
import { type Block, bookmarkNext, styled } from '../block.ts';
import { textRun } from '../run.ts';
import type { State } from '../state.ts';
import { tableEm } from '../style/sizes.ts';
import { reportTable } from '../table-element.ts';
import type { BlockHandler } from './handler.ts';

/** A title of more columns than this is too long to be heard. */
const NAMED_COLUMNS = 4;

/**
 * A Markdown table: its first row is the header row. It has no caption, so its title is the names of its first columns. One of more columns than the
 * page is wide stands in parts below one another, each with the first column.
 */
export const table: BlockHandler<Table> = (node, state) => {
  bookmarkNext(state, node.data?.id);
  const { labels, brand } = state.publication;
  const { columns, words } = markdownColumns(node);
  const title = columns
    .slice(0, NAMED_COLUMNS)
    .map((column) => column.label)
    .join(', ');
  const parts = columnParts(columns, words, state.width, tableEm(brand));
  return parts.flatMap((part, at): Block[] => {
    const name = at === 0 ? title : label(labels, 'part_of', { text: title, part: at + 1, of: parts.length });
    const lead = at === 0 ? [] : [styled(state, 'DataCaption', [textRun(name, { strong: true })])];
    return [...lead, partOf(node, part, name, state)];
  });
};

/** Some columns of the table, by their numbers. */
function partOf(node: Table, part: readonly number[], title: string, state: State) {
  const { columns: all, words } = markdownColumns(node);
  const columns = part.flatMap((index) => all[index] ?? []);
  const body = node.children.slice(1);
  const names = columns.map((column) => column.label).join(', ');
  const { labels } = state.publication;
  return reportTable(
    {
      columns,
      rows: body.map((row) => columns.map((column, index) => cell(row, part[index] ?? 0, column, state))),
      words: words.map((row) => part.map((index) => row[index] ?? '')),
      title,
      description: label(labels, 'table_description', { rows: body.length, columns: names }),
    },
    state,
  );
}

function cell(row: TableRow, index: number, { kind }: TableColumn, state: State) {
  const style = kind === 'number' ? 'TableNumber' : 'TableText';
  return [styled(state, style, state.inline(row.children[index]?.children ?? [], state))];
}
