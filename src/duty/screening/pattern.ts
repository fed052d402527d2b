import type { Code } from '../../core/codes.ts';
import type { Model } from '../../model/model.ts';
import type { ReadableText } from './readable.ts';

/** The limbs of section 8(8): safety of persons, prevention and detection of crime, schools and places of custody. */
export const LIMBS = ['safety', 'crime', 'institutions'] as const;
export type Limb = (typeof LIMBS)[number];

/** Words that somebody has to look at, at an offset from 0 of the text. */
export interface Hit {
  readonly index: number;
  readonly words: string;
  /** What a message adds: the details that were found, or better words. */
  readonly note?: string;
}

/** What patterns may know besides the text. */
export interface Surroundings {
  /** Finds the name of an area of the folder; global. */
  readonly areaName: RegExp;
  readonly areas: Model['areas'];
  /** Abbreviations of the glossary. */
  readonly abbreviations: ReadonlySet<string>;
  /** Names and titles of the folder, each between blanks: bodies, programmes, sources, terms. */
  readonly names: string;
}

/** One kind of thing to look at before publication. A new one is a row in patterns.ts, a code and a case. */
export interface Pattern {
  readonly code: Code;
  /** The limb whose screening clears it; undefined for a rule of language, which is put right in the words. */
  readonly limb?: Limb;
  /** True when the words themselves are personal: they are then not repeated in a message. */
  readonly personal?: boolean;
  /** The hints of which a text must have one to be read for it. */
  readonly when: number;
  find(text: ReadableText, surroundings: Surroundings): Hit[];
}

/** All matches of a global expression as hits; the group named `hit` when there is one. */
export function matches(text: string, expression: RegExp): Hit[] {
  const found: Hit[] = [];
  // Not matchAll, which copies the expression each time: there are thousands of texts, and hardly one has a match.
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    const words = match.groups?.hit ?? match[0];
    found.push({ index: match.index + match[0].indexOf(words), words });
  }
  return found;
}
