import type { Nodes } from 'mdast';

/** The words of a node without their marks. */
export function plainText(node: Nodes | undefined): string {
  if (node === undefined) return '';
  if ('children' in node) return (node.children as Nodes[]).map(plainText).join('');
  return 'value' in node ? node.value : '';
}
