import type { Nodes, Root, RootContent } from 'mdast';
import type { Place } from '../../core/place.ts';
import { wordCount } from '../../core/word-count.ts';
import { type Assembly, report } from '../assembly.ts';
import { cellBlocks } from '../cell.ts';
import { illustrativeIn } from '../figure/illustrative.ts';
import { plainText } from '../plain-text.ts';
import { visitAll } from '../walk.ts';
import { pagesOf } from './pages.ts';

/** Holds a publication to the limits of its publication.yaml. Codes: publication/too-long, publication/made-up. */
export function checkLimits(root: Root, assembly: Assembly): void {
  const { plan, kit } = assembly;
  const { mostWords, mostPages } = plan;
  const longest = () => longestOf(root.children);
  const words = mostWords === undefined ? 0 : textOf(root).reduce((sum, text) => sum + wordCount(text), 0);
  if (mostWords !== undefined && words > mostWords)
    report(
      assembly,
      'publication/too-long',
      longest(),
      `"${plan.title}" has ${words} words; it may have ${mostWords}.`,
    );
  const pages = mostPages === undefined ? 0 : pagesOf(root, kit.brand, plan.title);
  if (mostPages !== undefined && pages > mostPages) {
    const fills = Math.ceil(pages * 10) / 10;
    const message = `"${plan.title}" would fill about ${fills} pages in Word; it may fill ${mostPages}.`;
    report(assembly, 'publication/too-long', longest(), message);
  }
  for (const madeUp of plan.realFigures ? illustrativeIn(root) : [])
    report(assembly, 'publication/made-up', sourceIn(madeUp), `"${plan.title}" holds a figure that was made up.`);
}

/** Everything that is read, text by text: a cell and a paragraph are one each. */
function textOf(root: Root): string[] {
  const texts: string[] = [];
  visitAll(root, (node) => {
    if (node.type === 'heading' || node.type === 'paragraph') texts.push(plainText(node));
    else if (node.type === 'dataTable') {
      texts.push(node.caption, ...node.columns.map((column) => column.label));
      for (const { cells } of node.rows) texts.push(...cells.flatMap(cellBlocks).map((block) => plainText(block)));
      return 'skip';
    }
    return undefined;
  });
  return texts;
}

/** Where the words of the longest block stand: what is cut there helps most. */
function longestOf(blocks: readonly RootContent[]): Place | undefined {
  const own = blocks.filter((block) => sourceIn(block) !== undefined);
  const length = (block: RootContent): number => plainText(block).length;
  const [longest] = own.toSorted((a, b) => length(b) - length(a));
  return longest && sourceIn(longest);
}

function sourceIn(node: Nodes): Place | undefined {
  let found: Place | undefined;
  visitAll(node, (inner) => {
    found ??= inner.data?.source ?? (inner.type === 'dataTable' ? inner.rows[0]?.source : undefined);
  });
  return found;
}
