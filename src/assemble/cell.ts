import type { List, ListItem, Nodes, Paragraph } from 'mdast';
import type { Place } from '../core/place.ts';
import { type Assembly, report } from './assembly.ts';
import type { CellContent } from './nodes.ts';

/** Blocks as the content of a cell: lists as they are, paragraphs that follow one another parted by line breaks. What cannot stand there is told at its place. */
export function inCell(blocks: readonly Nodes[], around: Place | undefined, assembly: Assembly): CellContent[] {
  const content: CellContent[] = [];
  for (const block of blocks.flatMap((one) => fitting(one, around, assembly))) {
    if (block.type === 'list') content.push(block);
    else if (block.children.length > 0) {
      const last = content.at(-1);
      if (last && last.type !== 'list') content.push({ type: 'break' });
      content.push(...block.children);
    }
  }
  return content;
}

/** The content of a cell as blocks: what is read, judged or written a paragraph at a time. */
export function cellBlocks(cell: readonly CellContent[]): (Paragraph | List)[] {
  const blocks: (Paragraph | List)[] = [];
  for (const node of cell) {
    const last = blocks.at(-1);
    if (node.type === 'list') blocks.push(node);
    else if (last?.type === 'paragraph') last.children.push(node);
    else blocks.push({ type: 'paragraph', children: [node] });
  }
  return blocks;
}

/** A block as the paragraphs and lists that a cell or a line can hold; none for any other, which is reported (template/bad-directive). */
export function fitting(block: Nodes, around: Place | undefined, assembly: Assembly): (Paragraph | List)[] {
  switch (block.type) {
    case 'paragraph':
      return [block];
    case 'heading':
      return [{ type: 'paragraph', children: block.children }];
    case 'panel':
      return block.children.flatMap((child) => fitting(child, around, assembly));
    case 'list': {
      const items = block.children.map(
        (item): ListItem => ({ ...item, children: item.children.flatMap((child) => fitting(child, around, assembly)) }),
      );
      return [{ ...block, children: items.filter(({ children }) => children.length > 0) }];
    }
    default: {
      const message = `A ${block.type} cannot stand within a line, such as a cell of a table.`;
      report(assembly, 'template/bad-directive', block.data?.source ?? around, message, {
        fix: 'Move it to a text that is printed as paragraphs.',
      });
      return [];
    }
  }
}
