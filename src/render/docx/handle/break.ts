import type { Break } from 'mdast';
import { LINE_BREAK } from '../run.ts';
import type { InlineHandler } from './handler.ts';

/** A new line in the same paragraph. */
export const lineBreak: InlineHandler<Break> = () => [LINE_BREAK];
