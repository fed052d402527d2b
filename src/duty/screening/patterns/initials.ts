import { type Hit, matches, type Surroundings } from '../pattern.ts';
import { sentencesOf } from '../sentences.ts';
import type { AuthoredText } from '../texts.ts';
import { tellsOfIncident } from '../words/incident.ts';

const INITIALS =
  /(?<![\w.])(?<hit>(?:[A-Z]\.\s?){2,3}|[A-Z]{2})(?:,? (?:is |was )?(?:an? )?(?:aged |age )?\(?(?:aged )?(?<age>\d{1,2})\)?(?![\d%/:.-]\d|,\d)(?:[- ]year[- ]old)?)/g;
/** A place: the name of an area, or a name after "from", "of" or "in". */
const SOMEWHERE = /\b(?:from|of|in|near|at) [A-Z][a-z]+/;

/** Initials directly before an age, in a sentence with a place or, where points show that they are initials, with an incident. Abbreviations of the glossary are no initials. */
export function initials({ prose }: AuthoredText, { areaName, abbreviations }: Surroundings): Hit[] {
  if (prose.search(INITIALS) < 0) return [];
  return sentencesOf(prose).flatMap(({ text, start }) => {
    const found = matches(text, INITIALS);
    if (found.length === 0) return [];
    const [placed, tells] = [SOMEWHERE.test(text) || text.match(areaName) !== null, tellsOfIncident(text)];
    return found
      .map(({ index, words }) => ({ index: index + start, words: words.trim() }))
      .filter(({ words }) => !abbreviations.has(words) && (placed || (tells && words.includes('.'))));
  });
}
