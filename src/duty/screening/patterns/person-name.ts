import { type Hit, matches, type Surroundings } from '../pattern.ts';
import { sentencesOf } from '../sentences.ts';
import type { AuthoredText } from '../texts.ts';
import { TELLS_OF_INCIDENT } from '../words/incident.ts';
import { OTHER_NAMES } from '../words/names.ts';
import { hasAgreed } from './agreed.ts';
import { type Candidate, candidates } from './name-candidates.ts';
import { isCited, isInvolved, isNamedForWork } from './name-context.ts';

const OFFICER =
  /\b(?:PC|WPC|PCSO|DC|PS|Constable|Sergeant|[Oo]fficer|[Cc]ollar(?: number)?) (?:number |no\. ?)?\d{2,6}\b/g;
const NICKNAME =
  /\b(?:(?:[Hh]e|[Ss]he|[Bb]oy|[Gg]irl|[Mm]an|[Ww]oman|[Tt]eenager|[Vv]ictim|[Ss]uspect|[Dd]ealer|[Rr]unner)(?: (?:was|is|who was|who is|goes|went))? (?:known (?:to [\w ]+|locally |on the street )?as|nicknamed|called|by the name(?: of)?)|[Nn]icknamed|street name(?: of| was| is)?|alias) ?[“"‘]?(?<hit>\p{Lu}[\p{L} ]{1,20})[”"’]?|[“"‘](?<hit2>\p{Lu}[\p{L} ]{1,20}),?[”"’],? as (?:he|she) (?:was|is) (?:known|called)/gu;
/** A law, a charity or an inquiry that keeps a name. */
const REMEMBERED =
  /\b(?:[Nn]amed (?:after|for)|in (?:loving )?memory of|in (?:his|her) (?:name|memory)|[Mm]emorial|\p{Lu}\p{L}+ (?:Inquiry|Inquest|Review|Report))\b/u;
const OTHER_NAMED = /(?:\p{Lu}[\p{L}’-]+(?: of| and)? ){1,4}\p{Lu}[\p{L}’-]+/gu;

/** People by name in a sentence that tells of an incident: who was hurt, who did it, who saw it, whom a service helped. */
export function personNames(authored: AuthoredText, surroundings: Surroundings): Hit[] {
  const { prose } = authored;
  if (!/[A-Z]/.test(prose) || hasAgreed(authored)) return [];
  return sentencesOf(prose).flatMap(({ text, start }) => {
    const [first] = [
      ...candidates(text, surroundings)
        .filter((candidate) => isPersonNearIncident(text, candidate, prose))
        .map(({ start: index, words }) => ({ index, words })),
      ...matches(text, OFFICER),
      ...matches(text, NICKNAME),
    ];
    return first ? [{ ...first, index: first.index + start }] : [];
  });
}

function isPersonNearIncident(sentence: string, candidate: Candidate, prose: string): boolean {
  if (REMEMBERED.test(sentence) || isPartOfOtherName(candidate.words, prose)) return false;
  if (isInvolved(sentence, candidate)) return true;
  if (isCited(sentence, candidate)) return false;
  const { likeness, mayBePlace } = candidate;
  const likely = (likeness === 'person' || likeness === 'given') && !mayBePlace;
  return (
    likely &&
    TELLS_OF_INCIDENT.test(sentence) &&
    !(likeness === 'given' ? candidate.inOffice : isNamedForWork(sentence, candidate))
  );
}

/** "Ben" where the text also names the Ben Kinsella Trust. */
function isPartOfOtherName(words: string, prose: string): boolean {
  return matches(prose, OTHER_NAMED).some(
    ({ words: name }) => OTHER_NAMES.test(name) && ` ${name} `.includes(` ${words} `),
  );
}
