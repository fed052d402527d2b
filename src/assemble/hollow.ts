import type { Nodes } from 'mdast';

/** A block that says only that nothing is recorded. */
export const NOTHING = { style: 'note', isNothing: true } as const;

/** The ids of the sections that hold nothing: headings below which there are at most other headings, and notes that nothing is recorded. */
export function hollowSections(blocks: readonly Nodes[]): Set<string> {
  const hollow = new Set<string>();
  let open: { readonly depth: number; readonly id: string | undefined }[] = [];
  const close = (from: number): void => {
    for (const { id } of open.filter(({ depth }) => depth >= from)) if (id !== undefined) hollow.add(id);
    open = open.filter(({ depth }) => depth < from);
  };
  for (const block of blocks) {
    if (block.type === 'heading') {
      close(block.depth);
      open.push({ depth: block.depth, id: block.data?.id });
    } else if (!block.data?.isNothing) open = [];
  }
  close(0);
  return hollow;
}
