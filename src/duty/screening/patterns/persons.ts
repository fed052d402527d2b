import { type Hit, matches, type Surroundings } from '../pattern.ts';
import { sentencesOf } from '../sentences.ts';
import type { AuthoredText } from '../texts.ts';

const INITIALS =
  /(?<![\w.])(?<hit>(?:[A-Z]\.\s?){2,3}|[A-Z]{2})(?:,? (?:is |was )?(?:an? )?(?:aged |age )?\(?(?:aged )?(?<age>\d{1,2})\)?(?![\d%/:.-]\d|,\d)(?:[- ]year[- ]old)?)/g;
/** A place: the name of an area, or a name after "from", "of" or "in". */
const SOMEWHERE = /\b(?:from|of|in|near|at) [A-Z][a-z]+/;

/** Initials directly before an age, in a sentence with a place. Abbreviations of the glossary are no initials. */
export function initials({ prose }: AuthoredText, { areaName, abbreviations }: Surroundings): Hit[] {
  if (prose.search(INITIALS) < 0) return [];
  return sentencesOf(prose).flatMap(({ text, start }) =>
    matches(text, INITIALS)
      .map(({ index, words }) => ({ index: index + start, words: words.trim() }))
      .filter(({ words }) => !abbreviations.has(words) && (SOMEWHERE.test(text) || text.match(areaName) !== null)),
  );
}

const PERSON = 'boy|girl|man|woman|child|teenager|pupil|student|person|mother|father|victim|male|female|youth|resident';
const ONE_PERSON = new RegExp(
  String.raw`\b(?:(?:an?|one|the) \d{1,2}[- ]year[- ]old\b(?! (?:children|people|pupils|boys|girls))|(?:an?|one|the) (?:\w+ )?(?:${PERSON})(?:,| who (?:is|was))? (?:aged )?\d{1,2}\b(?! (?:to|and|or|per|times)\b|[–-]\d|%))`,
  'gi',
);
const WHEN =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:19|20)\d{2}\b/;

/** One person with an age, and in the same paragraph a place or a date. Consent or a composite is recorded beside the text. */
export function caseStudies({ prose, record }: AuthoredText, { areaName }: Surroundings): Hit[] {
  if (record.composite === true || (record.consent ?? false) !== false) return [];
  if (!/\d/.test(prose)) return [];
  return matches(prose, ONE_PERSON).filter(({ index }) => {
    const paragraph = paragraphAt(prose, index);
    return WHEN.test(paragraph) || SOMEWHERE.test(paragraph) || paragraph.match(areaName) !== null;
  });
}

function paragraphAt(text: string, index: number): string {
  const end = text.indexOf('\n\n', index);
  return text.slice(text.lastIndexOf('\n\n', index) + 1, end < 0 ? text.length : end);
}
