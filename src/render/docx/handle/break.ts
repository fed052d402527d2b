import { TextRun } from 'docx';
import type { Break } from 'mdast';
import type { InlineHandler } from './handler.ts';

/** A new line in the same paragraph. */
export const lineBreak: InlineHandler<Break> = () => [new TextRun({ break: 1 })];
