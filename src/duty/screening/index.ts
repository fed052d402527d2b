import { CODES } from '../../core/codes.ts';
import { type Diagnostic, diagnostic } from '../../core/diagnostic.ts';
import type { DutyFacts } from '../outcome.ts';
import { abbreviations } from './language/abbreviations.ts';
import { childFirstWords } from './language/child-first.ts';
import { comparisonsByCount } from './language/comparisons.ts';
import { placeShares } from './language/place-shares.ts';
import { openFlags } from './record.ts';
import { shownSmallNumbers } from './small-numbers.ts';

/**
 * What has to be looked at before publication (sections 8(8) and 9(9) of the Act; data protection law), each with its place in the
 * content. Warnings, until the screening record has cleared them; a small count that is shown is an error. Codes screening/….
 * That a screening is recorded at all is asked by SVD-X-01 to SVD-X-03.
 */
export function screeningDiagnostics(facts: DutyFacts): Diagnostic[] {
  const flags = openFlags(facts).map(({ code, words, place }) => {
    const title = CODES[code].title;
    return diagnostic(code, place, words === '' ? `${title}.` : `${title}: "${words}".`);
  });
  const numbers = shownSmallNumbers(facts).map(({ place, where, count }) =>
    diagnostic('screening/small-number', place, `The count ${count} is shown in ${where}, and the rule hides it.`),
  );
  return [...flags, ...numbers];
}

/** Words that label, abbreviations nobody explained, comparisons by counts and shares that are no whole. Warnings. Codes language/…. */
export function languageDiagnostics(facts: DutyFacts): Diagnostic[] {
  return [
    ...childFirstWords(facts.model).map(({ place, term, better }) =>
      diagnostic('language/child-first', place, `Consider "${better}" for "${term}".`),
    ),
    ...abbreviations(facts),
    ...comparisonsByCount(facts.model).map(({ place, areas }) =>
      diagnostic(
        'language/comparison',
        place,
        `${areas.join(' and ')} are compared by counts. Use a rate, and name the population source.`,
      ),
    ),
    ...placeShares(facts.model).map(({ place, total }) =>
      diagnostic(
        'language/place-shares',
        place,
        `Place-type shares add to ${total}%. Add "other or not recorded" so that boards can see what is missing.`,
      ),
    ),
  ];
}
