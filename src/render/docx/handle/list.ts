import type { List, ListItem } from 'mdast';
import { type Block, bookmarkNext, styled } from '../block.ts';
import { listNumbering } from '../list-numbering.ts';
import { listStyle, type Numbering } from '../numbering.ts';
import { LIST_STEP } from '../page.ts';
import { textRun } from '../run.ts';
import type { State } from '../state.ts';
import type { BlockHandler } from './handler.ts';

/** Continuation styles exist for three levels; deeper paragraphs stand as the third. */
const DEEPEST_CONTINUATION = 3;

/** Task boxes of GitHub Flavoured Markdown. */
const BOXES = { true: '☑ ', false: '☐ ' } as const;

/** Items in the style of their list and level; a second paragraph of an item stands under the first. */
export const list: BlockHandler<List> = (node, state) => {
  bookmarkNext(state, node.data?.id);
  const { level, left, step = LIST_STEP } = state.flow;
  const numbering = listNumbering(
    { level, left, step },
    node.ordered ? (node.start ?? 1) : undefined,
    state.counts.lists,
  );
  const style = listStyle(node.ordered ? 'ListNumber' : 'ListBullet', level);
  return node.children.flatMap((item) => listItem(item, state, style, numbering));
};

function listItem(node: ListItem, state: State, listed: string, numbering: Numbering): Block[] {
  const { style, left, level, step = LIST_STEP } = state.flow;
  const inPanel = style !== 'BodyText' && !style.startsWith('ListContinue');
  const within: State = {
    ...state,
    flow: {
      style: inPanel ? style : `ListContinue${Math.min(level + 1, DEEPEST_CONTINUATION)}`,
      left: left + step,
      level: level + 1,
      step,
    },
  };
  const [first, ...rest] = node.children;
  if (first?.type !== 'paragraph') return state.blocks(node.children, within);
  bookmarkNext(state, node.data?.id ?? first.data?.id);
  const box = typeof node.checked === 'boolean' ? [textRun(BOXES[`${node.checked}`])] : [];
  const item = styled(state, inPanel ? style : listed, [...box, ...state.inline(first.children, state)], numbering);
  return [item, ...state.blocks(rest, within)];
}
