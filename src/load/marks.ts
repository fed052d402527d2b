import { LIMITS } from '../core/limits.ts';
import { withCommas } from '../core/thousands.ts';

const MARKS = /\*+|\[/g;

/** Whether a paragraph of a text has so many marks of emphasis and links that the parser, whose time grows with their square, would not end. */
export function hasTooManyMarks(text: string): boolean {
  if (text.length <= LIMITS.markdownMarks) return false;
  return text.split(/\n[ \t]*\n/).some((paragraph) => (paragraph.match(MARKS)?.length ?? 0) > LIMITS.markdownMarks);
}

/** The same in words. */
export const TOO_MANY_MARKS = `There are more than ${withCommas(LIMITS.markdownMarks)} marks of emphasis or links in one paragraph.`;
