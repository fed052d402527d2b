import { longExpression } from '../../../core/long-expression.ts';
import { HINTS } from '../hints.ts';
import { type Hit, matches, type Surroundings } from '../pattern.ts';
import type { ReadableText } from '../readable.ts';
import type { Sentence } from '../sentences.ts';
import { AGE, AGES_IN_WORDS, CALLING, CONDITION, NAMED_PLACE, UNIQUE, WHEN } from '../words/details.ts';
import { OF_GROUP } from '../words/groups.ts';
import { hasHappened, PARTICIPLE } from '../words/incident.ts';
import { COMMON_PERSON, PEOPLE, PERSON } from '../words/persons.ts';
import { hasAgreed } from './agreed.ts';
import { type ByEvent, foundByEvent } from './found-by-event.ts';
import { isGeneral } from './general.ts';
import { SCHOOL } from './institution.ts';

const UNIQUE_WORD = /\b(?:only|sole|lone|single|first|one|last|\w{3,}est)\b/i;
const AGE_WORD = longExpression(String.raw`\d|\b(?:${AGES_IN_WORDS.replaceAll(' ', '|')})\b|sixth`, 'i');
/** Without a detail that few share no sentence is read: a figure, a number in words, a condition, a calling, the only one, a group. */
const DETAIL = HINTS.signs | HINTS.age | HINTS.unique | HINTS.condition | HINTS.calling | HINTS.group;
const YEARS_OLD = String.raw`(?:\d{1,2}|[a-z]+(?:teen|een|ve|ne|en|ty|ht|x|r))[- ](?:years?|yrs?)[- ]old`;
/** Words for one person are written # before a sentence is read for them: the list is long, and stands in several expressions. */
const PERSON_WORD = longExpression(String.raw`\b(?:${PERSON})\b`, 'g');
const ONE = longExpression(
  String.raw`(?<![\w#])(?:(?:an?|one|another|the|this|that|only|his|her|their|our) (?:[\w’#-]+ ){0,3}?#+(?![-’'#])|(?:an?|one|another|the|this|that|only|his|her) (?:[\w’#-]+ ){0,2}?${YEARS_OLD}(?!s)\b|(?:year|yr|y) ?(?:1[0-3]|[1-9]|\w+) #+(?![-’'#])|(?:an?|one|another|the) (?:year|yr|y) ?(?:1[0-3]|[1-9])(?= (?:at|in|from|who|was|had|has|with|is)\b)|#+ (?:\d{1,2}|[b-hj-z])\b|(?:an?|the) (?:[\w’-]+ ){1,4}in (?:his|her) (?:early |mid-?|late )?(?:teens|twenties|thirties|forties|fifties|sixties|seventies|eighties)\b|(?:he|she|who) (?:lives|lived|was|is|had|has|carried)\b)`,
);
/** On small letters: notes that leave the article out. */
const NOTED = longExpression(
  String.raw`^(?:[-*•–] |\w+ \d+[.:] |\(?\w\) )?(?:${YEARS_OLD}(?!s)\b|\d{1,2} ?(?:y/?o|yrs?) (?:${COMMON_PERSON})\b|(?:${COMMON_PERSON})[, (]+(?:aged )?\d{1,2}\b|(?:${COMMON_PERSON}) (?:of|in|from|at) (?:the (?:lower|upper|sixth)|(?:year|yr|y) ?\d)|year (?:1[0-3]|[1-9]) (?:${COMMON_PERSON})\b|(?:\w+ )?(?:${COMMON_PERSON}) (?:with|found|caught|${PARTICIPLE}|who)\b)`,
);
const FEW = longExpression(
  String.raw`\b(?:two|three|four|both|some|several) (?:[\w’-]+ ){0,3}?(?:(?:${PEOPLE})\b|${YEARS_OLD}s\b)|\byear (?:1[0-3]|[1-9]|\w+) (?:${PEOPLE})\b|(?<!\b(?:of|among|for|by|most|many|all|few|that|some) )\b${YEARS_OLD}s\b|\btwins\b`,
);
/** So few that each can be told. */
const COUNTED = longExpression(String.raw`\b(?:two|three|four|both) (?:[\w’-]+ ){0,3}?(?:${PEOPLE}|${YEARS_OLD}s)\b`);
/** Words that a sentence on everybody in a group has. */
const ALL = /\b(?:all|young people|children|pupils|people|men|women|boys|girls) (?:aged|in|of|from)\b/i;
/** A post or a service, no one who was helped or hurt. */
const AT_WORK =
  /\b(?:leads?|led|chairs?|chaired|manages?|runs?|works (?:for|with)|teaches|delivers?|trains?|employs?|recruits?|is employed|was appointed|volunteers?)\b/i;

