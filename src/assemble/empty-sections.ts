import type { Paragraph, Root, RootContent } from 'mdast';
import type { Assembly } from './assembly.ts';
import { label } from './label.ts';

/** Says under each heading with nothing below it that nothing is recorded yet, so that nobody takes it for a fault of the document. Changes the tree. */
export function fillEmptySections(root: Root, { kit, sectionOf }: Assembly): void {
  root.children = root.children.flatMap((node, index, all): RootContent[] => {
    if (node.type !== 'heading') return [node];
    const next = all[index + 1];
    if (next && !(next.type === 'heading' && next.depth <= node.depth)) return [node];
    const said: Paragraph = {
      type: 'paragraph',
      children: [{ type: 'text', value: label(kit.labels, 'nothing_recorded') }],
    };
    const section = sectionOf.get(node);
    if (section) sectionOf.set(said, section);
    return [node, said];
  });
}
