import { ESCAPED } from '../../load/markup.ts';
import type { Atom, Marks } from './atoms.ts';

/** What a paragraph is to hold: atoms of the source, and signs that somebody typed. */
export interface Wanted extends Marks {
  readonly kind: Atom['kind'] | 'typed';
  readonly text: string;
  readonly source: string;
  /** How it stands out in the source; what is typed, not at all. */
  readonly was: Marks;
}

/** Whether typed signs stand as they are, where nothing takes them for markup, or with a backslash each. */
export type Escaping = 'none' | 'all';

/** A typed sign as it is written; a colon begins a token only before a letter or a digit. */
function typed({ text }: Wanted, next: Wanted | undefined, escaping: Escaping): string {
  if (escaping === 'none' || !ESCAPED.includes(text)) return text;
  if (text === ':' && !/^[\p{L}\p{N}]/u.test(next?.text || next?.source || '')) return text;
  return text === '-' || text === '#' ? text : `\\${text}`;
}

type Mark = 'link' | 'strong' | 'emphasis';
const MARKS: readonly Mark[] = ['link', 'strong', 'emphasis'];
const OPENS: Readonly<Record<Mark, string>> = { link: '[', strong: '**', emphasis: '*' };

/** A paragraph as Markdown. What stood in the source is written as it stood there. */
export function toMarkdown(items: readonly Wanted[], escaping: Escaping): string {
  const marked = withWholeMarks(items);
  let out = '';
  let open: Mark[] = [];
  let link = '';
  const close = (wanted: Marks | undefined): void => {
    const first = open.findIndex((mark) => !wanted || !has(wanted, mark, link));
    if (first < 0) return;
    for (const mark of open.splice(first).reverse()) out += mark === 'link' ? link : OPENS[mark];
  };
  for (const [index, item] of marked.entries()) {
    close(item);
    for (const mark of MARKS.filter((one) => item[one] && !open.includes(one))) {
      out += OPENS[mark];
      if (mark === 'link') link = item.link ?? '';
      open = [...open, mark];
    }
    const isFirst = index === 0;
    const sign = item.kind === 'typed' ? typed(item, marked[index + 1], escaping) : item.source;
    out +=
      isFirst && escaping === 'all' && item.kind === 'typed' && (sign === '-' || sign === '#') ? `\\${sign}` : sign;
  }
  close(undefined);
  return out;
}

const has = (wanted: Marks, mark: Mark, link: string): boolean =>
  mark === 'link' ? wanted.link === link : wanted[mark];

const isBlank = ({ text }: Wanted): boolean => text === ' ';

/** Stars stand around whole words: a blank is marked where the words on both sides are. */
function withWholeMarks(items: readonly Wanted[]): Wanted[] {
  return items.map((item, index) => {
    if (!isBlank(item)) return item;
    const [before, after] = [items[index - 1], items[index + 1]];
    const both = (mark: 'strong' | 'emphasis'): boolean => Boolean(before?.[mark] && after?.[mark]);
    const link = before?.link === after?.link ? before?.link : undefined;
    return { ...item, strong: both('strong'), emphasis: both('emphasis'), link: link === item.link ? item.link : link };
  });
}

/** Emphasis of a part of a word is that of the word, where it holds of more than half of it: within a word stars are stars. */
export function byWords(items: readonly Wanted[]): Wanted[] {
  const out: Wanted[] = [];
  let word: Wanted[] = [];
  const flush = (): void => {
    const most = (mark: 'strong' | 'emphasis'): boolean => word.filter((one) => one[mark]).length * 2 > word.length;
    const [strong, emphasis] = [most('strong'), most('emphasis')];
    for (const one of word) out.push({ ...one, strong, emphasis });
    word = [];
  };
  for (const item of items) {
    if (/^[\p{L}\p{N}\p{M}'’]$/u.test(item.text)) word.push(item);
    else {
      flush();
      out.push(item);
    }
  }
  flush();
  return out;
}
