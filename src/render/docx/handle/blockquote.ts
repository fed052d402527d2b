import type { Blockquote } from 'mdast';
import { bookmarkNext } from '../block.ts';
import { LIST_STEP, TEXT_LEFT } from '../page.ts';
import type { BlockHandler } from './handler.ts';

/** A quotation: its blocks in the style Quote, one step to the right of the text. */
export const blockquote: BlockHandler<Blockquote> = (node, state) => {
  bookmarkNext(state, node.data?.id);
  return state.blocks(node.children, { ...state, flow: { style: 'Quote', left: TEXT_LEFT + LIST_STEP, level: 0 } });
};
