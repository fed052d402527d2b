import type { LanguageNode } from '../../../assemble/nodes.ts';
import type { InlineHandler } from './handler.ts';

/** Words of another language, each run with its mark. */
export const language: InlineHandler<LanguageNode> = (node, state, marks) =>
  state.inline(node.children, state, { ...marks, language: node.language });
