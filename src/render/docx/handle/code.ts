import { TextRun } from 'docx';
import type { Code } from 'mdast';
import { styled } from '../block.ts';
import type { BlockHandler } from './handler.ts';

/** One paragraph, so that a screen reader reads the block as one; lines are kept by breaks. */
export const code: BlockHandler<Code> = (node, state) => [
  styled(
    state,
    'Code',
    node.value.split('\n').map((text, index) => new TextRun({ text, ...(index === 0 ? {} : { break: 1 }) })),
  ),
];
