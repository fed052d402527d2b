import type { PhrasingContent } from 'mdast';

/** Where a piece of text begins; lines and columns count from 1. */
export interface At {
  readonly line: number;
  readonly column: number;
}

/** Signs that may begin Markdown somewhere in a line, outside what INLINE knows. */
const SPECIAL = /[\\`*_[\]<>&|~#^@{}!\t\r\v\f\0]|https?:|www\./i;
/** A colon inside a word or a time: remark takes what follows for a directive. */
const COLON = /:(?=\S)/;
/** A character reference of printable ASCII, as templates write signs that are not Markdown. */
const REFERENCE = /&#(3[3-9]|[4-9]\d|1[01]\d|12[0-6]);/g;
const ATTRIBUTE = /\s*([a-z_]+)=(?:"([^"]*)"|([\w:./+-]+))(?=\s|$)/gy;

/** Emphasis only where it can be nothing else: after a space, before a space or a full stop (CommonMark 0.31, 6.2). */
const [OPENS, CLOSES] = ['(?<!\\S)', '(?=[\\s.,;:?)]|$)'];
const INLINE = new RegExp(
  [
    ':(?<token>[a-z][a-z-]*)\\[(?<label>(?:[\\w\\p{Co}-]|&#\\d{2,3};)+)\\](?:\\{(?<attributes>[^{}\\n]*)\\})?',
    `${OPENS}\\*\\*(?<strong>[^\\s*_](?:[^*_]*[^\\s*_])?)\\*\\*${CLOSES}`,
    `${OPENS}\\*(?<emphasis>[^\\s*_](?:[^*_]*[^\\s*_])?)\\*${CLOSES}`,
    '\\[\\^(?<note>[\\w-]+)\\]',
    '(?<!\\S)(?<address>https?://[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.[a-z]{2,}(?:/[A-Za-z0-9/-]*)?)(?=[.;,]?(?:\\s|$))',
    '(?<=\\s)(?<bracketed>\\[[a-wyz]\\])(?=\\s)',
    '\\[(?<text>[^[\\]\\n]+)\\]\\((?<url>[\\w\\p{Co}#:/.?=%+-]+)\\)',
  ].join('|'),
  'gu',
);

/**
 * Prose, tokens, simple emphasis, links and footnote marks as remark would parse them; undefined for anything else. `notes` are the
 * footnotes that the whole text defines: a mark without a definition is only text.
 */
export function parseInline(
  lines: readonly string[],
  at: At,
  notes: ReadonlySet<string>,
): PhrasingContent[] | undefined {
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
      const before = plainText(text.slice(from, match.index));
      if (before !== undefined && match.groups?.bracketed !== undefined) {
        prose += before + match[0];
        from = to;
        continue;
      }
      const node = nodeOf(match, here(match.index), here(to), notes);
      if (before === undefined || before.endsWith(':') || !node) return undefined;
      prose += before;
      flush(here(match.index));
      from = to;
      children.push(node);
      start = here(to);
    }
    const rest = plainText(text.slice(from));
    if (rest === undefined) return undefined;
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

/** Text with its character references resolved, or undefined when it may hold Markdown. */
function plainText(text: string): string | undefined {
  if (!text.includes('&')) return SPECIAL.test(text) || COLON.test(text) ? undefined : text;
  const bare = text.replaceAll(REFERENCE, 'x');
  if (SPECIAL.test(bare) || COLON.test(bare)) return undefined;
  const resolved = resolve(text);
  return /@|www\.|https?:/i.test(resolved) ? undefined : resolved;
}

const resolve = (text: string): string =>
  text.replaceAll(REFERENCE, (_, code: string) => String.fromCharCode(Number(code)));

function nodeOf(match: RegExpExecArray, start: At, end: At, notes: ReadonlySet<string>): PhrasingContent | undefined {
  const { token, label = '', attributes = '', strong, emphasis, note, address, text, url = '' } = match.groups ?? {};
  const position = { start, end };
  const inside = (words: string, offset: number) =>
    parseInline([words], { line: start.line, column: start.column + offset }, notes);
  if (token !== undefined) {
    const parsed = parseAttributes(attributes);
    const value = resolve(label);
    const first = { line: start.line, column: start.column + token.length + 2 };
    if (!parsed || value.includes('&')) return undefined;
    const words: PhrasingContent = { type: 'text', value, position: { start: first, end } };
    return { type: 'textDirective', name: token, attributes: parsed, children: [words], position };
  }
  if (note !== undefined) {
    return notes.has(note.toLowerCase())
      ? { type: 'footnoteReference', identifier: note.toLowerCase(), label: note, position }
      : undefined;
  }
  if (address !== undefined) {
    return {
      type: 'link',
      title: null,
      url: address,
      children: [{ type: 'text', value: address, position }],
      position,
    };
  }
  if (text !== undefined) {
    const children = plainText(text) === undefined ? undefined : inside(text, 1);
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
    const value = match[2] ?? match[3] ?? '';
    if (value.replaceAll(REFERENCE, '').includes('&') || match[1] === 'class') return undefined;
    attributes[match[1] ?? ''] = resolve(value);
    read = ATTRIBUTE.lastIndex;
  }
  return text.slice(read).trim() === '' ? attributes : undefined;
}
