import type { ListItem, Nodes, Paragraph } from 'mdast';
import { parseInFull } from '../../load/markdown.ts';
import { ESCAPED } from '../../load/markup.ts';

/** How a letter stands out, and the link it is part of. */
export interface Marks {
  readonly strong: boolean;
  readonly emphasis: boolean;
  /** What stands behind the words of the link: `](https://…)`. */
  readonly link: string | undefined;
}

/** A sign that is printed, or a token, with what it is written as in the source. */
export interface Atom extends Marks {
  /** `gap`: what parts two paragraphs, where both are printed in one. */
  readonly kind: 'sign' | 'token' | 'gap';
  /** The sign; nothing for a token, whose words are known to nobody but the build. */
  readonly text: string;
  readonly source: string;
}

/** A paragraph or an item of a text. Offsets count in the text. */
export interface SourceBlock {
  readonly start: number;
  readonly end: number;
  readonly atoms: readonly Atom[];
  /** All that goes when the paragraph does: an item with its mark. */
  readonly outer: { readonly start: number; readonly end: number };
  /** The mark of the item that it is all of, and what a further item is indented with; undefined for a paragraph. */
  readonly item: { readonly mark: string; readonly indent: string } | undefined;
  /** It stands by itself, and a paragraph may follow it. */
  readonly isFree: boolean;
}

export const UNMARKED: Marks = { strong: false, emphasis: false, link: undefined };

/** The paragraphs and items of a text. Plain text is one, whatever it holds. */
export function sourceBlocks(text: string, isMarkdown: boolean): SourceBlock[] {
  return isMarkdown ? markdownBlocks(text) : plainBlock(text);
}

function plainBlock(text: string): SourceBlock[] {
  const start = text.length - text.trimStart().length;
  const own = text.trim();
  if (own === '') return [];
  const atoms = [...own.matchAll(/\s*\n\s*|[\s\S]/gu)].map(([source]) =>
    signOf(source.includes('\n') ? ' ' : source, source),
  );
  const outer = { start, end: start + own.length };
  return [{ ...outer, atoms: together(atoms), outer, item: undefined, isFree: false }];
}

const signOf = (text: string, source: string, marks: Marks = UNMARKED): Atom => ({
  kind: 'sign',
  text,
  source,
  ...marks,
});

function markdownBlocks(text: string): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  const add = (node: Paragraph, parent: Nodes): void => {
    const range = rangeOf(node);
    const isAll = parent.type === 'listItem' && parent.children.length === 1;
    const outer = isAll ? rangeOf(parent) : range;
    const mark = text.slice(outer.start, range.start);
    const atoms = node.children.flatMap((child) => atomsOf(child, text, UNMARKED));
    blocks.push({
      ...range,
      atoms: together(atoms),
      outer: { start: outer.start, end: range.end },
      item: isAll ? { mark, indent: ' '.repeat(columnOf(parent)) } : undefined,
      isFree: parent.type === 'root',
    });
  };
  const walk = (node: Nodes): void => {
    if (!('children' in node)) return;
    for (const child of node.children as Nodes[]) {
      if (child.type === 'paragraph') add(child, node);
      else walk(child);
    }
  };
  walk(parseInFull(text));
  return blocks;
}

const columnOf = (node: ListItem): number => (node.position?.start.column ?? 1) - 1;

const rangeOf = ({ position }: Nodes): { readonly start: number; readonly end: number } => ({
  start: position?.start.offset ?? 0,
  end: position?.end.offset ?? 0,
});

/** All paragraphs of a text as one, as they are printed in a cell: what stands between them is kept. */
export function asOneBlock(text: string, blocks: readonly SourceBlock[]): SourceBlock {
  const [first, last] = [blocks[0], blocks.at(-1)];
  const range = { start: first?.start ?? 0, end: last?.end ?? 0 };
  const atoms = blocks.flatMap((block, index): Atom[] => {
    const before = blocks[index - 1];
    if (!before) return [...block.atoms];
    return [{ kind: 'gap', text: '', source: text.slice(before.end, block.start), ...UNMARKED }, ...block.atoms];
  });
  return { ...range, atoms, outer: range, item: undefined, isFree: false };
}

function atomsOf(node: Nodes, text: string, marks: Marks): Atom[] {
  const { start, end } = rangeOf(node);
  const source = text.slice(start, end);
  const inside = (own: Partial<Marks>): Atom[] =>
    'children' in node ? (node.children as Nodes[]).flatMap((child) => atomsOf(child, text, { ...marks, ...own })) : [];
  if (node.type === 'strong') return inside({ strong: true });
  if (node.type === 'emphasis') return inside({ emphasis: true });
  if (node.type === 'link') {
    const last = node.children.at(-1);
    return inside({ link: text.slice(last ? rangeOf(last).end : start, end) });
  }
  const signs = node.type === 'text' ? signsOf(node.value, source, marks) : undefined;
  return signs ?? [{ kind: 'token', text: '', source, ...marks }];
}

const BLANK = /[ \t]*\n[ \t]*|[ \t]+/y;

/** The signs of words as they are written; undefined where the two do not fit together. */
function signsOf(value: string, source: string, marks: Marks): Atom[] | undefined {
  const atoms: Atom[] = [];
  let at = 0;
  for (const sign of value) {
    const isEscaped = source[at] === '\\' && sign !== '\\' && source[at + 1] === sign && ESCAPED.includes(sign);
    BLANK.lastIndex = at;
    const blank = /[ \t\n]/.test(sign) ? BLANK.exec(source)?.[0] : undefined;
    const written = blank ?? (isEscaped ? `\\${sign}` : sign);
    if (blank === undefined && /[ \t\n]/.test(sign)) {
      // Several blanks of the value are one stretch of the source.
      if (atoms.at(-1)?.text === ' ') continue;
      return undefined;
    }
    if (!source.startsWith(written, at)) return undefined;
    atoms.push(signOf(blank === undefined ? sign : ' ', written, marks));
    at += written.length;
  }
  return at === source.length ? atoms : undefined;
}

const isBlank = (sign: string): boolean => /^[ \t\r\n\f\v]$/.test(sign);

/** Blanks beside each other as one: so they are read in Word. */
function together(atoms: readonly Atom[]): Atom[] {
  const joined: Atom[] = [];
  for (const atom of atoms) {
    const last = joined.at(-1);
    if (!isBlank(atom.text)) joined.push(atom);
    else if (last?.text === ' ') joined[joined.length - 1] = { ...last, source: last.source + atom.source };
    else joined.push({ ...atom, text: ' ' });
  }
  return joined;
}
