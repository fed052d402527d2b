import type { ThematicBreak } from 'mdast';
import { styled } from '../block.ts';
import { textRun } from '../run.ts';
import type { BlockHandler } from './handler.ts';

/** Three asterisks, the printer's sign for a break in the text: a rule would need a blank paragraph to hang on. */
export const thematicBreak: BlockHandler<ThematicBreak> = (_node, state) => [
  styled(state, 'ThematicBreak', [textRun('* * *')]),
];
