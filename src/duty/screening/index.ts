import { CODES } from '../../core/codes.ts';
import { type Diagnostic, diagnostic } from '../../core/diagnostic.ts';
import type { DutyFacts } from '../outcome.ts';
import { type Flag, reviewFlags } from './flags.ts';
import { abbreviations } from './language/abbreviations.ts';
import { placeShares } from './language/place-shares.ts';
import { openFlags } from './record.ts';
import { shownSmallNumbers } from './small-numbers.ts';
import { typedNumberDiagnostics } from './typed-numbers.ts';

/**
 * What has to be looked at before publication (sections 8(8) and 9(9) of the Act; data protection law), each with its place in the
 * content. Warnings, until the screening record has cleared them; a small count that is shown is an error. Codes screening/….
 * That a screening is recorded at all is asked by SVD-X-01 to SVD-X-03.
 */
export function screeningDiagnostics(facts: DutyFacts): Diagnostic[] {
  const flags = openFlags(facts).map(told);
  const numbers = shownSmallNumbers(facts).map(({ place, where }) =>
    diagnostic('screening/small-number', place, `A count is shown in ${where} that its rule hides.`),
  );
  return [...flags, ...numbers, ...typedNumberDiagnostics(facts)];
}

/** What is flagged, the details that led to it, and the sentence; for what is no text, what it is. */
function told({ code, words, sentence, note, place }: Flag): Diagnostic {
  const what = note === undefined ? CODES[code].title : `${CODES[code].title} (${note})`;
  return diagnostic(code, place, `${what}: "${sentence ?? words}".`);
}

/** Words that label, shares of suspects and comparisons by counts, abbreviations nobody explained and shares that are no whole. Warnings. Codes language/…. */
export function languageDiagnostics(facts: DutyFacts): Diagnostic[] {
  return [
    ...reviewFlags(facts.model)
      .filter(({ limb }) => limb === undefined)
      .map(told),
    ...abbreviations(facts),
    ...placeShares(facts.model).map(({ place, total }) =>
      diagnostic(
        'language/place-shares',
        place,
        `Place-type shares add to ${total}%. Add "other or not recorded" so that boards can see what is missing.`,
      ),
    ),
  ];
}
