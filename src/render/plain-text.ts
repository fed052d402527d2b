import type { Nodes } from 'mdast';

/** The words of a node without their marks. */
export function plainText(node: Nodes | undefined): string {
  if (node === undefined) return '';
  if ('children' in node) return (node.children as Nodes[]).map(plainText).join('');
  if (node.type === 'tag') return `\u00A0${node.shape}\u00A0${node.label.replaceAll(' ', '\u00A0')}\u00A0`;
  return 'value' in node ? node.value : '';
}
