import { longExpression } from '../../../core/long-expression.ts';
import { type Hit, matches } from '../pattern.ts';
import type { ReadableText } from '../readable.ts';
import { EVENT, hasHappened, tellsOfIncident } from '../words/incident.ts';
import { PERSON } from '../words/persons.ts';

const NAME = String.raw`[A-Z][\w’'-]*`;
const KIND = 'Street|Road|Avenue|Lane|Close|Drive|Crescent|Terrace|Grove|Mews';
/** Words that are names of other things too, and streets only after a house number. */
const KIND_WITH_NUMBER = `${KIND}|Way|Court|Place|Square|Row|Walk|Hill|Gardens|Green|Rise|View|Parade|St|Rd|Ave|Ln`;

/** A name of one to three words and a kind of street, not followed by a further name ("Street Doctors"). */
const NAMED = longExpression(String.raw`\b(?:${NAME} ){1,3}(?:${KIND})\b(?! [A-Z])`, 'g');
const SHORTENED = longExpression(String.raw`\b(?:${NAME} ){1,3}(?:Rd|St|Ave|Ln)\b\.?(?! ?[A-Z])`, 'g');
const NUMBERED = longExpression(String.raw`\b\d{1,4}[a-d]?,? (?:${NAME} ){1,3}(?:${KIND_WITH_NUMBER})\b`, 'g');

/** Words that begin a sentence or qualify a street and are no name. */
const NO_NAME =
  /^(?:(?:The|This|That|Each|Every|Any|A|An|On|In|At|Near|From|Along|Around|By|To|Of|And|Our|Their|No|Some|Most|Open|Play|School) )+/;

const QUICK = longExpression(String.raw` (?:${KIND_WITH_NUMBER})\b`);

/** A public place that bears the name of its street. */
const PUBLIC_PLACE =
  /^ (?:railway |bus |police |fire |tram |train )*(?:station|stadium|ground|campus|hospital|infirmary|clinic|surgery|cemetery|baths|library|retail park|park and ride|depot|roundabout|junction|interchange|bars|pubs|shops|takeaways|premises|businesses|traders|market|corridor|area|bridge|park|car park|estate)s?\b/;
/** The address of a body, given so that people can find it or write to it. */
const TO_FIND = longExpression(
  /(?:\b(?:[Ww]rite to|[Pp]ost (?:\w+ ){0,3}to|[Ss]end \w+ (?:\w+ ){0,4}to|[Vv]isit|[Ff]ind us (?:at|on)|(?<![^.!?] )\bContact|[Aa]ddress:|[Ll]etters to|[Rr]eturn (?:it |them )?to)|\b(?:office|centre|hub|clinic|library|hall|reception|team|headquarters|service|unit|shop|base)(?:,| (?:is|are)) (?:now )?(?:based |located )?(?:at|on|in)) [^.;]{0,80}$/,
);
const PRIVATE = /\b(?:him|his|he|she|hers?|liv(?:es?|ed|ing)|tenants?|victim|suspect|family|families)\b/i;
/** True of words, at an offset from 0 of a sentence, that are the address of a body. */
export const isToFind = (sentence: string, index: number): boolean =>
  TO_FIND().test(sentence.slice(Math.max(0, index - 160), index)) && !PRIVATE.test(sentence);

/** A place that is open to everybody, whose address is meant to be known. */
const OPEN_TO_ALL = longExpression(
  /\b(?:centres?|clubs?|library|libraries|hubs?|offices?|halls?|museum|church|mosque|temple|gurdwara|clinics?|surgery|hospital|leisure|gym|pitch|caf[eé]|opens?|opened|opening|based (?:at|in|on)|held (?:at|in|on)|meets?|meetings?|drop-in|sessions?|workshops?|lighting|lights|lamps|bus(?:es)?|routes?|stations?|suite|courts?|schools?|college|academy|buildings?|premises)\b/i,
);
/** Somebody lives or is helped there, or words came from there. */
const HOME =
  /\b(?:lives?|lived|living|homes?|houses?|flats?|addresses|moved|tenants?|refuge|support (?:was|is) given|reports? (?:came|come))\b/i;
