import { longExpression } from '../../../core/long-expression.ts';
import { HINTS } from '../hints.ts';
import { matches, type Surroundings } from '../pattern.ts';
import { CALLING_WORDS, DAY, PLACE_OF_EVENT, WHEN } from '../words/details.ts';
import { DEED, hasHappened, PARTICIPLE, tellsOfIncident } from '../words/incident.ts';
import { PERSON } from '../words/persons.ts';
import { SCHOOL } from './institution.ts';

/** Words that lead to one person through what happened to them, and the details that do. */
export interface ByEvent {
  readonly index: number;
  readonly length: number;
  readonly note: string;
}

/** Before a sentence is read, what was done to somebody is written !, or ~ without a helping verb, words for one person # and those for a post or a calling @: the lists are long, and each expression that held them would be made ready anew. */
const PERSON_WORD = longExpression(String.raw`\b(?:${PERSON})\b`, 'g');
/** Some whose work brings them near others' incidents are known by it only where the sentence is about what was done to them. */
const CALLING_WORD = longExpression(
  String.raw`\b(?:${CALLING_WORDS}|mayor|magistrate|surgeon|registrar|social worker|youth worker|health visitor|vet|lollipop (?:man|lady)|minister of religion|councillor|governor)\b`,
  'g',
);
const WAS_DONE = longExpression(
  String.raw`\b(?:(?:was|were|got|has been|had been|have been) (?:\w+ly |also |then |later |once |twice )?(?:${PARTICIPLE})|(?:has |had )?(?:${DEED}))\b`,
  'g',
);
const HURT = longExpression(String.raw`\b(?:${PARTICIPLE})\b`, 'g');
const written =
  (sign: string) =>
  (words: string): string =>
    sign.repeat(words.length);
/** "The boy hurt outside the shop", "the curate who was held at knifepoint", "that girl was robbed". */
const KNOWN_ONE =
  /(?<![\w#@])(?:the|that|this) (?:[\w’'-]+ ){0,2}?[#@]+(?![-’'#@])(?: (?:[^\s,.;]+ ){0,4}?(?:(?:who|that) )?!| ~)/;
const KNOWN_CALLING =
  /(?<![\w#@])(?:the|our|that|this) (?:[\w’'-]+ ){0,2}?@+(?![-’'#@]) (?<clause>(?:who|that|whose \w+) )?(?:[^\s,.;]+ ){0,6}?!/;
/** One of whom there is no other. */
const ONLY_ONE = longExpression(
  /(?:\b(?:the|our|its|whose)|[’']s) (?:only|sole|one|single|lone) (?:[\w-]+ ){0,2}[@#]+(?![-’'#@]) (?:[^\s,.;]+ ){0,6}?!|\b(?:the|our) @+(?![-’'#@]) (?:of|to) (?:the|our|an?) (?:[^\s,.;]+ ){0,7}?!|\bthere (?:is|are|was|were) (?:only |just )?(?:one|two|three) [^.;]{0,50}(?:,| and) (?:one|he|she|both|and one|and both) (?:of (?:them|whom|these) )?!/,
);
/** The holder of a post of which there is one; read before callings are written as signs. */
const POST_HOLDER = longExpression(
  /\b(?:the|our|whose) (?:captain|president|chair|secretary|treasurer|owner|manager|landlord|landlady|leader|founder|head|head boy|head girl) of (?:the|our|an?) (?:[^\s,.;]+ ){0,7}?!/,
);
/** A pupil of a school by its name. */
const OF_SCHOOL = longExpression(
  /(?<![\w#])(?:[Aa]n?|[Oo]ne|[Aa]nother|[Tt]he|[Tt]wo|[Tt]hree|[Ff]our|[Bb]oth) (?:[\w’'-]+ ){0,2}(?:pupil|student|learner|boy|girl|lad|child|sixth[- ]former|teenager|leaver|teacher|caretaker|governor)s? (?:of|at|from) (?:the )?(?!(?:England|Wales|Britain|Scotland|Year|Key|The|Black|White|Asian|Mixed|Muslim)\b)[A-Z]/,
);
const ONE_PERSON =
  /(?<![\w#])(?:an?|one|another|the|this|that) (?:[\w’'-]+ ){0,3}?#+(?![-’'#])|^(?:[-*•–] )?(?:\w+ )?#+ (?:with|found|caught|who)\b|\b(?:he|she) (?:was|had been|got|has been) /;
/** Where there is one of a calling, or few. */
const VENUE = longExpression(
  /\b(?:at|of|in|from) (?:the|our|a|this) (?:[\w’-]+ )?(?:schools?|mosque|church|village|parish|estate|college|pub|club|park|surgery|temple|gurdwara|market|library|station|shop|hostel|chapel|synagogue|precinct|arcade)\b/,
);
/** A quick look before the reading. */
const QUICK = /\b(?:[Tt]h(?:e|at|is)|[Aa]n?|[Oo]ne|[Oo]ur|[Aa]nother) \w|^(?:[-*•–] )?[A-Z]/;

/**
 * Somebody who can be found through one event: the one it happened to, with the place and the time of it; one pupil of a school by name; one
 * person hurt on a day at a place; the holder of a post to whom something was done.
 */
export function foundByEvent(text: string, hints: number, { areaName }: Surroundings): ByEvent | undefined {
  if (!QUICK.test(text) || !tellsOfIncident(text)) return undefined;
  const small = text.toLowerCase();
  const happened = hasHappened(text);
  const mayBeDone = (hints & HINTS.done) !== 0;
  if (!happened && !mayBeDone) return undefined;
  const places = placesIn(text, areaName);
  if (!happened && places === 0) return undefined;
  const done = mayBeDone ? small.replaceAll(WAS_DONE(), written('!')).replaceAll(HURT(), written('~')) : small;
  if (!happened && !done.includes('~')) return undefined;
  const masked = done.replaceAll(CALLING_WORD(), written('@')).replaceAll(PERSON_WORD(), written('#'));
  const [time, day] = [WHEN().test(text), DAY().test(text)];
  const calling = KNOWN_CALLING.exec(masked);
  if (calling && (calling.groups?.clause !== undefined || time || day || places > 0 || VENUE().test(small)))
    return found(calling, 'calling, what happened');
  const only = ONLY_ONE().exec(masked) ?? POST_HOLDER().exec(done);
  if (only) return found(only, 'the only one, what happened');
  const known = KNOWN_ONE.exec(masked);
  if (known && (places > 1 || (places > 0 && (time || day)))) return found(known, 'place, date, what happened');
  const pupil = OF_SCHOOL().exec(text);
  if (pupil && done.includes('!')) return found(pupil, 'school, what happened');
  const one = happened ? ONE_PERSON.exec(masked) : null;
  if (one && matches(text, SCHOOL()).length > 0) return found(one, 'school, what happened');
  return one && day && places > 0 ? found(one, 'place, day, what happened') : undefined;
}

const found = ({ 0: words, index }: RegExpExecArray, note: string): ByEvent => ({ index, length: words.length, note });

const COUNTRY = /^(?:England|Wales|Scotland|United Kingdom|UK|Great Britain)$/;

function placesIn(text: string, areaName: RegExp): number {
  const areas = (text.match(areaName) ?? []).filter((name) => !COUNTRY.test(name));
  const named = [...text.matchAll(PLACE_OF_EVENT())].map(([, name]) => name ?? '');
  return new Set([...areas, ...named.filter((name) => !areas.some((area) => area.startsWith(name)))]).size;
}
