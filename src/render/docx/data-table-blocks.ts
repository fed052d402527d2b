import { cellBlocks } from '../../assemble/cell.ts';
import type { CellContent, DataTableNode, TableColumn } from '../../assemble/nodes.ts';
import { noteLine } from '../../assemble/note-line.ts';
import { printedRows } from '../printed-text.ts';
import { type Block, bookmarkNext, type StyledParagraph, styled } from './block.ts';
import { CELL_LIST_STEP } from './page.ts';
import { standingAt } from './review/block-places.ts';
import { textRun } from './run.ts';
import type { State } from './state.ts';
import { tableParts } from './table-parts.ts';

const CELL_STYLES: Readonly<Record<TableColumn['kind'], string>> = {
  text: 'TableText',
  number: 'TableNumber',
  rowHeader: 'TableRowHeader',
};

/** Names of rows longer than this many letters are sentences, and bold sentences tire the eye. */
const LONG_NAME = 120;

/** The notes that explain a table's symbols, then the table under its `title`. A figure's own table, which has no number, is as wide as its numbers need. */
export function dataTableBlocks(node: DataTableNode, title: string, state: State): Block[] {
  const { columns, rows, notes, number } = node;
  const words = printedRows(node);
  const sentences = words.some(([name = '']) => name.length > LONG_NAME);
  const cell = (row: number, column: number, part: number): StyledParagraph[] => {
    const { id, cells, group, source } = rows[row] ?? { cells: [] };
    // Links to a row lead to the first part.
    if (part === 0 && column === 0) bookmarkNext(state, id);
    const kind = columns[column]?.kind ?? 'text';
    const style = kind === 'rowHeader' && sentences && !group ? 'TableRowSentence' : CELL_STYLES[kind];
    return cellParagraphs(cells[column] ?? [], style, standingAt(state, source));
  };
  const leads = rows.map(({ group }) => group === true);
  return [
    ...notes.map((text) => styled(state, 'TableNote', [textRun(noteLine(text, state.publication.labels))])),
    ...tableParts({ columns, words, title, leads, narrow: number === undefined, cell }, state),
  ];
}

/** What stands in a cell, at least one paragraph (w:tc, ECMA-376 17.4.65): words in the style of the column, and the items of lists in it too. */
function cellParagraphs(cell: readonly CellContent[], style: string, state: State): StyledParagraph[] {
  if (cell.length === 0) return [styled(state, style, [])];
  const within: State = { ...state, flow: { style, left: 0, level: 0, step: CELL_LIST_STEP } };
  const made = state.blocks(cellBlocks(cell), within);
  return made.filter((block) => block.type === 'paragraph');
}
