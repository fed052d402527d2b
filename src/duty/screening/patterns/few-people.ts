import { longExpression } from '../../../core/long-expression.ts';
import { HINTS } from '../hints.ts';
import { type Hit, matches, type Surroundings } from '../pattern.ts';
import type { ReadableText } from '../readable.ts';
import { NAMED_PLACE } from '../words/details.ts';
import { EVENT, hasHappened } from '../words/incident.ts';
import { PEOPLE, PERSON } from '../words/persons.ts';
import { isGeneral } from './general.ts';
import { SCHOOL } from './institution.ts';

/** As far as the widest range that an owner of data is known to hide, that of hospital figures: 1 to 7. */
const FEW = '(?:[1-7]|one|two|three|four|five|six|seven)';
const ANY = String.raw`(?:\d+|[a-z]{3,6})`;
/** No number of something else, part of a larger one, or one of "one in three". */
const NUMBER = String.raw`(?<![\d/£.,:–-]|\b(?:aged?|years?|phase|step|section|part|chapter|wave|tier|level|figure|table|priority|action|the|than|under|over|of|${ANY} in) )\b${FEW}\b(?![\d/%:.]|,\d|-| (?:in|out|per) \w+ )`;
/** Words between the number and what it counts: none that leads to another thing. */
const BETWEEN = String.raw`(?:(?!(?:of|in|for|to|and|or|with|from|by|at|on|the|than|years?|months?|weeks?|days?|per|other)\b)[\w’-]+ ){0,2}?`;
const EVENTS = String.raw`(?:${EVENT}|admissions?|attendances?|offences?|referrals?(?! unit))\b`;
const SEVERAL = String.raw`(?:(?:${PEOPLE})\b|${EVENTS})`;
/** On small letters: expressions of this length take several times as long to make ready when capitals count for nothing. */
const COUNTED = [
  String.raw`${NUMBER} ${BETWEEN}${SEVERAL}(?! in (?:\d|two|three|four|five|six|ten)\b)`,
  String.raw`(?<!\bthe )\b(?:one|1|an? single) ${BETWEEN}(?:${PERSON})\b(?! in (?:\d|two|three|four|five|six|ten)\b)`,
  `${NUMBER} of (?:them|these|those|the ${SEVERAL})`,
  // "The one homicide in Rutland", "a single stabbing".
  String.raw`\b(?:the (?:only|single|${FEW})|a single) ${BETWEEN}${EVENTS}`,
  // "Victims from Melton: 3", "rose from 2 to 4".
  String.raw`${SEVERAL}[^.;:]{0,40}(?:: |\()[1-7]\b(?![\d/%:-]|[.,]\d| per)`,
  String.raw`${SEVERAL}[^.;:]{0,40} (?:rose|fell|grew|dropped|increased|decreased|went|down|up) (?:from ${ANY} to|from|to) ${FEW}\b(?![\d/%:]|[.,]\d| per)`,
].map((one) => longExpression(one, 'g'));
const QUICK = longExpression(String.raw`\b${FEW}\b|\bthe (?:only|single)\b|\ba single\b`, 'i');

/** So few people or events in a sentence with a place that each can be known, where it tells of what happened. */
export function fewPeople({ prose, sentences }: ReadableText, { areaName }: Surroundings): Hit[] {
  if (!QUICK().test(prose)) return [];
  return sentences.flatMap(({ text, start, hints }) => {
    if (
      (hints & HINTS.happened) === 0 ||
      !QUICK().test(text) ||
      !isAtPlace(text, areaName) ||
      isGeneral(text) ||
      !tellsWhatHappened(text)
    )
      return [];
    const small = text.toLowerCase();
    const [found] = COUNTED.flatMap((expression) => matches(small, expression()));
    if (!found) return [];
    const { index, words } = found;
    return [{ index: index + start, words: text.slice(index, index + words.length) }];
  });
}

const COUNTRY = /^(?:England|Wales|Scotland|United Kingdom|UK|Great Britain)$/;
const ONE_SCHOOL =
  /\b(?:one|the same|a (?:single|local)) (?:primary |secondary )?(?:school|college|street|estate|village)\b/i;

const isAtPlace = (text: string, areaName: RegExp): boolean =>
  ONE_SCHOOL.test(text) ||
  NAMED_PLACE().test(text) ||
  matches(text, areaName).some(({ words }) => !COUNTRY.test(words)) ||
  matches(text, SCHOOL()).length > 0;

const HAPPENED = longExpression(String.raw`\b(?:${EVENT}|admitted|admissions?|offences?|victims?|stabbed)\b`, 'i');
const tellsWhatHappened = (text: string): boolean => HAPPENED().test(text) || hasHappened(text);
