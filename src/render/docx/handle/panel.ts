import type { PanelNode } from '../../../assemble/nodes.ts';
import { bookmarkNext, styled } from '../block.ts';
import { LINE_BREAK, textRun } from '../run.ts';
import { PANEL_LEFT, PANEL_STYLES } from '../style/panels.ts';
import type { BlockHandler } from './handler.ts';

/** A box of paragraphs in one style. Its word stands on a line of its own at the head of the first. */
export const panel: BlockHandler<PanelNode> = (node, state) => {
  bookmarkNext(state, node.data.id);
  const style = PANEL_STYLES[node.kind];
  const within = { ...state, flow: { style, left: PANEL_LEFT, level: 0 } };
  if (node.title === undefined) return state.blocks(node.children, within);
  const title = textRun(node.title, { strong: true });
  const [first, ...rest] = node.children;
  if (first?.type !== 'paragraph') return [styled(state, style, [title]), ...state.blocks(node.children, within)];
  bookmarkNext(state, first.data?.id);
  return [
    styled(state, style, [title, LINE_BREAK, ...state.inline(first.children, within)]),
    ...state.blocks(rest, within),
  ];
};
