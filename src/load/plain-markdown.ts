import type { RootContent } from 'mdast';
import { parseAttributes, parseInline } from './plain-inline.ts';

/** What a line of prose begins with: nothing that could be a list, a heading, a rule, a directive or an indented block. */
const PROSE = /^(?!\d+[.)](\s|$)|::)["'“‘(£*:\p{L}\p{N}\p{Co}]/u;
const HEADING = /^(#{1,6}) (\S.*?)( ?\{[#.][^{}]*\})?$/;
const LEAF = /^::([a-z][a-z-]*)\{([^{}]*)\}$/;

/**
 * One block that is a heading, a directive on its own line or a paragraph of prose, as remark would parse it; undefined for any other
 * Markdown. Most of the content is such blocks, and remark takes longer over them than everything else that is done with them.
 * `line` is the first line's number.
 */
export function parsePlainBlock(lines: readonly string[], line: number): RootContent | undefined {
  const [first = ''] = lines;
  if (lines.some((text) => text.endsWith(' '))) return undefined;
  const position = { start: { line, column: 1 }, end: { line: line + lines.length - 1, column: (lines.at(-1) ?? '').length + 1 } };
  if (lines.length === 1 && first.startsWith('::')) {
    const [, name, written] = LEAF.exec(first) ?? [];
    const attributes = written === undefined ? undefined : parseAttributes(written);
    return name === undefined || !attributes ? undefined : { type: 'leafDirective', name, attributes, children: [], position };
  }
  if (first.startsWith('#')) {
    const [, signs = '', text = '', suffix = ''] = (lines.length === 1 && HEADING.exec(first)) || [];
    const children = text === '' || text.endsWith('#') ? undefined : parseInline([text], line, signs.length + 2);
    if (!children) return undefined;
    const last = children.at(-1);
    if (suffix !== '' && last?.type !== 'text') return undefined;
    if (last?.type === 'text') last.value += suffix;
    return { type: 'heading', depth: signs.length as 1, children, position };
  }
  if (!lines.every((text) => PROSE.test(text))) return undefined;
  const children = parseInline(lines, line, 1);
  return children && { type: 'paragraph', children, position };
}
