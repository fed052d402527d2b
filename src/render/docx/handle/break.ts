import { TextRun } from 'docx';
import type { Break } from 'mdast';
import type { InlineHandler } from './handler.ts';

export const lineBreak: InlineHandler<Break> = () => [new TextRun({ break: 1 })];
