import type { Code } from '../../core/codes.ts';
import type { Limb, Surroundings } from './pattern.ts';
import { PATTERNS } from './patterns.ts';
import type { ReadableText } from './readable.ts';
import { sentenceAt } from './sentences.ts';

/** Something in a text that somebody has to look at before publication, at an offset from 0. */
export interface Finding {
  readonly code: Code;
  /** The limb whose screening clears it; undefined for words that are to be changed. */
  readonly limb: Limb | undefined;
  /** Blank when the words themselves are personal. */
  readonly words: string;
  /** The sentence they stand in, with an ellipsis for personal words; undefined where it is no text that is flagged. */
  readonly sentence?: string;
  /** The details that were found, or better words. */
  readonly note?: string | undefined;
  readonly index: number;
}

/** What the patterns find in one text. */
export function findingsIn(text: ReadableText, surroundings: Surroundings): Finding[] {
  const found: Finding[] = [];
  const { hints } = text;
  for (const { when, code, limb, personal, find } of PATTERNS) {
    if ((hints & when) === 0) continue;
    for (const { index, words, note } of find(text, surroundings))
      found.push({
        code,
        limb,
        words: personal ? '' : words,
        sentence: sentenceAt(text.sentences, index).replace(personal ? words : '', personal ? '…' : ''),
        note,
        index,
      });
  }
  return found;
}
