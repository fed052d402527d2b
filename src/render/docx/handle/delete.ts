import type { Delete } from 'mdast';
import type { InlineHandler } from './handler.ts';

/** Text struck through. */
export const deleted: InlineHandler<Delete> = (node, state, marks) =>
  state.inline(node.children, state, { ...marks, deleted: true });
