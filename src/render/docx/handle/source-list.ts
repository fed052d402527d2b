import type { SourceListNode } from '../../../assemble/nodes.ts';
import { bookmarkNext, styled } from '../block.ts';
import { listNumbering } from '../list-numbering.ts';
import { LIST_STEP, TEXT_LEFT } from '../page.ts';
import { standingAt } from '../review/block-places.ts';
import type { BlockHandler } from './handler.ts';

/** A numbered list of Word's own in its style for sources, each with its bookmark. Word leads back by itself (Alt and left), and paper has no use for a link. */
export const sourceList: BlockHandler<SourceListNode> = ({ items }, state) => {
  const numbering = listNumbering({ level: 0, left: TEXT_LEFT - LIST_STEP, step: LIST_STEP }, 1, state.counts.lists);
  return items.map(({ id, children, source }) => {
    bookmarkNext(state, id);
    const own = standingAt(state, source);
    return styled(own, 'Bibliography', own.inline(children, own), numbering);
  });
};
