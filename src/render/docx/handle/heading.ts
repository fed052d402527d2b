import type { Heading } from 'mdast';
import { bookmarkNext, styled } from '../block.ts';
import { hung } from '../run.ts';
import type { BlockHandler } from './handler.ts';

/** Word's navigation pane and the look have four levels. */
const DEEPEST = 4;

/** The tree's number is written as text before a tab: it is the same in Word, in the contents and in any reader, whatever is edited. */
export const heading: BlockHandler<Heading> = (node, state) => {
  if (node.depth > DEEPEST) throw new Error(`A heading of depth ${node.depth} has no style in Word.`);
  bookmarkNext(state, node.data?.id);
  const number = node.data?.number;
  return [
    styled(state, `Heading${node.depth}`, [
      ...(number === undefined ? [] : hung(number)),
      ...state.inline(node.children, state),
    ]),
  ];
};
