import type { Surroundings } from '../pattern.ts';
import { DOUBTFUL_GIVEN_NAMES, GIVEN_NAMES } from '../words/given-names.ts';
import { OF_GROUP } from '../words/groups.ts';
import { NO_NAME, OFFICE_WORD, OTHER_NAMES, RANK, SURNAMES_TOO, TITLE } from '../words/names.ts';

/**
 * How much a row of capitals looks like a person: `person` (a title, or a given name with a surname), `given` (a given name alone),
 * `doubtful` (a given name that may be a place or a word), `pair` (two or three words that no list knows), `single` (one such word).
 */
export type Likeness = 'person' | 'given' | 'doubtful' | 'pair' | 'single';

/** Words with capitals in a sentence that may be a person's name. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly likeness: Likeness;
  /** True when an office stands before the name: a person who is named for a post. */
  readonly inOffice: boolean;
  /** True when the last word may also be a place: "Hall", "Ward". */
  readonly mayBePlace: boolean;
}

const WORD = String.raw`(?:[OD]['’])?\p{Lu}\p{L}*\p{Ll}(?:-\p{Lu}\p{Ll}+)*`;
const ROW = new RegExp(
  String.raw`(?<![\p{L}\d’'-])${WORD}(?: (?:${WORD}|\p{Lu}\.?(?= )|de|van|der|bin|al|el|von)(?![\p{L}\d]))*(?!-)`,
  'gu',
);
const TITLED = new RegExp(`^${TITLE}$`);
const RANKED = new RegExp(`^${RANK}$`);

/** The candidates of a sentence, without what the folder or the word lists know as something else. */
export function candidates(sentence: string, { names, areaName }: Surroundings): Candidate[] {
  const found: Candidate[] = [];
  for (const { 0: row, index } of sentence.matchAll(ROW)) {
    const candidate = readRow(row, index, sentence);
    if (!candidate) continue;
    const { words, end, likeness } = candidate;
    if (/^['’](?!s\b|\s|$|[.,;:])/.test(sentence.slice(end))) continue;
    if (names.includes(` ${words} `)) continue;
    if (isArea(words, areaName) || (likeness !== 'person' && OF_GROUP.test(words))) continue;
    if (isOtherName(words, sentence.slice(end), candidate.mayBePlace)) continue;
    found.push(candidate);
  }
  return found;
}

/** Takes titles, offices and words that only begin a sentence from the front of a row of capitals. */
function readRow(row: string, index: number, sentence: string): Candidate | undefined {
  const words = row.split(' ');
  let start = index;
  let titled = false;
  let inOffice = false;
  const before = /([\p{L}]+)\.?,? $/u.exec(sentence.slice(0, index))?.[1] ?? '';
  if (RANKED.test(before)) [titled, inOffice] = [true, true];
  else if (OFFICE_WORD.test(before)) inOffice = true;
  for (let first = words[0]; first !== undefined && words.length > 0; first = words[0]) {
    if (TITLED.test(first)) titled = true;
    else if (RANKED.test(first)) [titled, inOffice] = [true, true];
    else if (OFFICE_WORD.test(first)) inOffice = true;
    else if (!NO_NAME.test(first)) break;
    start += first.length + 1;
    words.shift();
  }
  if (words.length === 0 || words.length > 4) return undefined;
  const name = words.join(' ');
  return {
    start,
    end: start + name.length,
    words: name,
    likeness: likenessOf(words, titled),
    inOffice,
    mayBePlace: words.length > 1 && SURNAMES_TOO.test(words.at(-1) ?? ''),
  };
}

function likenessOf([first = '', ...others]: readonly string[], titled: boolean): Likeness {
  const known = GIVEN_NAMES.has(first) || GIVEN_NAMES.has(first.split('-')[0] ?? '');
  const doubtful = DOUBTFUL_GIVEN_NAMES.has(first);
  if (titled || (others.length > 0 && (known || doubtful))) return 'person';
  if (others.length > 0) return 'pair';
  if (known) return 'given';
  return doubtful ? 'doubtful' : 'single';
}

function isArea(words: string, areaName: RegExp): boolean {
  return words.replaceAll(areaName, '').trim() === '';
}

const OTHER_NAME_AFTER =
  /^ (?:trust|estate|charity|foundation|cent(?:re|er)|school|academy|college|project|programme|scheme|fund|award|method|model|approach|study|report|review|inquiry|team|street|road|park|ward|building|campus|clinic|hospital|house|unit|community|area|district|test|scale|index|effect|framework|theory|principles?|charter|guidelines?|rules?|protocol|trial evaluation)\b/;

/** "Ben Kinsella Trust", "Clare’s Law": the name of something else. */
function isOtherName(words: string, after: string, mayBePlace: boolean): boolean {
  const own = mayBePlace ? words.slice(0, words.lastIndexOf(' ')) : words;
  const following = /^['’]s? (?:(?:\p{Lu}[\p{L}’]*|of|and|the) ?)+/u.exec(after)?.[0] ?? '';
  return (
    OTHER_NAMES.test(own) || OTHER_NAME_AFTER.test(after) || (/\p{Lu}/u.test(following) && OTHER_NAMES.test(following))
  );
}
