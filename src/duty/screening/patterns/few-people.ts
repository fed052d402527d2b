import { type Hit, matches, type Surroundings } from '../pattern.ts';
import { sentencesOf } from '../sentences.ts';
import type { AuthoredText } from '../texts.ts';
import { NAMED_PLACE } from '../words/details.ts';
import { EVENT, hasHappened } from '../words/incident.ts';
import { PEOPLE } from '../words/persons.ts';
import { isGeneral } from './general.ts';
import { SCHOOL } from './institution.ts';

/** As far as the widest range that an owner of data is known to hide, that of hospital figures: 1 to 7. */
const FEW = '(?:[1-7]|one|two|three|four|five|six|seven)';
const NUMBER = String.raw`(?<![\d/£.,:–-]|\b(?:aged?|years?|phase|step|section|part|chapter|wave|tier|level|figure|table|priority|action|the|than|under|over|of|one in|1 in) )\b${FEW}\b(?![\d/%:.]|,\d|-| (?:in|out|per) \w+ )`;
/** Words between the number and what it counts: none that leads to another thing. */
const BETWEEN = String.raw`(?:(?!(?:of|in|for|to|and|or|with|from|by|at|on|the|than|years?|months?|weeks?|days?|per|other)\b)[\w’-]+ ){0,2}?`;
const ONE = '(?:boy|girl|man|woman|child|pupil|student|teenager|young person|victim|person)';
const COUNTED = new RegExp(
  String.raw`${NUMBER} (?:${BETWEEN}(?:${PEOPLE}|${ONE}|${EVENT}|admissions?|attendances?|offences?|referrals?)\b|of (?:them|these|those)\b)`,
  'gi',
);
/** "The one homicide in Rutland". */
const THE_ONLY = new RegExp(String.raw`\bthe (?:one|only|single|two|three) ${BETWEEN}(?:${EVENT}|admissions?)\b`, 'gi');
const QUICK = new RegExp(String.raw`\b${FEW}\b|\bthe (?:only|single)\b`, 'i');

/** So few people or events in a sentence with a place that each can be known, where it tells of what happened. */
export function fewPeople({ prose }: AuthoredText, { areaName }: Surroundings): Hit[] {
  if (!QUICK.test(prose)) return [];
  return sentencesOf(prose).flatMap(({ text, start }) => {
    const [found] = [COUNTED, THE_ONLY].flatMap((expression) => matches(text, expression));
    if (!found || !isAtPlace(text, areaName) || isGeneral(text) || !tellsWhatHappened(text)) return [];
    return [{ ...found, index: found.index + start }];
  });
}

const COUNTRY = /^(?:England|Wales|Scotland|United Kingdom|UK|Great Britain)$/;
const ONE_SCHOOL =
  /\b(?:one|the same|a (?:single|local)) (?:primary |secondary )?(?:school|college|street|estate|village)\b/i;

const isAtPlace = (text: string, areaName: RegExp): boolean =>
  ONE_SCHOOL.test(text) ||
  NAMED_PLACE.test(text) ||
  matches(text, areaName).some(({ words }) => !COUNTRY.test(words)) ||
  matches(text, SCHOOL).length > 0;

const HAPPENED = new RegExp(String.raw`\b(?:${EVENT}|admitted|admissions?|offences?|victims?|stabbed)\b`, 'i');
const tellsWhatHappened = (text: string): boolean => HAPPENED.test(text) || hasHappened(text);
