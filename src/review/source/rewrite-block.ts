import { edited, type TextEdit } from '../../core/edited.ts';
import { type Atom, type SourceBlock, sourceBlocks } from './atoms.ts';
import type { Field } from './field.ts';
import type { Hunk } from './hunks.ts';
import { byWords, type Escaping, toMarkdown, type Wanted } from './to-markdown.ts';
import { type Rewriting, wantedOf } from './wanted.ts';

/** What is to be written, and those changes that touch what the program made. */
export interface Rewritten {
  /** Undefined where nothing is to be written, or where it cannot be written so that it is printed as it was typed. */
  readonly edit: TextEdit | undefined;
  readonly isUnwritable: boolean;
  /** Letters were made bold or italic where that cannot be written. */
  readonly losesEmphasis: boolean;
  readonly refused: readonly Hunk[];
}

/** The paragraph of a field with a reviewer's changes: all that nobody changed is written as it was. */
export function rewriteBlock(field: Field, rewriting: Rewriting): Rewritten {
  const { block } = rewriting.aligned;
  const { items: wanted, refused } = wantedOf(rewriting);
  const items = tidied(byWords(wanted));
  const plain = tidied(wanted.map((item) => ({ ...item, ...item.was })));
  const isUnchanged = (some: readonly Wanted[]): boolean => keysOf(some) === keysOf(block.atoms);
  const hasLook = keysOf(items) !== keysOf(plain);
  if (isUnchanged(items)) return { edit: undefined, isUnwritable: false, losesEmphasis: false, refused };
  for (const [some, losesEmphasis] of [
    [items, false],
    [plain, hasLook],
  ] as const) {
    if (isUnchanged(some)) return { edit: undefined, isUnwritable: false, losesEmphasis, refused };
    const edit = writtenAs(field, block, some);
    if (edit) return { edit, isUnwritable: false, losesEmphasis, refused };
  }
  return { edit: undefined, isUnwritable: true, losesEmphasis: false, refused };
}

/** A paragraph that somebody typed, as it is written in a field. Undefined where it would not be printed as it was typed. */
export function typedParagraph(items: readonly Wanted[]): string | undefined {
  const own = tidied(byWords(items));
  for (const escaping of ESCAPINGS) {
    const text = toMarkdown(own, escaping);
    const [block, ...more] = sourceBlocks(text, true);
    if (block && more.length === 0 && block.item === undefined && block.isFree && keysOf(block.atoms) === keysOf(own))
      return text;
  }
  return undefined;
}

const ESCAPINGS: readonly Escaping[] = ['none', 'all'];

function writtenAs(field: Field, block: SourceBlock, items: readonly Wanted[]): TextEdit | undefined {
  const { value, isMarkdown } = field;
  const before = sourceBlocks(value, isMarkdown);
  const inside = before.filter(({ start, end }) => start >= block.start && end <= block.end);
  const at = before.indexOf(inside[0] as SourceBlock);
  const expected = blockKeys(value, isMarkdown).toSpliced(at, inside.length, keysOf(items)).join(GAP);
  for (const escaping of isMarkdown ? ESCAPINGS : (['none'] as const)) {
    const text = isMarkdown ? toMarkdown(items, escaping) : items.map(({ source }) => source).join('');
    const edit = { start: block.start, end: block.end, text };
    if (blockKeys(edited(value, [edit]), isMarkdown).join(GAP) === expected) return edit;
  }
  return undefined;
}

/** What stands between paragraphs that are compared. */
export const GAP = '\u{F0000}';

/** What each paragraph of a text prints, to compare by. */
export const blockKeys = (text: string, isMarkdown: boolean): string[] => sourceBlocks(text, isMarkdown).map(blockKey);

/** What a paragraph prints, to compare by. */
export const blockKey = ({ atoms }: SourceBlock): string => keysOf(atoms);

/** What is printed of signs and tokens: blanks look like nothing. */
function keysOf(items: readonly (Atom | Wanted)[]): string {
  return items
    .map(({ kind, text, source, strong, emphasis, link }) => {
      if (kind === 'gap') return GAP;
      const said = kind === 'token' ? `\u{F0001}${source}` : text;
      return text === ' '
        ? ' '
        : `${said}${strong ? '\u{F0002}' : ''}${emphasis ? '\u{F0003}' : ''}${link === undefined ? '' : `\u{F0004}${link}`}`;
    })
    .join('');
}

/** Without blanks at the ends of paragraphs, and one where several meet: that of the source, if one is. */
function tidied(items: readonly Wanted[]): Wanted[] {
  const out: Wanted[] = [];
  for (const item of items) {
    const last = out.at(-1);
    if (item.kind === 'gap') {
      if (last?.text === ' ') out.pop();
      if (out.length > 0 && out.at(-1)?.kind !== 'gap') out.push(item);
    } else if (item.text !== ' ') out.push(item);
    else if (last && last.kind !== 'gap' && last.text !== ' ') out.push(item);
    else if (last?.text === ' ' && last.kind === 'typed') out[out.length - 1] = item;
  }
  while (out.length > 0 && (out.at(-1)?.text === ' ' || out.at(-1)?.kind === 'gap')) out.pop();
  return out;
}
