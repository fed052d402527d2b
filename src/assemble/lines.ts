import type { List, Nodes, Paragraph, PhrasingContent } from 'mdast';
import type { Place } from '../core/place.ts';
import type { Assembly } from './assembly.ts';
import { fitting } from './cell.ts';
import { prose } from './prose.ts';

/** Blocks as inline content, where nothing else can stand: paragraphs and items parted by line breaks, items with their mark. */
export function inLines(blocks: readonly Nodes[], around: Place | undefined, assembly: Assembly): PhrasingContent[] {
  const lines = blocks
    .flatMap((block) => fitting(block, around, assembly))
    .flatMap(linesOf)
    .filter((line) => line.length > 0);
  return lines.flatMap((line, index) => (index === 0 ? line : [{ type: 'break' } as PhrasingContent, ...line]));
}

function linesOf(block: Paragraph | List): PhrasingContent[][] {
  if (block.type === 'paragraph') return [block.children];
  return block.children.flatMap(({ children, data }, index) => {
    const [first = [], ...others] = (children as (Paragraph | List)[]).flatMap(linesOf);
    const mark = block.ordered ? `${(block.start ?? 1) + index}. ` : '• ';
    return [[prose(mark, data?.source), ...first], ...others];
  });
}
