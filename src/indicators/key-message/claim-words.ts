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

/** What a text says of a rise or a fall, unless it denies it. */
export const directionClaims = (text: string): readonly Claim<ChangeDirection>[] => claims(text, DIRECTIONS);
/** What it says of being higher or lower than something else. */
export const comparisonClaims = (text: string): readonly Claim<'higher' | 'lower'>[] => claims(text, COMPARISONS);
/** What it says of better or worse. */
export const meaningClaims = (text: string): readonly Claim<Meaning>[] => claims(text, MEANINGS);

/** The parts of a text that claim by themselves: its sentences, cut at semicolons too. A full stop inside a number ends none. */
export function clausesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?;])\s+/).filter((sentence) => sentence !== '');
}

/** The first match of a pattern in a text, as found. */
export function firstMatch(text: string, pattern: RegExp): string | undefined {
  return pattern.exec(text)?.[0];
}

function claims<T>(text: string, words: readonly (readonly [T, RegExp])[]): readonly Claim<T>[] {
  return clausesOf(text).flatMap((sentence) =>
    words.flatMap(([meaning, pattern]) =>
      [...sentence.matchAll(pattern)]
        .filter((match) => !DENIED.test(sentence.slice(0, match.index)))
        .map((match) => ({ meaning, found: match[0], sentence })),
    ),
  );
}
