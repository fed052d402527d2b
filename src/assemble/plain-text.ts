import type { Nodes } from 'mdast';
import { below } from './walk.ts';

/** The words of a node, without its form. */
export function plainText(node: Nodes): string {
  if ('value' in node) return node.value;
  if (node.type === 'tag') return node.label;
  if (node.type === 'break') return ' ';
  return below(node)
    .map(plainText)
    .join(node.type === 'list' || node.type === 'listItem' ? ' ' : '');
}
