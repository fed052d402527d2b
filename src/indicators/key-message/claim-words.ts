import { once } from '../../core/once.ts';
import type { Meaning } from '../polarity.ts';
import type { ChangeDirection } from './facts.ts';

/** A word or phrase of a text that claims something, with the sentence it stands in. */
export interface Claim<T> {
  readonly meaning: T;
  readonly found: string;
  readonly sentence: string;
}

/** Words for a rise or a fall. "More than" and "fewer than" compare, "up to" bounds; neither is a direction in time. */
const DIRECTIONS: readonly (readonly [ChangeDirection, RegExp])[] = [
  [
    'increasing',
    /\b(?:rose|ris(?:e|es|en|ing)|increas(?:e|es|ed|ing|ingly)|grew|grow(?:s|n|ing|th)?|up(?! to\b)|more(?! than\b| or less\b| information\b| detail)|upwards?|doubled|tripled)\b/gi,
  ],
  [
    'decreasing',
    /\b(?:fell|fall(?:s|en|ing)?|decreas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|drop(?:s|ped|ping)?|reduc(?:ed|ing|tion)|down|fewer(?! than\b)|downwards?|halved)\b/gi,
  ],
];

/** "The table above" points, it does not compare. */
const COMPARISONS: readonly (readonly ['higher' | 'lower', RegExp])[] = [
  ['higher', /\b(?:higher than|greater than|more than(?! \d)|above(?= (?!all\b)\w))\b/gi],
  ['lower', /\b(?:lower than|less than(?! \d)|fewer than(?! \d)|below(?= \w))\b/gi],
];

const MEANINGS: readonly (readonly [Meaning, RegExp])[] = [
  ['better', /\b(?:better|best|improv(?:e|es|ed|ing|ement|ements))\b/gi],
  ['worse', /\b(?:worse|worst|worsen(?:s|ed|ing)?|deteriorat(?:e|es|ed|ing|ion))\b/gi],
];

/** A claim that is denied is no claim: "no increase", "has not fallen". */
const DENIED = /\b(?:no|not|neither|nor|without|never)(?:\s+\w+){0,2}\s+$/i;

/** A text and what it claims. All of it is looked for once, however many figures the text is held against. */
export interface ReadText {
  readonly text: string;
  /** What it says of a rise or a fall, unless it denies it. */
  readonly directions: () => readonly Claim<ChangeDirection>[];
  /** What it says of being higher or lower than something else. */
  readonly comparisons: () => readonly Claim<'higher' | 'lower'>[];
  /** What it says of better or worse. */
  readonly meanings: () => readonly Claim<Meaning>[];
  /** The first match of a pattern, as found. */
  readonly first: (pattern: RegExp) => string | undefined;
  /** Every match of a global pattern, as found. */
  readonly all: (pattern: RegExp) => readonly string[];
}

/** Reads a text as far as it is asked to. */
export function readText(text: string): ReadText {
  const found = new Map<RegExp, string | undefined>();
  const every = new Map<RegExp, readonly string[]>();
  return {
    text,
    directions: once(() => claims(text, DIRECTIONS)),
    comparisons: once(() => claims(text, COMPARISONS)),
    meanings: once(() => claims(text, MEANINGS)),
    first: (pattern) => {
      if (!found.has(pattern)) found.set(pattern, pattern.exec(text)?.[0]);
      return found.get(pattern);
    },
    all: (pattern) => {
      const known = every.get(pattern) ?? text.match(pattern) ?? [];
      every.set(pattern, known);
      return known;
    },
  };
}

/** The parts of a text that claim by themselves: its sentences, cut at semicolons too. A full stop inside a number ends none. */
export function clausesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?;])\s+/).filter((sentence) => sentence !== '');
}

function claims<T>(text: string, words: readonly (readonly [T, RegExp])[]): readonly Claim<T>[] {
  // Most texts claim nothing and need not be taken apart.
  if (!words.some(([, pattern]) => text.search(pattern) >= 0)) return [];
  return clausesOf(text).flatMap((sentence) =>
    words.flatMap(([meaning, pattern]) =>
      [...sentence.matchAll(pattern)]
        .filter((match) => !DENIED.test(sentence.slice(0, match.index)))
        .map((match) => ({ meaning, found: match[0], sentence })),
    ),
  );
}
