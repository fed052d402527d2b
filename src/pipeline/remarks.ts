import type { Publication } from '../assemble/publication.ts';
import { asSentence } from '../assemble/words.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import type { Place } from '../core/place.ts';
import { isGap, type Result } from '../duty/result.ts';
import type { Remark } from '../render/docx/review/review.ts';
import { type RoleWord, wordOfRole } from '../schema/roles.ts';
import type { Edition } from './edition.ts';

/**
 * What a copy for review of a publication says beside its text: the requirements that it does not meet in full, records that wait to be filled in, and the warnings
 * about what it prints.
 */
export function remarksOn({ role }: Publication, { results, diagnostics }: Edition): Remark[] {
  const word = wordOfRole(role);
  const gaps = results.filter(isGap);
  const codes = new Set<string>(gaps.map(({ requirement }) => requirement.id));
  const others = diagnostics.filter(
    ({ code, severity }) => !codes.has(code) && (severity === 'warning' || code === WAITING),
  );
  return [
    ...gaps.filter(({ requirement }) => !word || requirement.publication.includes(word)).map((gap) => ofGap(gap, word)),
    ...others.flatMap((one) => (one.place ? [ofDiagnostic(one, one.place, word)] : [])),
  ];
}

const WAITING = 'schema/fill-in';

function ofGap({ requirement, message, details, places }: Result, word: RoleWord | undefined): Remark {
  const { id, title } = requirement;
  // A test tells of each record where it stands: of some it tells several things, or one of all.
  const isEach = details.length === places.length && details.length > 1;
  return {
    lines: [message, whereOf(places, id)],
    places: places.map((place, index) => ({
      place,
      lines: isEach
        ? [`Not met in full: ${title}. ${asSentence(details[index] ?? '')}`, whereOf([place], id)]
        : [message, whereOf(places, id)],
    })),
    isOwed: word !== undefined,
  };
}

function ofDiagnostic({ code, message, fix, also }: Diagnostic, place: Place, word: RoleWord | undefined): Remark {
  const lines = [message, fix, whereOf([place, ...also], code)];
  const isOfAssessment = /^(?:content\/needs|data)\//.test(place.file);
  return {
    lines,
    places: [place, ...also].map((one) => ({ place: one, lines })),
    isOwed: code === WAITING && word === (isOfAssessment ? 'sna' : 'strategy'),
  };
}

/** More places than this are counted. */
const MOST_PLACES = 3;

/** "Where: content/actions.yaml, line 4 (SVD-S-09)." */
function whereOf(places: readonly Place[], code: string): string {
  const named = places.slice(0, MOST_PLACES).map(({ file, line }) => `${file}, line ${line}`);
  const more = places.length > MOST_PLACES ? ` and ${places.length - MOST_PLACES} more` : '';
  return `Where: ${named.join('; ')}${more} (${code}).`;
}
