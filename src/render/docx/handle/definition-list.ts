import type { DefinitionListNode } from '../../../assemble/nodes.ts';
import { bookmarkNext, styled } from '../block.ts';
import { LIST_STEP, TEXT_LEFT } from '../page.ts';
import type { BlockHandler } from './handler.ts';

/** Each term as a paragraph of its own style with its bookmark, and its description below it. */
export const definitionList: BlockHandler<DefinitionListNode> = (node, state) => {
  bookmarkNext(state, node.data.id);
  const within = { ...state, flow: { style: 'Definition', left: TEXT_LEFT + LIST_STEP, level: 0 } };
  return node.items.flatMap((item) => {
    bookmarkNext(state, item.id);
    return [styled(state, 'DefinitionTerm', state.inline(item.term, state)), ...state.blocks(item.description, within)];
  });
};
