import type { Table } from 'mdast';
import { markdownColumns } from '../../markdown-columns.ts';
import { bookmarkNext, styled } from '../block.ts';
import { tableParts } from '../table-parts.ts';
import type { BlockHandler } from './handler.ts';

/** A title of more columns than this is too long to be heard. */
const NAMED_COLUMNS = 4;

/** A Markdown table: its first row is the header row. It has no caption, so its title is the names of its first columns. */
export const table: BlockHandler<Table> = (node, state) => {
  bookmarkNext(state, node.data?.id);
  const { columns, words } = markdownColumns(node);
  const [, ...body] = node.children;
  const names = columns.slice(0, NAMED_COLUMNS).map((column) => column.label);
  const cell = (row: number, column: number) => {
    const style = columns[column]?.kind === 'number' ? 'TableNumber' : 'TableText';
    return [styled(state, style, state.inline(body[row]?.children[column]?.children ?? [], state))];
  };
  return tableParts({ columns, words, title: names.join(', '), cell }, state);
};
