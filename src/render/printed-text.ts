import type { Nodes } from 'mdast';

/** The words of a node as they are printed, status words with their shapes: for measuring. What it says is assemble's plainText. */
export function printedText(node: Nodes | undefined): string {
  if (node === undefined) return '';
  if ('children' in node) return (node.children as Nodes[]).map(printedText).join('');
  if (node.type === 'break') return '\n';
  if (node.type === 'tag') return `\u00A0${node.shape}\u00A0${node.label.replaceAll(' ', '\u00A0')}\u00A0`;
  return 'value' in node ? node.value : '';
}
