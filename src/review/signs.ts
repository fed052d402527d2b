import type { Hand, Letters } from './word/paragraph.ts';

/** Signs that Word and others put in without being asked, and those that mean nothing to anybody (the last two planes of Unicode). */
const NOTHING = /[\u00AD\u200B\u2060\uFEFF\u{F0000}-\u{10FFFF}]|(?![\t\n\v\f\r])\p{Cc}/gu;
const BLANKS = /[ \t\r\n\f\v\u2028\u2029]+/g;

/** What stands for the end of a paragraph within signs. */
export const PARAGRAPH_END = '\u2029';

/** A text as it is compared and told: on one line. */
export const onOneLine = (text: string): string =>
  text.replaceAll(NOTHING, '').replaceAll(BLANKS, ' ').replaceAll(/^ | $/g, '');

/** What two signs are compared by: blanks and hyphens that do not break are blanks and hyphens. */
export const folded = (text: string): string => text.replaceAll(/[\u00A0\u202F\u2007]/g, ' ').replaceAll('\u2011', '-');

/** Whether two texts say the same, sign by sign, blanks apart. */
export const isSame = (one: string, other: string): boolean => onOneLine(folded(one)) === onOneLine(folded(other));

/** A sign as it came back, and how it stands out. */
export interface NowSign {
  readonly sign: string;
  readonly strong: boolean;
  readonly emphasis: boolean;
  /** It was put in, and that was tracked. */
  readonly isInserted?: boolean;
  /** The bookmarks of places that it stands in, by name. */
  readonly within?: ReadonlySet<string> | undefined;
}

/** The signs of letters once all changes are accepted, on one line. */
export function signsOf(letters: readonly Letters[]): NowSign[] {
  const signs: NowSign[] = [];
  for (const { text, strong, emphasis, fate, within } of letters) {
    if (fate === 'deleted') continue;
    const look = { strong, emphasis, isInserted: fate === 'inserted', within };
    for (const sign of text.replaceAll(NOTHING, '').replaceAll(BLANKS, ' '))
      if (sign !== ' ' || (signs.length > 0 && signs.at(-1)?.sign !== ' ')) signs.push({ sign, ...look });
  }
  return signs.at(-1)?.sign === ' ' ? signs.slice(0, -1) : signs;
}

/** The words once all changes are accepted. */
export const accepted = (letters: readonly Letters[]): string =>
  signsOf(letters)
    .map(({ sign }) => sign)
    .join('');

/** The words as they were before what was tracked. */
export const rejected = (letters: readonly Letters[]): string =>
  onOneLine(letters.flatMap(({ text, fate }) => (fate === 'inserted' ? [] : [text])).join(''));

/** Who tracked changes of letters or ends of paragraphs, each once. */
export function handsIn(changes: readonly Pick<Letters, 'by'>[]): Hand[] {
  const hands = new Map<string, Hand>();
  for (const { by } of changes) {
    if (!by) continue;
    const before = hands.get(by.who ?? '');
    if (!before || (by.when ?? '') > (before.when ?? '')) hands.set(by.who ?? '', by);
  }
  return [...hands.values()];
}
