import { label } from '../../../assemble/label.ts';
import type { SourceListNode } from '../../../assemble/nodes.ts';
import { bookmarkNext, styled } from '../block.ts';
import { bookmarkName } from '../bookmark.ts';
import { internalLink } from '../link.ts';
import { listNumbering } from '../list-numbering.ts';
import { LIST_STEP, TEXT_LEFT } from '../page.ts';
import { textRun } from '../run.ts';
import type { BlockHandler } from './handler.ts';

/** A numbered list of Word's own in its style for sources, each with its bookmark and a link to where it is first cited. */
export const sourceList: BlockHandler<SourceListNode> = ({ items }, state) => {
  const numbering = listNumbering({ level: 0, left: TEXT_LEFT - LIST_STEP }, 1, state.counts.lists);
  const back = label(state.publication.labels, 'source_list.back');
  return items.map(({ id, citedAt, children }) => {
    bookmarkNext(state, id);
    const link = internalLink(bookmarkName(citedAt), [textRun(back, { style: 'Hyperlink' })]);
    return styled(state, 'Bibliography', [...state.inline(children, state), textRun(' '), ...link], numbering);
  });
};
