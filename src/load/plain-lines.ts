import type { Paragraph } from 'mdast';
import { parseInline } from './plain-inline.ts';

/** What a line of prose begins with: nothing that could be a list, a heading, a rule, a directive or a table. */
const PROSE = /^(?!\d{1,2}\.(\s|$)|::)["'“‘(£*:[>~_`&@%+=^\p{L}\p{N}\p{Co}]/u;

/** The first of the lines from `from` to before `to` that is blank, or that is not; `to` when none is. */
export function nextLine(lines: readonly string[], from: number, to: number, isBlank: boolean): number {
  let at = from;
  while (at < to && (lines[at]?.trim() === '') !== isBlank) at += 1;
  return at;
}

/** From the first of some lines to the end of the last; the number of the first counts from 1. */
export const positionOf = (lines: readonly string[], line: number, column = 1) => ({
  start: { line, column },
  end: { line: line + lines.length - 1, column: (lines.at(-1) ?? '').length + 1 },
});

/** Lines of prose as the parser would have them. The blanks around them do not count, nor those before a line that goes on. */
export function paragraph(lines: readonly string[], line: number, column: number): Paragraph | undefined {
  const text = lines.join('\n');
  const own = text.replaceAll(/^ +| +$/g, '').split('\n');
  const isProse = own.every((words) => PROSE.test(words.trimStart()));
  if (!isProse || own.slice(0, -1).some((words) => words.endsWith(' '))) return undefined;
  const begins = column + text.search(/[^ ]/);
  const children = parseInline(own, { line, column: begins });
  return children && { type: 'paragraph', children, position: positionOf(own, line, begins) };
}
