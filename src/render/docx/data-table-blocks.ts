import { cellBlocks } from '../../assemble/cell.ts';
import { label } from '../../assemble/label.ts';
import type { CellContent, DataTableNode, TableColumn } from '../../assemble/nodes.ts';
import { noteLine } from '../../assemble/note-line.ts';
import { columnParts } from '../column-parts.ts';
import { printedCell } from '../printed-text.ts';
import { type Block, bookmarkNext, type StyledParagraph, styled, type TitledTable } from './block.ts';
import { textRun } from './run.ts';
import type { State } from './state.ts';
import { tableEm } from './style/sizes.ts';
import { reportTable } from './table-element.ts';

const CELL_STYLES: Readonly<Record<TableColumn['kind'], string>> = {
  text: 'TableText',
  number: 'TableNumber',
  rowHeader: 'TableRowHeader',
};

/** Names of rows longer than this many letters are sentences, and bold sentences tire the eye. */
const LONG_NAME = 120;

/**
 * The notes that explain a table's symbols, then the table under its `title`. A figure's own table, which has no number, is as wide as its numbers need.
 * A table of more numbers than the page is wide stands in parts below one another.
 */
export function dataTableBlocks(node: DataTableNode, title: string, state: State): Block[] {
  const { labels } = state.publication;
  const notes = node.notes.map((text) => styled(state, 'TableNote', [textRun(noteLine(text, labels))]));
  const words = node.rows.map(({ cells }) => cells.map(printedCell));
  const parts = columnParts(node.columns, words, state.width, tableEm(state.publication.brand));
  const tables = parts.flatMap((part, at) => {
    if (at === 0) return [partOf(node, part, words, title, true, state)];
    const name = label(labels, 'part_of', { text: title, part: at + 1, of: parts.length });
    return [
      styled(state, 'DataCaption', [textRun(name, { strong: true })]),
      partOf(node, part, words, name, false, state),
    ];
  });
  return [...notes, ...tables];
}

/** Some columns of a table, by their numbers. Links to a row lead to the first part. */
function partOf(
  node: DataTableNode,
  part: readonly number[],
  allWords: readonly (readonly string[])[],
  title: string,
  isFirst: boolean,
  state: State,
): TitledTable {
  const columns = part.flatMap((index) => node.columns[index] ?? []);
  const words = allWords.map((row) => part.map((index) => row[index] ?? ''));
  const sentences = words.some(([name = '']) => name.length > LONG_NAME);
  const rows = node.rows.map((row) => {
    if (isFirst) bookmarkNext(state, row.id);
    return columns.map(({ kind }, index) => {
      const style = kind === 'rowHeader' && sentences && !row.group ? 'TableRowSentence' : CELL_STYLES[kind];
      return cellParagraphs(row.cells[part[index] ?? 0] ?? [], style, state);
    });
  });
  const description = label(state.publication.labels, 'table_description', {
    rows: node.rows.length,
    columns: columns.map((column) => column.label).join(', '),
  });
  const leads = node.rows.map(({ group }) => group === true);
  return reportTable({ columns, rows, words, title, description, leads, narrow: node.number === undefined }, state);
}

/** What stands in a cell, at least one paragraph (w:tc, ECMA-376 17.4.65): words in the style of the column, and the items of lists in it too. */
function cellParagraphs(cell: readonly CellContent[], style: string, state: State): StyledParagraph[] {
  if (cell.length === 0) return [styled(state, style, [])];
  const within: State = { ...state, flow: { style, left: 0, level: 0 } };
  const made = state.blocks(cellBlocks(cell), within);
  return made.filter((block) => block.type === 'paragraph');
}
