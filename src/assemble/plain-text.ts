import type { Nodes } from 'mdast';
import { below, eachBelow } from './walk.ts';

/** The words of a node, without its form. */
export function plainText(node: Nodes): string {
  if ('value' in node) return node.value;
  if (node.type === 'tag') return node.label;
  if (node.type === 'break') return ' ';
  if (node.type === 'list' || node.type === 'listItem') return below(node).map(plainText).join(' ');
  let text = '';
  eachBelow(node, (child) => {
    text += plainText(child);
  });
  return text;
}
