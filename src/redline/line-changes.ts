import { bagOf, shareInCommon } from '../core/bag.ts';
import { sequenceChanges } from '../core/sequence-changes.ts';
import { aligned } from './aligned.ts';
import type { Piece } from './piece.ts';

/** Pieces that stand beside each other: in both, in the old alone, or in the new alone. */
export interface Changed {
  readonly old: readonly Piece[];
  readonly now: readonly Piece[];
  readonly isSame: boolean;
}

const ENDS = /[.!?…:;]["'”’)\]]*$/;
const BEGINS = /^["'“‘([£\p{Lu}\d]/u;

/** What changed from one paragraph to another: sentence by sentence, and word by word in sentences that are still alike. */
export function lineChanges(old: readonly Piece[], now: readonly Piece[]): Changed[] {
  const likeness = { key: keyOf, alike: alikeSentences };
  return aligned(sentencesOf(old), sentencesOf(now), likeness).flatMap(({ old: was, now: is }): Changed[] =>
    was && is ? wordChanges(was.pieces, is.pieces) : [{ old: was?.pieces ?? [], now: is?.pieces ?? [], isSame: false }],
  );
}

interface Sentence {
  readonly pieces: readonly Piece[];
  readonly bag: ReturnType<typeof bagOf>;
}

const keyOf = ({ pieces }: Sentence): string => pieces.map(({ key }) => key).join('\u0001');

const alikeSentences = (old: Sentence, now: Sentence): number => shareInCommon(old.bag, now.bag);

/** The sentences of a paragraph, each with the blanks behind it. A piece that looks like the beginning of one begins one: at worst a sentence is two. */
function sentencesOf(pieces: readonly Piece[]): Sentence[] {
  const sentences: Piece[][] = [];
  let text = '';
  for (const piece of pieces) {
    const present = sentences.at(-1);
    const isBlank = piece.text.trim() === '';
    if (present && (isBlank || !(/\s$/.test(text) && ENDS.test(text.trimEnd()) && BEGINS.test(piece.text)))) {
      present.push(piece);
      text = (text + piece.text).slice(-40);
    } else {
      sentences.push([piece]);
      text = piece.text;
    }
  }
  return sentences.map((own) => ({ pieces: own, bag: bagOf(own.map((piece) => piece.text).join('')) }));
}

/** Word by word. What stays between two changes and is no word, such as a blank, changes with them: a phrase that is another is shown whole. */
function wordChanges(old: readonly Piece[], now: readonly Piece[]): Changed[] {
  const all: Changed[] = [];
  let [i, j] = [0, 0];
  const changes = sequenceChanges(
    old.map(({ key }) => key),
    now.map(({ key }) => key),
  );
  const end = { old: [old.length, old.length], now: [now.length, now.length] } as const;
  for (const change of [...changes, end]) {
    const same = { old: old.slice(i, change.old[0]), now: now.slice(j, change.now[0]), isSame: true };
    const last = all.at(-1);
    const isBetween =
      change !== end && last !== undefined && same.now.every(({ text }) => /^[^\p{L}\p{N}]+$/u.test(text));
    if (!isBetween && same.now.length > 0) all.push(same);
    const changed = { old: old.slice(...change.old), now: now.slice(...change.now), isSame: false };
    if (isBetween)
      all[all.length - 1] = {
        old: [...last.old, ...same.old, ...changed.old],
        now: [...last.now, ...same.now, ...changed.now],
        isSame: false,
      };
    else if (change !== end) all.push(changed);
    [i, j] = [change.old[1], change.now[1]];
  }
  return all;
}
