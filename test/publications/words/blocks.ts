import type { Nodes } from 'mdast';
import { plainText } from '../../../src/assemble/plain-text.ts';
import type { Publication } from '../../../src/assemble/publication.ts';
import { below } from '../../../src/assemble/walk.ts';

/** Something that is printed: a block with its words, in reading order. */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'table' | 'cell' | 'figure' | 'note' | 'other';
  /** Of a heading: 1 to 6. */
  readonly depth: number;
  readonly text: string;
  /** What comes next in the same list of blocks; undefined at its end. */
  readonly next: Nodes | undefined;
  /** How many things are in it: rows, items, blocks. */
  readonly size: number;
}

const words = (node: Nodes): string =>
  node.type === 'citations'
    ? ''
    : 'children' in node
      ? node.children.map((child) => words(child as Nodes)).join('')
      : plainText(node);

function blocksIn(nodes: readonly Nodes[], kind: 'paragraph' | 'item' = 'paragraph'): Block[] {
  return nodes.flatMap((node, at): Block[] => {
    const next = nodes[at + 1];
    const one = (what: Block['kind'], text: string, size = 1): Block => ({ kind: what, depth: 0, text, next, size });
    switch (node.type) {
      case 'heading':
        return [{ ...one('heading', words(node)), depth: node.depth }];
      case 'paragraph':
        return [one(kind, words(node))];
      case 'figure':
        return [
          one('figure', node.headline),
          ...[node.subtitle, node.alt, node.source, ...node.notes].map((text) => one('note', text)),
          ...blocksIn([node.table]),
        ];
      case 'dataTable':
        return [
          one('table', node.caption, node.rows.length),
          ...node.rows.flatMap(({ cells }) =>
            cells.map((cell) => one('cell', cell.map((child) => words(child as Nodes)).join(''))),
          ),
          ...node.notes.map((text) => one('note', text)),
        ];
      case 'table':
        return node.children.flatMap((row) => row.children.map((cell) => one('cell', words(cell))));
      case 'cards':
        return [
          one('other', '', node.items.length),
          ...node.items.flatMap(({ lines }) => lines.map(({ text }) => one('note', text))),
        ];
      case 'list':
        return [
          one('other', '', node.children.length),
          ...node.children.flatMap((item) => blocksIn(item.children, 'item')),
        ];
      case 'definitionList':
        return [one('other', '', node.items.length), ...node.items.flatMap(({ description }) => blocksIn(description))];
      case 'sourceList':
        return [];
      default: {
        const inner = below(node);
        return [one('other', '', inner.length), ...blocksIn(inner)];
      }
    }
  });
}

/** All that a publication prints, in reading order. */
export const blocksOf = ({ tree }: Publication): Block[] => blocksIn(tree.children);
