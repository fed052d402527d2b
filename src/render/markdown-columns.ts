import type { Table, TableCell } from 'mdast';
import type { TableColumn } from '../assemble/nodes.ts';
import { kept } from '../core/kept.ts';
import { printedText } from './printed-text.ts';

/** Columns are as wide as their longest cell asks for, within these shares. */
const NARROWEST = 8;
const WIDEST = 80;

interface Columns {
  readonly columns: readonly TableColumn[];
  readonly words: readonly (readonly string[])[];
}

/** The columns of a Markdown table, named by its first row, and the words of the rows below it: the same for the same table. */
export const markdownColumns = kept((node: Table): Columns => {
  const [head, ...body] = node.children;
  return {
    columns: (head?.children ?? []).map((cell, index) => columnOf(node, cell, index)),
    words: body.map((row) => row.children.map(printedText)),
  };
});

function columnOf(node: Table, head: TableCell, index: number): TableColumn {
  const longest = Math.max(...node.children.map((row) => printedText(row.children[index]).length));
  return {
    label: printedText(head),
    kind: node.align?.[index] === 'right' ? 'number' : 'text',
    width: Math.min(Math.max(longest, NARROWEST), WIDEST),
  };
}
