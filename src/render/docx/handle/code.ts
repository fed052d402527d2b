import type { Code } from 'mdast';
import { styled } from '../block.ts';
import { lineRun, textRun } from '../run.ts';
import type { BlockHandler } from './handler.ts';

/** One paragraph, so that a screen reader reads the block as one; lines are kept by breaks. */
export const code: BlockHandler<Code> = (node, state) => [
  styled(
    state,
    'Code',
    node.value.split('\n').map((text, index) => (index === 0 ? textRun(text) : lineRun(text))),
  ),
];
