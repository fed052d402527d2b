import { longExpression } from '../../../core/long-expression.ts';
import { type Hit, matches, type Surroundings } from '../pattern.ts';
import type { ReadableText } from '../readable.ts';
import { tellsOfIncident } from '../words/incident.ts';
import { PERSON } from '../words/persons.ts';

const INITIALS = longExpression(
  /(?<![\w.])(?<hit>(?:[A-Z]\.\s?){2,3}|[A-Z]{2})(?:,? (?:is |was )?(?:an? )?(?:aged |age )?\(?(?:aged )?(?<age>\d{1,2})\)?(?![\d%/:.-]\d|,\d)(?:[- ]year[- ]old)?)/g,
);
/** "Client J.D.", "pupil A.B.": initials with points beside a word for one person. */
const OF_PERSON = longExpression(
  String.raw`\b(?:${PERSON}|client|Boy|Girl|Child|Pupil|Student|Person|Victim|Patient|Client|Participant),? (?<hit>(?:[A-Z]\. ?){2,3})(?![A-Z])`,
  'g',
);
/** "“M”, aged 16": one letter in place of a name, beside an age. */
const LETTER = longExpression(/(?<hit>[“"‘'][A-Z][”"’'],? \(?(?:(?:is |was )?(?:aged )?\d{1,2}\b(?![%/:.-]\d|,\d)))/g);
/** A place: the name of an area, or a name after "from", "of" or "in". */
const SOMEWHERE = /\b(?:from|of|in|near|at) [A-Z][a-z]+/;

const FORMS = [INITIALS, OF_PERSON, LETTER];

/** Initials directly before an age or after a word for a person, in a sentence with a place or, where points show that they are initials, with an incident. Abbreviations of the glossary are no initials. */
export function initials({ prose, sentences }: ReadableText, { areaName, abbreviations }: Surroundings): Hit[] {
  if (FORMS.every((form) => prose.search(form()) < 0)) return [];
  return sentences.flatMap(({ text, start }) => {
    const found = FORMS.flatMap((form) => matches(text, form()));
    if (found.length === 0) return [];
    const [placed, tells] = [SOMEWHERE.test(text) || text.match(areaName) !== null, tellsOfIncident(text)];
    return found
      .map(({ index, words }) => ({ index: index + start, words: words.trim() }))
      .filter(({ words }) => !abbreviations.has(words) && (placed || (tells && /[.“”"]/.test(words))));
  });
}
