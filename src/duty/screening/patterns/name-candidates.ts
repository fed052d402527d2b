import { longExpression } from '../../../core/long-expression.ts';
import type { Surroundings } from '../pattern.ts';
import { isDoubtfulGivenName, isGivenName } from '../words/given-name.ts';
import { OF_GROUP } from '../words/groups.ts';
import { CITIES, NO_NAME, namesSomethingElse, OFFICES, RANKS, SURNAMES_TOO, TITLES } from '../words/names.ts';

/**
 * How much a row of capitals looks like a person: `person` (a title, or a given name with a surname), `given` (a given name alone),
 * `doubtful` (a given name that may be a place or a word), `pair` (two to four words that no list knows), `single` (one such word).
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
  /** True when a rank of the police or a like calling stands before the name: one whose work is near the incidents. */
  readonly ranked: boolean;
  /** True when the last word may also be a place: "Hall", "Ward". */
  readonly mayBePlace: boolean;
}

const LONGEST = 4;
const CAPITAL = 'A-ZÀ-ÖØ-Þ';
const LETTER = 'A-Za-zÀ-ÖØ-öø-ÿ';
const WORD = `(?:[OD]['’])?[${CAPITAL}][${LETTER}]*[a-zß-öø-ÿ](?:-[${CAPITAL}][a-zß-öø-ÿ]+)*`;
const ROW = longExpression(
  String.raw`(?<![${LETTER}\d’'-])${WORD}(?: (?:${WORD}|[${CAPITAL}]\.?(?= |[,;:)]|[’']s|\.?$)|de|van|der|bin|al|el|von)(?![${LETTER}\d]))*(?!-)`,
  'g',
);

/** The candidates of a sentence, without what the folder or the lists of words know as something else. */
export function candidates(sentence: string, { names, areaName }: Surroundings): Candidate[] {
  return [...sentence.matchAll(ROW())].flatMap(({ 0: row, index }) => {
    const candidate = readRow(row.split(' '), index, sentence);
    if (!candidate) return [];
    const { words, likeness } = candidate;
    const after = sentence.slice(candidate.end);
    const other =
      isNoName(words, after, candidate.mayBePlace) ||
      names.includes(` ${words} `) ||
      words.replaceAll(areaName, '').trim() === '' ||
      CITIES.has(words) ||
      (likeness !== 'person' && OF_GROUP().test(words));
    return other ? [] : [candidate];
  });
}

/** Takes titles, offices and words that only begin a sentence from the front of a row of capitals. */
function readRow(row: readonly string[], index: number, sentence: string): Candidate | undefined {
  const words = [...row];
  const before = /([A-Za-z]+)\.?,? $/.exec(sentence.slice(Math.max(0, index - 20), index))?.[1] ?? '';
  let titled = RANKS.has(before);
  let ranked = titled;
  let inOffice = titled || OFFICES.has(before);
  let start = index;
  for (let first = words[0]; first !== undefined; first = words[0]) {
    if (TITLES.has(first)) titled = true;
    else if (RANKS.has(first)) [titled, inOffice, ranked] = [true, true, ranked || !inOffice];
    else if (OFFICES.has(first)) inOffice = true;
    else if (!NO_NAME.has(first)) break;
    start += first.length + 1;
    words.shift();
  }
  if (words.length === 0 || words.length > LONGEST) return undefined;
  const name = words.join(' ');
  return {
    start,
    end: start + name.length,
    words: name,
    likeness: likenessOf(words, titled),
    inOffice,
    ranked,
    mayBePlace: words.length > 1 && SURNAMES_TOO.has(words.at(-1) ?? ''),
  };
}

function likenessOf([first = '', ...others]: readonly string[], titled: boolean): Likeness {
  const known = isGivenName(first);
  const doubtful = isDoubtfulGivenName(first);
  if (titled || (others.length > 0 && (known || doubtful))) return 'person';
  if (others.length > 0) return 'pair';
  if (known) return 'given';
  return doubtful ? 'doubtful' : 'single';
}

/** A small letter after a name that makes it the name of something else. */
const THING_AFTER = longExpression(
  /^ (?:trust|estate|charity|foundation|cent(?:re|er)|school|academy|college|project|programme|scheme|fund|award|method|model|approach|study|report|review|inquiry|team|street|road|park|ward|building|campus|clinic|hospital|house|unit|community|area|district|test|scale|index|effect|framework|theory|principles?|charter|guidelines?|rules?|protocol|[IVX]{1,5})\b/,
);
const OWNED = /^['’]s? (?:(?:[A-Z][A-Za-z’]*|of|and|the) ?)+/;
/** "We Don’t Carry": no possessive and no end of a quotation. */
const SHORTENED = /^['’](?!s\b|\s|$|[.,;:])/;

/** "Ben Kinsella Trust", "Clare’s Law", "the Lincoln study": the name of something else. */
function isNoName(words: string, after: string, mayBePlace: boolean): boolean {
  const own = mayBePlace ? words.slice(0, words.lastIndexOf(' ')) : words;
  const owned = OWNED.exec(after)?.[0] ?? '';
  return (
    SHORTENED.test(after) ||
    namesSomethingElse(own) ||
    THING_AFTER().test(after) ||
    namesSomethingElse(owned.slice(owned.indexOf(' ') + 1))
  );
}
