import type { PhrasingContent } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';

/** Signs that may begin Markdown somewhere in a line, outside a token. */
const SPECIAL = /[\\`*_[\]<>&|~#^@{}!\t\r\v\f\0]|https?:|www\./i;
/** A colon inside a word or a time: remark takes what follows for a directive. */
const COLON = /:(?=\S)/;
/** A character reference of printable ASCII, as templates write signs that are not Markdown. */
const REFERENCE = /&#(3[3-9]|[4-9]\d|1[01]\d|12[0-6]);/g;
/** `:name[label]{attributes}`, or strong text that begins and ends at a space. */
const INLINE = /:([a-z][a-z-]*)\[([\w\p{Co}-]+)\](?:\{([^{}\n]*)\})?|(?<![^\s])\*\*([\p{L}\p{N}\p{Co}][^*]*)\*\*(?=\s|$)/gu;
const ATTRIBUTE = /\s*([a-z_]+)=(?:"([^"]*)"|([\w:./-]+))(?=\s|$)/gy;

/** Where a piece of text begins. */
export interface At {
  readonly line: number;
  readonly column: number;
}

/** Prose, tokens and simple strong text as remark would parse them; undefined for anything else. Lines are joined as they stand. */
export function parseInline(lines: readonly string[], line: number, column: number): PhrasingContent[] | undefined {
  const children: PhrasingContent[] = [];
  let prose = '';
  let start: At = { line, column };
  const flush = (end: At): void => {
    if (prose !== '') children.push({ type: 'text', value: prose, position: { start, end } });
    prose = '';
  };
  for (const [index, text] of lines.entries()) {
    const here = { line: line + index, left: index === 0 ? column : 1 };
    let from = 0;
    for (const match of text.matchAll(INLINE)) {
      const before = plainText(text.slice(from, match.index));
      const at = { line: here.line, column: here.left + match.index };
      const node = match[4] === undefined ? token(match, at) : strong(match[4], at);
      if (before === undefined || before.endsWith(':') || !node) return undefined;
      prose += before;
      flush(at);
      from = match.index + match[0].length;
      children.push(node);
      start = { line: here.line, column: here.left + from };
    }
    const rest = plainText(text.slice(from));
    if (rest === undefined) return undefined;
    prose += index < lines.length - 1 ? `${rest}\n` : rest;
  }
  flush({ line: line + lines.length - 1, column: (lines.at(-1) ?? '').length + 1 });
  return children;
}

/** Text with its character references resolved, or undefined when it may hold Markdown. */
function plainText(text: string): string | undefined {
  if (!text.includes('&')) return SPECIAL.test(text) || COLON.test(text) ? undefined : text;
  const bare = text.replaceAll(REFERENCE, 'x');
  if (SPECIAL.test(bare) || COLON.test(bare)) return undefined;
  const resolved = resolve(text);
  return /@|www\.|https?:/i.test(resolved) ? undefined : resolved;
}

const resolve = (text: string): string => text.replaceAll(REFERENCE, (_, code: string) => String.fromCharCode(Number(code)));

function token(match: RegExpMatchArray, at: At): TextDirective | undefined {
  const [whole, name = '', label = '', written = ''] = match;
  const attributes = parseAttributes(written);
  if (!attributes) return undefined;
  const first = at.column + name.length + 2;
  const text = { start: { line: at.line, column: first }, end: { line: at.line, column: first + label.length } };
  return {
    type: 'textDirective',
    name,
    attributes,
    children: [{ type: 'text', value: label, position: text }],
    position: { start: at, end: { line: at.line, column: at.column + whole.length } },
  };
}

function strong(text: string, at: At): PhrasingContent | undefined {
  const value = text.endsWith(' ') ? undefined : plainText(text);
  if (value === undefined) return undefined;
  const end = { line: at.line, column: at.column + text.length + 4 };
  const inside = { start: { line: at.line, column: at.column + 2 }, end };
  return { type: 'strong', children: [{ type: 'text', value, position: inside }], position: { start: at, end } };
}

/** `a=b c="d e"`, or undefined when it holds anything else. */
export function parseAttributes(text: string): Record<string, string> | undefined {
  const attributes: Record<string, string> = {};
  ATTRIBUTE.lastIndex = 0;
  let read = 0;
  for (let match = ATTRIBUTE.exec(text); match; match = ATTRIBUTE.exec(text)) {
    const value = match[2] ?? match[3] ?? '';
    if (value.replaceAll(REFERENCE, '').includes('&') || match[1] === 'id' || match[1] === 'class') return undefined;
    attributes[match[1] ?? ''] = resolve(value);
    read = ATTRIBUTE.lastIndex;
  }
  return text.slice(read).trim() === '' ? attributes : undefined;
}