const HAPPENS_THERE = longExpression(
  String.raw`\b(?:violence|crime|offend\w+|offences?|disorder|knives|drugs?|gangs?|weapons?|${EVENT})\b[^.;]{0,40}$`,
  'i',
);

/** Names of streets where something happened or somebody lives, and houses by their number. The address that readers may write to is public. */
export function streets({ prose, sentences, key }: ReadableText): Hit[] {
  if (key === 'address' || !(QUICK().test(prose) || QUICK_HOUSE.test(prose))) return [];
  return sentences.flatMap(({ text, start }) => {
    const named = QUICK().test(text) ? namesOf(text).filter((hit) => leadsToSomebody(...within(text, hit))) : [];
    const houses = matches(text, LIVES_IN()).filter(({ words }) => !named.some((hit) => hit.words.includes(words)));
    return [...named, ...houses].map((hit) => ({ ...hit, index: hit.index + start }));
  });
}

/** How far words can be about a street, in characters. */
const REACH = 300;
/** A hit in that much of its sentence. */
function within(text: string, hit: Hit): [string, Hit] {
  const from = Math.max(0, hit.index - REACH);
  return [text.slice(from, hit.index + hit.words.length + REACH), { ...hit, index: hit.index - from }];
}

/** A statement about a street as a whole, and one about somebody. */
const IN_GENERAL =
  /%|\b(?:fell|rose|dropped|grew|increased|decreased|halved|doubled|higher|lower|lowest|highest) (?:by|from|to|in|between|than|after|since|once|when)\b|\bper ?cent(?:age)?\b|\bper 1,?000\b|\brates?\b|\b(?:cluster\w*|concentrat\w+|hot ?spots?|peak\w*)\b/i;
const OF_ONE = longExpression(String.raw`\b(?:an?|the|one|his|her) (?:[\w-]+ ){0,2}(?:${PERSON})\b`, 'i');

function leadsToSomebody(sentence: string, { index, words }: Hit): boolean {
  if (isToFind(sentence, index)) return false;
  if (PUBLIC_PLACE.test(sentence.slice(index + words.length)) && !OF_ONE().test(sentence)) return false;
  if (IN_GENERAL.test(sentence) && !/^\d/.test(words) && !OF_ONE().test(sentence)) return false;
  if (hasHappened(sentence) || HAPPENS_THERE().test(sentence.slice(0, index))) return true;
  const rest = sentence.replace(words, '');
  return !OPEN_TO_ALL().test(rest) && (/^\d/.test(words) || HOME.test(sentence) || tellsOfIncident(sentence));
}

/** A house or a block by its name, where somebody lives. */
const LIVES_IN = longExpression(
  String.raw`\b(?:lives?|lived|living|moved|housed|re-?housed|staying|stays|stayed|placed|sleeps|sleeping|rents|home) (?:alone |together |out |with [\w ]{1,20} )?(?:at|in|to|into|from) (?:the )?(?<hit>(?:Flat \d+\w?,? |Room \d+\w?,? )?(?:${NAME} ){1,2}(?:House|Court|Towers?|Lodge|Heights|Cottage|Hostel|Flats|Mansions|Villas|Farm))\b(?! [A-Z])`,
  'g',
);
const QUICK_HOUSE = / (?:House|Court|Towers?|Lodge|Heights|Cottage|Hostel|Flats|Mansions|Villas|Farm)\b/;
/** Every street that a text names. */
export function namesOf(prose: string): Hit[] {
  const hits = [NAMED(), SHORTENED(), NUMBERED()].flatMap((expression) => matches(prose, expression));
  const named = hits.flatMap(({ index, words }) => {
    const name = words.replace(NO_NAME, '');
    return / /.test(name) ? [{ index: index + words.length - name.length, words: name }] : [];
  });
  const ordered = named.toSorted((a, b) => a.index - b.index || b.words.length - a.words.length);
  return ordered.filter((hit, at) => !ordered.slice(Math.max(0, at - 3), at).some((other) => contains(other, hit)));
}

const contains = (outer: Hit, inner: Hit): boolean =>
  outer.words.length > inner.words.length &&
  outer.index <= inner.index &&
  outer.index + outer.words.length >= inner.index + inner.words.length;
