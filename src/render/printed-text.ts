import type { Nodes } from 'mdast';
import { cellBlocks } from '../assemble/cell.ts';
import type { CellContent, DataTableNode } from '../assemble/nodes.ts';
import { kept } from '../core/kept.ts';

/** As wide as a small line, which stands whole in its column as a word does. */
const SPARK_ROOM = '\u2007'.repeat(7);

/** The mark of a list's item and the space before its words, at the beginning of each of its lines. */
export const ITEM_ROOM = '\u2007\u2007';

/** The words of a node as they are printed, status words with their shapes: for measuring. What it says is assemble's plainText. */
export function printedText(node: Nodes | undefined): string {
  if (node === undefined) return '';
  if ('children' in node) {
    const separator = node.type === 'list' || node.type === 'listItem' ? '\n' : '';
    const text = (node.children as Nodes[]).map(printedText).join(separator);
    return node.type === 'listItem' ? text.replaceAll(/^/gm, ITEM_ROOM) : text;
  }
  if (node.type === 'break') return '\n';
  if (node.type === 'tag') return `\u00A0${node.shape}\u00A0${node.label.replaceAll(' ', '\u00A0')}\u00A0`;
  if (node.type === 'sparkline') return SPARK_ROOM;
  return 'value' in node ? node.value : '';
}

/** The words of each cell of a table, each block on lines of its own: the same array for the same rows, by which what is measured of them is kept. */
export const printedRows = ({ rows }: DataTableNode): readonly (readonly string[])[] => wordsOf(rows);

const wordsOf = kept((rows: DataTableNode['rows']) => rows.map(({ cells }) => cells.map(printedCell)));

const printedCell = (cell: readonly CellContent[]): string => cellBlocks(cell).map(printedText).join('\n');
