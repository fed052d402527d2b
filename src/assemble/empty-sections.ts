import type { Heading, Paragraph, Root, RootContent } from 'mdast';
import type { Assembly } from './assembly.ts';
import { NOTHING } from './hollow.ts';
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
      data: { ...NOTHING },
    };
    const section = sectionOf.get(node);
    if (section) sectionOf.set(said, section);
    return [node, said];
  });
}

const SHOWS: ReadonlySet<string> = new Set(['dataTable', 'table', 'figure', 'cards']);

/** What says that there is nothing to show gets no page of its own. Changes the tree. */
export function joinEmptyPages({ children }: Root): void {
  for (const [index, node] of children.entries()) {
    if (node.type !== 'heading' || !node.data?.newPage) continue;
    const own = sectionAt(node, children.slice(index + 1));
    if (own.some(({ data }) => data?.isNothing) && !own.some(({ type }) => SHOWS.has(type))) delete node.data.newPage;
  }
}

function sectionAt({ depth }: Heading, after: readonly RootContent[]): readonly RootContent[] {
  const end = after.findIndex((one) => one.type === 'heading' && one.depth <= depth);
  return end < 0 ? after : after.slice(0, end);
}
