import type { PhrasingContent } from 'mdast';

/** Where a piece of text begins; lines and columns count from 1. */
export interface At {
  readonly line: number;
  readonly column: number;
}

/** Signs that may begin markup somewhere in a line, outside what INLINE knows; a bar may divide the cells of a table. */
const SPECIAL = /[\\*[\]|\t\r\v\f\0]|<(?=[A-Za-z/!?])/;
/** A colon before a letter or a digit: the parser takes what follows for a directive. */
const COLON = /:(?=[^\s\p{P}\p{S}])/u;
const ATTRIBUTE = /\s*([a-z_]+)=(?:"([^"]*)"|([\w:./+-]+))(?=\s|$)/gy;

/** Emphasis only where it can be nothing else: after a space, before a space or a full stop (CommonMark 0.31, 6.2). */
const [OPENS, CLOSES] = ['(?<!\\S)', '(?=[\\s.,;:?)]|$)'];
const INLINE = new RegExp(
  [
    ':(?<token>[a-z][a-z-]*)\\[(?<label>[\\w\\p{Co}#/.-]+)\\](?:\\{(?<attributes>[^{}\\n]*)\\})?',
    ':(?<bare>[^\\s\\p{P}\\p{S}]+)(?=$|[\\s\\p{P}\\p{S}])(?![:[{_-])',
    `${OPENS}\\*\\*(?<strong>[^\\s*](?:[^*]*[^\\s*])?)\\*\\*${CLOSES}`,
    `${OPENS}\\*(?<emphasis>[^\\s*](?:[^*]*[^\\s*])?)\\*${CLOSES}`,
    '(?<bracketed>\\[[^[\\]\\\\*:<|\\n]+\\])(?![([{])',
    '(?<!!)\\[(?<text>[^[\\]\\n]+)\\]\\((?<url>[\\w\\p{Co}#:/.?=%+-]+)\\)',
  ].join('|'),
  'gu',
);

/** Prose, tokens, simple emphasis and links as the parser would have them; undefined for anything else. */
export function parseInline(lines: readonly string[], at: At): PhrasingContent[] | undefined {
  const children: PhrasingContent[] = [];
  let prose = '';
  let start = at;
  const flush = (end: At): void => {
    if (prose !== '') children.push({ type: 'text', value: prose, position: { start, end } });
    prose = '';
  };
  for (const [index, line] of lines.entries()) {
    const text = index === 0 ? line : line.trimStart();
    const left = index === 0 ? at.column : 1 + line.length - text.length;
    const here = (offset: number): At => ({ line: at.line + index, column: left + offset });
    let from = 0;
    for (let match = inlineFrom(text, 0); match; match = inlineFrom(text, from)) {
      const to = match.index + match[0].length;
      const before = text.slice(from, match.index);
      if (!isPlain(before)) return undefined;
      if (match.groups?.bracketed !== undefined) {
        prose += before + match[0];
        from = to;
        continue;
      }
      const node = nodeOf(match, here(match.index), here(to));
      if (before.endsWith(':') || !node) return undefined;
      prose += before;
      flush(here(match.index));
      from = to;
      children.push(node);
      start = here(to);
    }
    const rest = text.slice(from);
    if (!isPlain(rest)) return undefined;
    prose += index < lines.length - 1 ? `${rest}\n` : rest;
  }
  flush({ line: at.line + lines.length - 1, column: (lines.at(-1) ?? '').length + 1 });
  return children;
}

/** The next thing in a text that is not prose. Not matchAll, which copies the expression for each of thousands of lines. */
function inlineFrom(text: string, from: number): RegExpExecArray | null {
  INLINE.lastIndex = from;
  return INLINE.exec(text);
}

/** Whether a text holds no markup for certain. */
const isPlain = (text: string): boolean => !SPECIAL.test(text) && !COLON.test(text);

function nodeOf(match: RegExpExecArray, start: At, end: At): PhrasingContent | undefined {
  const { token, label = '', attributes = '', bare, strong, emphasis, text, url = '' } = match.groups ?? {};
  const position = { start, end };
  const inside = (words: string, offset: number) =>
    parseInline([words], { line: start.line, column: start.column + offset });
  if (token !== undefined) {
    const parsed = parseAttributes(attributes);
    const first = { line: start.line, column: start.column + token.length + 2 };
    if (!parsed) return undefined;
    const words: PhrasingContent = { type: 'text', value: label, position: { start: first, end } };
    return { type: 'textDirective', name: token, attributes: parsed, children: [words], position };
  }
  if (bare !== undefined) return { type: 'textDirective', name: bare, attributes: {}, children: [], position };
  if (text !== undefined) {
    const children = isPlain(text) ? inside(text, 1) : undefined;
    return children && { type: 'link', title: null, url, children: children as [], position };
  }
  const children = inside(strong ?? emphasis ?? '', strong === undefined ? 1 : 2);
  return children && { type: strong === undefined ? 'emphasis' : 'strong', children, position };
}

/** `a=b c="d e"`, or undefined when it holds anything else. */
export function parseAttributes(text: string): Record<string, string> | undefined {
  const attributes: Record<string, string> = {};
  ATTRIBUTE.lastIndex = 0;
  let read = 0;
  for (let match = ATTRIBUTE.exec(text); match; match = ATTRIBUTE.exec(text)) {
    if (match[1] === 'class') return undefined;
    attributes[match[1] ?? ''] = match[2] ?? match[3] ?? '';
    read = ATTRIBUTE.lastIndex;
  }
  return text.slice(read).trim() === '' ? attributes : undefined;
}
