import type { Nodes } from 'mdast';

/** The words of a node, without its form. */
export function plainText(node: Nodes): string {
  if ('value' in node) return node.value;
  if (node.type === 'tag') return node.label;
  if (node.type === 'break') return ' ';
  return 'children' in node ? (node.children as Nodes[]).map(plainText).join('') : '';
}
