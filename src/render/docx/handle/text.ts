import type { Text } from 'mdast';
import { textRun } from '../run.ts';
import type { InlineHandler } from './handler.ts';

/** A line end within a Markdown paragraph is a space. */
export const text: InlineHandler<Text> = (node, _state, marks) => [
  textRun(node.value.includes('\n') ? node.value.replaceAll(/\s*\n\s*/g, ' ') : node.value, marks),
];
