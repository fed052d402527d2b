import type { Strong } from 'mdast';
import type { InlineHandler } from './handler.ts';

/** Text in bold. */
export const strong: InlineHandler<Strong> = (node, state, marks) =>
  state.inline(node.children, state, { ...marks, strong: true });