/** What a school does with a class, in which nobody was hurt. */
const LEARNING =
  /\b(?:workshops?|lessons?|assembl(?:y|ies)|trained|training|course|curriculum|survey|sessions?|took part|programme|mentors?)\b/i;
const BY_SCHOOL_YEAR = /\b(?:[Yy]ears? \w+|Yr? ?\d+|[Ss]ixth[- ]form\w*)\b/;

const YEARS_OF_LIFE = longExpression(String.raw`\baged?\b|${YEARS_OLD}`);
const BARE_PARTICIPLE = longExpression(String.raw`\b(?:${PARTICIPLE})\b`);
const WAS_DEALT_WITH = longExpression(
  String.raw`\b(?:[Yy]ears? (?:\d+|[A-Z]\w+|[a-z]+)|Yr? ?\d+)\b[^.;]{0,60} (?:was|were) (?:\w+ly )?(?:${PARTICIPLE})\b`,
);
const wasDealtWith = (text: string): boolean =>
  BY_SCHOOL_YEAR.test(text) && /\b(?:was|were)\b/.test(text) && WAS_DEALT_WITH().test(text);
/** Somebody whom an incident made what they are called. */
const OF_INCIDENT = /\b[Tt]h(?:e|is) (?:\w+ )?(?:victim|suspect|offender|defendant|attacker|killer|deceased)\b(?![’'])/;
const COUNTRY = /^(?:England|Wales|Scotland|United Kingdom|UK|Great Britain)$/;

interface Details {
  readonly age: boolean;
  readonly place: boolean;
  readonly date: boolean;
  readonly group: boolean;
  readonly condition: boolean;
  readonly calling: boolean;
  readonly unique: boolean;
  readonly incident: boolean;
}

const NAMES: Record<keyof Details, string> = {
  age: 'age',
  place: 'place',
  date: 'date',
  group: 'origin or religion',
  condition: 'health or private life',
  calling: 'calling',
  unique: 'the only one',
  incident: 'what happened',
};

/**
 * One person, or a few, in a sentence with details that together can point to them: an age with a place or a date; origin, health or being
 * the only one with another detail; a calling with a place and what happened. Consent or a composite is recorded beside the text.
 */
export function describedPersons(authored: ReadableText, surroundings: Surroundings): Hit[] {
  const { prose, sentences } = authored;
  const found = sentences.flatMap((sentence) => {
    const { text, start, hints } = sentence;
    const [hasDetail, mayTell] = [(hints & DETAIL) !== 0, (hints & HINTS.happened) !== 0];
    if (!hasDetail && !mayTell) return [];
    const described =
      (hasDetail ? personIn(sentence, prose, surroundings) : undefined) ??
      (mayTell ? foundByEvent(text, hints, surroundings) : undefined);
    if (!described || isGeneral(text)) return [];
    const { index, length, note } = described;
    return [{ index: index + start, words: text.slice(index, index + length), note }];
  });
  return found.length > 0 && hasAgreed(authored) ? [] : found;
}

/** The words for a person in a sentence, with the details that together point to them. */
function personIn({ text, start, hints }: Sentence, prose: string, surroundings: Surroundings): ByEvent | undefined {
  const telling = tellingDetails(text, hints);
  if (!Object.values(telling).includes(true)) return undefined;
  const small = text.toLowerCase();
  const persons = small.replaceAll(PERSON_WORD(), (word) => '#'.repeat(word.length));
  const [one, few] = [ONE().exec(persons) ?? NOTED().exec(small), FEW().exec(small)];
  const anchor = one ?? few;
  if (!anchor && !telling.calling && !telling.unique && !wasDealtWith(text)) return undefined;
  const details = {
    ...telling,
    ...otherDetails(text, telling.age ? around(prose, start) : text, telling.unique, surroundings),
  };
  if (!pointsToSomebody(details, one !== null, text)) return undefined;
  const note = (Object.keys(NAMES) as (keyof Details)[]).filter((key) => details[key]).map((key) => NAMES[key]);
  return { ...wordsOf(small, anchor), note: note.join(', ') };
}

/** Details of which one at least must be there. */
function tellingDetails(
  text: string,
  hints: number,
): Pick<Details, 'age' | 'group' | 'condition' | 'calling' | 'unique'> {
  return {
    age: (hints & (HINTS.signs | HINTS.age)) !== 0 && AGE_WORD().test(text) && AGE().test(text),
    group: (hints & HINTS.group) !== 0 && OF_GROUP().test(text),
    condition: (hints & HINTS.condition) !== 0 && CONDITION().test(text.toLowerCase()),
    calling: (hints & HINTS.calling) !== 0 && CALLING().test(text.toLowerCase()),
    unique: (hints & HINTS.unique) !== 0 && UNIQUE_WORD.test(text) && UNIQUE().test(text.toLowerCase()),
  };
}

/** Details that point to somebody beside one of those. Where an age is given, the place and the date may stand elsewhere in the paragraph. */
function otherDetails(
  text: string,
  where: string,
  unique: boolean,
  { areaName }: Surroundings,
): Pick<Details, 'place' | 'date' | 'incident'> {
  return {
    place:
      NAMED_PLACE().test(where) ||
      where.match(areaName)?.some((name) => !COUNTRY.test(name)) === true ||
      matches(where, SCHOOL()).length > 0,
    date: WHEN().test(where),
    incident: hasHappened(text) || OF_INCIDENT.test(text) || (unique && BARE_PARTICIPLE().test(text)),
  };
}

function pointsToSomebody(details: Details, isOne: boolean, text: string): boolean {
  const { age, place, date, group, condition, calling, unique, incident } = details;
  if (age && place && wasDealtWith(text)) return true;
  if (age && !incident && LEARNING.test(text) && BY_SCHOOL_YEAR.test(text) && !YEARS_OF_LIFE().test(text)) return false;
  // "Both Roma children were victims": so few of a group are the group.
  if (!isOne && (group || condition) && incident && COUNTED().test(text.toLowerCase())) return true;
  if (!isOne && !unique && !calling)
    return age && place && incident && (COUNTED().test(text.toLowerCase()) || !ALL.test(text));
  if (age && (place || date) && (incident || !ALL.test(text)) && !(AT_WORK.test(text) && !incident)) return true;
  const telling = [group, condition, unique].filter(Boolean).length;
  if (calling && (place || age || condition) && incident) return true;
  if (AT_WORK.test(text) && !incident) return false;
  if (telling === 0) return false;
  return telling + [place, age, calling].filter(Boolean).length >= 2 || (unique && incident);
}

const AGED = longExpression(
  String.raw`\b(?:(?:an?|one|the) \d{1,2}[- ]year[- ]old\b|(?:an?|one|the) (?:\w+ )?(?:${PERSON})(?:,| who (?:is|was))? (?:aged )?\d{1,2}\b)`,
);

/** Where the words with the age stand when they are together; else those that name the person. */
function wordsOf(text: string, anchor: RegExpExecArray | null): { index: number; length: number } {
  const { 0: words = text, index = 0 } = AGED().exec(text) ?? anchor ?? {};
  return { index, length: words.length };
}

/** The paragraph that a sentence stands in. */
function around(text: string, index: number): string {
  const end = text.indexOf('\n\n', index);
  return text.slice(text.lastIndexOf('\n\n', index) + 1, end < 0 ? text.length : end);
}
