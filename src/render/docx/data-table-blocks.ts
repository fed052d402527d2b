import { label } from '../../assemble/label.ts';
import type { DataTableNode, TableColumn } from '../../assemble/nodes.ts';
import { printedText } from '../printed-text.ts';
import { bookmarkNext, styled } from './block.ts';
import { textRun } from './run.ts';
import type { Block, State } from './state.ts';
import { reportTable } from './table-element.ts';

const CELL_STYLES: Readonly<Record<TableColumn['kind'], string>> = {
  text: 'TableText',
  number: 'TableNumber',
  rowHeader: 'TableRowHeader',
};

/** Names of rows longer than this many letters are sentences, and bold sentences tire the eye. */
const LONG_NAME = 120;

/** The notes that explain a table's symbols, then the table under its `title`. A figure's own table, which has no number, is as wide as its numbers need. */
export function dataTableBlocks(node: DataTableNode, title: string, state: State): Block[] {
  const { labels } = state.publication;
  const notes = node.notes.map((text) => styled(state, 'TableNote', [textRun(label(labels, 'note', { text }))]));
  const words = node.rows.map(({ cells }) => cells.map((cell) => printedText({ type: 'paragraph', children: cell })));
  const sentences = words.some(([name = '']) => name.length > LONG_NAME);
  const rows = node.rows.map((row) => {
    bookmarkNext(state, row.id);
    return row.cells.map((cell, index) => {
      const kind = node.columns[index]?.kind ?? 'text';
      const style = kind === 'rowHeader' && sentences ? 'TableRowSentence' : CELL_STYLES[kind];
      return [styled(state, style, state.inline(cell, state))];
    });
  });
  const narrow = node.number === undefined;
  const description = label(labels, 'table_description', {
    rows: node.rows.length,
    columns: node.columns.map((column) => column.label).join(', '),
  });
  return [...notes, reportTable({ columns: node.columns, rows, words, title, description, narrow }, state)];
}
