import type { Nodes, Root } from 'mdast';
import { cellBlocks } from '../cell.ts';
import { fontBreadth } from '../font-breadth.ts';
import type { DataTableNode } from '../nodes.ts';
import { plainText } from '../plain-text.ts';
import type { Brand } from '../publication.ts';

/** Points. A4 upright with margins of 25 millimetres, and what of it running text takes. */
const PAGE_HEIGHT = 700;
const TEXT_WIDTH = 408;
const TABLE_WIDTH = 453;

/** The sizes of the Word document in points beside a body of 12: a line, the space around a block, and how wide a letter is on average. */
const BODY = { size: 12, line: 1.3, around: 8 };
const LIST = { ...BODY, around: 5 };
const LEAD = { size: 14, line: 1.35, around: 12 };
const HEADINGS = [
  { size: 13, line: 1.25, around: 17 },
  { size: 12, line: 1.25, around: 15 },
] as const;
const CAPTION = { size: 11, line: 1.3, around: 14 };
const TABLE = { size: 10.5, line: 1.3, around: 7 };
const TITLE = { size: 24, line: 1.2, around: 73 };
/** What stands after the text: whom to ask, and other formats. */
const CLOSING = 70;
/** Of the size of a letter: Arial, in English. */
const LETTER = 0.48;

/** What running text is printed in: points of the body, and the name of the font. */
export interface PrintedIn extends Pick<Brand, 'wordSize'> {
  readonly font: string;
}

/** What the estimate is measured for. */
export const USUAL: PrintedIn = { wordSize: BODY.size, font: 'Arial' };

/** What a brand prints running text in: the font of its Word document where it has one. */
export const printedIn = ({ wordSize, wordFont, reference }: Brand): PrintedIn => ({
  wordSize,
  font: reference?.tableText?.font ?? wordFont,
});

interface Type {
  readonly size: number;
  readonly line: number;
  readonly around: number;
}

/**
 * How many A4 pages the Word document of a short publication without a cover is likely to fill: the heights of its blocks at the sizes of the styles
 * (src/render/docx/style), with letters of the average width of its font. It holds text, lists, boxes and tables; it knows nothing of figures.
 */
export function pagesOf(root: Root, { wordSize, font }: PrintedIn, title: string): number {
  const scale = wordSize / BODY.size;
  const letter = LETTER * fontBreadth(font);
  const height = (text: string, type: Type, width: number): number => {
    const letters = Math.max(1, (width / (type.size * letter * scale)) | 0);
    return Math.max(1, Math.ceil(text.length / letters)) * type.size * type.line * scale + type.around;
  };
  const block = (node: Nodes, width: number, type: Type): number => {
    switch (node.type) {
      case 'heading':
        return height(plainText(node), HEADINGS[node.depth - 1] ?? HEADINGS[1], TEXT_WIDTH);
      case 'paragraph':
        return height(plainText(node), node.data?.style === 'lead' ? LEAD : type, width);
      case 'dataTable':
        return height(node.caption, CAPTION, TABLE_WIDTH) + tableHeight(node);
      case 'list':
        return inside(node.children, width - 20, LIST);
      case 'panel':
        return 26 + inside(node.children, width - 30, type);
      case 'footnoteDefinition':
        return 0;
      default:
        return 'children' in node ? inside(node.children, width, type) : 0;
    }
  };
  const inside = (nodes: readonly Nodes[], width: number, type: Type): number =>
    nodes.reduce((sum, node) => sum + block(node, width, type), 0);
  const tableHeight = ({ columns, rows }: DataTableNode): number => {
    const all = columns.reduce((sum, column) => sum + column.width, 0);
    const widths = columns.map((column) => (TABLE_WIDTH * column.width) / all - 12);
    const rowHeight = (texts: readonly string[][]): number =>
      Math.max(
        ...texts.map((cell, index) =>
          cell.reduce((sum, text) => sum + height(text, TABLE, widths[index] ?? TABLE_WIDTH), 0),
        ),
      );
    const head = rowHeight(columns.map((column) => [column.label]));
    return rows.reduce(
      (sum, { cells }) => sum + rowHeight(cells.map((cell) => cellBlocks(cell).map((one) => plainText(one)))),
      head,
    );
  };
  return (height(title, TITLE, TEXT_WIDTH) + inside(root.children, TEXT_WIDTH, BODY) + CLOSING) / PAGE_HEIGHT;
}
