import type { Paragraph, PhrasingContent, Root } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';

/** Signs that may begin Markdown somewhere in a line, outside a token. */
const SPECIAL = /[\\`*_[\]<>&|~#^@{}!\t\r\v\f\0]|https?:|www\./i;
/** What a line of prose begins with: nothing that could be a list, a heading, a rule or an indented block. */
const PROSE = /^(?!\d+[.)](\s|$))["'“‘(£A-Za-zÀ-ÿ0-9:]/;
const TOKEN = /:([a-z][a-z-]*)\[([\w-]+)\](?:\{([^{}\n]*)\})?/g;
const ATTRIBUTE = /\s*([a-z_]+)=(?:"([^"&]*)"|([\w:./-]+))(?=\s|$)/gy;
/** A colon inside a word or a time: remark takes what follows for a directive. */
const COLON = /:(?=\S)/;

/**
 * Paragraphs that hold nothing but prose and tokens, as remark would parse them; undefined for any other Markdown.
 * Most fields are such prose, and remark takes longer over them than everything else that is done with a field.
 */
export function parsePlain(text: string): Root | undefined {
  const root: Root = { type: 'root', children: [] };
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at++) {
    if (lines[at] === '') continue;
    const first = at;
    while (at + 1 < lines.length && lines[at + 1] !== '') at += 1;
    const paragraph = parseParagraph(lines.slice(first, at + 1), first + 1);
    if (!paragraph) return undefined;
    root.children.push(paragraph);
  }
  return root;
}

function parseParagraph(lines: readonly string[], line: number): Paragraph | undefined {
  const children: PhrasingContent[] = [];
  let prose = '';
  let start = { line, column: 1 };
  const flush = (end: { line: number; column: number }): void => {
    if (prose !== '') children.push({ type: 'text', value: prose, position: { start, end } });
    prose = '';
  };
  for (const [index, text] of lines.entries()) {
    if (!PROSE.test(text) || text.startsWith('::') || text.endsWith(' ')) return undefined;
    const here = line + index;
    let from = 0;
    for (const match of text.matchAll(TOKEN)) {
      const before = text.slice(from, match.index);
      const attributes = attributesOf(match[3] ?? '');
      if (!isProse(before) || before.endsWith(':') || !attributes) return undefined;
      prose += before;
      const column = match.index + 1;
      flush({ line: here, column });
      from = match.index + match[0].length;
      children.push(token(match, attributes, here, column));
      start = { line: here, column: from + 1 };
    }
    const rest = text.slice(from);
    if (!isProse(rest)) return undefined;
    prose += index < lines.length - 1 ? `${rest}\n` : rest;
  }
  const last = { line: line + lines.length - 1, column: (lines.at(-1) ?? '').length + 1 };
  flush(last);
  return { type: 'paragraph', children, position: { start: { line, column: 1 }, end: last } };
}

const isProse = (text: string): boolean => !SPECIAL.test(text) && !COLON.test(text);

function token(match: RegExpMatchArray, attributes: Record<string, string>, line: number, column: number): TextDirective {
  const [whole, name = '', label = ''] = match;
  const at = column + 1 + name.length + 1;
  const end = { line, column: column + whole.length };
  const inside = { start: { line, column: at }, end: { line, column: at + label.length } };
  return { type: 'textDirective', name, attributes, children: [{ type: 'text', value: label, position: inside }], position: { start: { line, column }, end } };
}

function attributesOf(text: string): Record<string, string> | undefined {
  const attributes: Record<string, string> = {};
  ATTRIBUTE.lastIndex = 0;
  let read = 0;
  for (let match = ATTRIBUTE.exec(text); match; match = ATTRIBUTE.exec(text)) {
    attributes[match[1] ?? ''] = match[2] ?? match[3] ?? '';
    read = ATTRIBUTE.lastIndex;
  }
  return text.slice(read).trim() === '' ? attributes : undefined;
}
