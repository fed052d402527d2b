import { longExpression } from '../../../core/long-expression.ts';
import { MONTHS } from '../../../core/months.ts';
import { type Hit, matches } from '../pattern.ts';
import type { ReadableText } from '../readable.ts';

/** "Charged with leading the work" is no charge, and "charged with wounding" is one. */
const NO_CHARGE =
  '(?:(?:the |a )?(?:duty|task|responsibility|role|job)|(?!(?:possess|wound|caus|carry|robb|murder|assault|attempt|conspir|threaten|kill|stabb|supply|harass|steal|intimidat|perver|hav)\\w*ing)\\w+ing\\b)';
const LIVE = longExpression(
  String.raw`\b(?:await(?:ing|s) (?:trial|sentence|sentencing)|charged with (?!${NO_CHARGE})|remanded (?:in|into|on)|due to (?:stand trial|appear (?:in|at|before))|(?:live|ongoing|current|continuing) (?:\w+ )?(?:police |murder |criminal )?(?:investigation|prosecution|trial|court case)|sub judice|released (?:on bail|under investigation)|arrested on suspicion|wanted in connection)`,
  'gi',
);

const QUICK = /trial|sentenc|charged|remand|appear|investigation|prosecution|court case|judice|bail|suspicion|wanted/i;

/** Words about a case that may still be open (section 8(8)(b)). */
export function liveCases({ prose }: ReadableText): Hit[] {
  if (!QUICK.test(prose)) return [];
  return matches(prose, LIVE()).map(({ index, words }) => ({ index, words: words.trim() }));
}

const OPERATION = /\b(?<hit>(?:Operation|Op\.?) (?!(?:and|of|the|in|to)\b)[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?)\b/g;
/** Weeks of action that police forces announce nationally under one name. */
const ANNOUNCED = /\bSceptre\b/;
const MONTH_NAMES = MONTHS.join('|');
const DATE = longExpression(
  String.raw`\b(?:\d{1,2} )?(?:${MONTH_NAMES})\b(?: \d{4})?|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b|\b\d{4}-\d{2}-\d{2}\b|\b(?:19|20)\d{2}\b`,
);

/** Police operations by name in a sentence, or a record, with a date. */
export function datedOperations({ prose, sentences, days }: ReadableText): Hit[] {
  if (!/\bOp/.test(prose)) return [];
  const recordDate = DATE().test(days);
  return sentences.flatMap(({ text, start }) =>
    matches(text, OPERATION)
      .filter(({ words }) => !ANNOUNCED.test(words) && (recordDate || DATE().test(text)))
      .map((hit) => ({ ...hit, index: hit.index + start })),
  );
}

const PATROL =
  /\b(?:patrol(?:s|led|ling)?|plain[- ]clothes|stop and search(?:es)?|weapons? sweeps?|deploy(?:s|ed|ment|ments)?|raids?|surveillance team)\b/i;
/** A programme whose places and days are announced; its hours are not. */
const HOTSPOT = /\bhot-?spots?\b/i;
const HOUR = /\d|midnight/;
const CLOCK =
  /\b(?:\d{1,2}(?:[.:]\d{2})? ?[ap]\.?m\b|\d{1,2}:\d{2}\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b(?: (?:nights?|evenings?|afternoons?|mornings?))?|(?:until|from|to|at) midnight\b)/g;

/** Days of the week and times of day in a sentence about patrols, searches or deployments. */
export function patrolTimes({ prose, sentences }: ReadableText): Hit[] {
  if (!PATROL.test(prose)) return [];
  return sentences.flatMap(({ text, start }) => {
    const isOpen = HOTSPOT.test(text);
    const first = PATROL.test(text) ? matches(text, CLOCK).find(({ words }) => !isOpen || HOUR.test(words)) : undefined;
    return first ? [{ ...first, index: first.index + start }] : [];
  });
}
