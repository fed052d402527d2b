import type { InlineCode } from 'mdast';
import { textRun } from '../run.ts';
import type { InlineHandler } from './handler.ts';

/** Text in the character style of code. */
export const inlineCode: InlineHandler<InlineCode> = (node, _state, marks) => [
  textRun(node.value, { ...marks, code: true }),
];
