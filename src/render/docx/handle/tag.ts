import type { TagNode } from '../../../assemble/nodes.ts';
import { textRun } from '../run.ts';
import type { InlineHandler } from './handler.ts';

const NBSP = '\u00A0';

/** The shape repeats the word for the eye; spaces that do not break keep the border off the letters. */
export const tag: InlineHandler<TagNode> = (node, _state, marks) => [
  textRun(`${NBSP}${node.shape}${NBSP}${node.label.replaceAll(' ', NBSP)}${NBSP}`, { ...marks, style: 'Tag' }),
];
