import type { Emphasis } from 'mdast';
import type { InlineHandler } from './handler.ts';

/** Text in italics. */
export const emphasis: InlineHandler<Emphasis> = (node, state, marks) =>
  state.inline(node.children, state, { ...marks, emphasis: true });
