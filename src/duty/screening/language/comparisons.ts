import { MONTHS } from '../../../indicators/calendar.ts';
import type { Hit, Surroundings } from '../pattern.ts';
import { sentencesOf } from '../sentences.ts';
import { mentions, startsIn } from '../starts.ts';
import type { AuthoredText } from '../texts.ts';

const TIMES = '(?:twice|double|treble|triple|(?:\\w+|\\d+)[- ]times|(?:\\w+)fold|half) (?:as|that|the|more|what)?';
const COMPARES = new RegExp(
  String.raw`\b(?:than|compared|comparison|against|versus|whereas|while|whilst|although|but|yet|only|just|merely|${TIMES}|(?:the|its|our) (?:most|fewest|highest|lowest|greatest|least|worst|safest)|(?:higher|lower|fewer|more|less|worse|better|safer) in|ahead of|behind|dwarf\w*|exceed\w*|outnumber\w*|outstrip\w*|top(?:s|ped)? the|worst|safest|(?:most|more|less|least|as) (?:violent|dangerous|safe)|safer|followed by|ranks?|ranked|beside|making|capital)\b|\b(?:had|recorded|saw|reported|counted)\b[^.;]*\d[^.;]*[;,] (?:and )?(?:the )?[A-Z][\w ]+ (?:had|recorded|saw|reported|counted)\b|:(?=.*\bagainst\b)`,
  'i',
);
/** What makes figures comparable, or shows that they count residents and not violence. */
const COMPARABLE =
  /%|\bper[ -]?(?:cent|centage|100|1,?000|10,?000|100,?000|head|person|pupil|resident|capita)|\b(?:rates?|ratios?|shares?|proportion|for (?:every|each)|population|residents|census|inhabitants|people live|(?:has|have) (?:more|fewer) people|larger (?:place|area|city)|(?:is|are) (?:larger|bigger|smaller)|cannot be (?:set|compared)|should not be compared|not comparable|do not compare)\b|:(?:rate|unit|interval)\[/i;
/** Things that are counted because somebody was hurt or the police came. */
const COUNTED =
  /\b(?:offences?|crimes?|incidents?|assaults?|attacks?|stabbings?|shootings?|murders?|homicides?|killings?|deaths?|robber(?:y|ies)|fights?|brawls?|disturbances?|thefts?|burglar(?:y|ies)|muggings?|woundings?|victims?|suspects?|injur(?:y|ies)|wounds?|admissions?|attendances?|exclusions?|suspensions?|arrests?|calls?|call-outs?|callouts?|reports?|cases?|(?:was|were|been) (?:stabbed|robbed|attacked|killed|injured|assaulted|murdered|hurt|shot|arrested|excluded|wounded)|violence|violent|dangerous|safer?|safest|knives|knife|weapons?|seizures?|charges?|convictions?|entrants?|referrals?)\b|:count\[/i;
const COUNT = /(?<![\d/£.,-])\b\d{1,3}(?:,\d{3})+\b|(?<![\d/£.,-])\b\d+\b(?![\d/.-]*\d|,\d|\s*%|st\b|nd\b|rd\b|th\b)/g;
const SMALL = /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|none|dozen|hundreds|thousands)\b/gi;
const FEW =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:\w+ )?(?:offences|crimes|incidents|assaults|attacks|stabbings|shootings|murders|homicides|killings|deaths|robberies|woundings)\b/gi;
const NUMBER = /\d|:count\[|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/i;
/** Numbers that count something else than what is compared: ages, dates and spans of time. */
const OTHER_NUMBER = new RegExp(
  String.raw`^\s*(?:to \d|and \d+ (?:year|month)|[-–]\d|(?:full )?(?:years?|months?|weeks?|days?|hours?|am|pm|million|k|times|schools?|wards?|areas?|districts?|councils?)\b|(?:${MONTHS.join('|')}))`,
);
const OTHER_BEFORE =
  /\b(?:aged?|under|over the age of|page|section|part|table|figure|phase|tier|chapter|year|key stage|for|in about) $/i;
/** A comparison with an earlier time and not with another place. */
const WITH_BEFORE =
  /\b(?:than|from|compared (?:with|to)|against|up on|down on) (?:(?:the|in|for|a|:?\d[\d,]*|it was|they were|of|recorded|those) )*(?:(?:19|20)\d{2}\b|(?:year|month|quarter|period|decade)s? (?:before|earlier|ago)|(?:last|previous|preceding|earlier) (?:year|month|quarter|period)|before\b|planned|expected|that of the year)/i;

/** Places by a word for their kind, where a definite article makes them one place. */
const KIND_OF_PLACE =
  /\b[Oo]ur (?=\d)|\b(?:[Tt]he|[Oo]ur) (?:city|county|area|town|districts?|boroughs?|rural areas?|villages?|east|west|north|south|suburbs)\b/g;
const MONTH = MONTHS.join('|');
const NO_PLACE = `(?!(?:${MONTH}|The|There|This|That|In|With|Both|Police|Of|For|From|Figures?|It|We|They|He|She|Partners|Officers|Boys|Girls|Men|Women|Young|Knife|Violence|Robbery|Black|White|Asian|Last|All|Each|While|Although|Compared|Year|Table|Section)\\b)`;
const NAME = `${NO_PLACE}[A-Z][a-z]+(?:[ -](?:and [A-Z][a-z]+|[A-Z][a-z]+|on|upon|le))*`;
/** A name where the sentence says that it is a place: after a word of place, before a number that it has, or as the owner of a number. */
const PLACE = new RegExp(
  String.raw`(?:\b(?:in|for|of|than|with|to|and|against|across|as|but|while|whereas|beside|by|from)(?: only| just)? (?:the |\d[\d,]* (?:of|in) (?:the )?)?(?<after>${NAME})|\b(?<has>${NAME}),? (?:ward |estate )?(?:had|has|recorded|records|saw|sees|reported|logged|counted|suffered|experienced|only|just|is (?:far |much |more |safer|worse|(?:the |our )?(?:most|least|worst|safest))|with|and (?=\d))|(?<owner>${NAME})[’']s? (?:\w+ )?\d|(?<listed>${NAME}) \(\d[\d,]*|[,;] (?<bare>${NAME}) (?=\d))`,
  'g',
);

const COUNTED_STARTS = startsIn(COUNTED);

/** Sentences that set two or more areas side by side by counts and hold no rate. */
export function comparisonsByCount(authored: AuthoredText, surroundings: Surroundings): Hit[] {
  const { text, prose } = authored;
  if (!NUMBER.test(text) || !(mentions(authored, COUNTED_STARTS) || text.includes(':count['))) return [];
  return sentencesOf(prose).flatMap(({ text: sentence, start }) => {
    const written = text.slice(start, start + sentence.length);
    if (!NUMBER.test(written) || !COUNTED.test(written) || !COMPARES.test(sentence) || COMPARABLE.test(written))
      return [];
    if (WITH_BEFORE.test(sentence) || countsIn(sentence, written) === 0) return [];
    const areas = areasIn(sentence, written, surroundings);
    return areas.length >= 2 ? [{ index: start, words: areas.join(' and ') }] : [];
  });
}

function areasIn(sentence: string, written: string, { areaName, areas }: Surroundings): string[] {
  const tokens = [...written.matchAll(/:count\[[^\]]*\]\{[^}]*area=([\w:]+)[^}]*\}/g)].map(
    ([, code]) => areas.get(code ?? '')?.name ?? '',
  );
  const known = sentence.match(areaName) ?? [];
  const named = [...sentence.matchAll(PLACE)].map(
    ({ groups: found }) => found?.after ?? found?.has ?? found?.owner ?? found?.listed ?? found?.bare ?? '',
  );
  const others = named.filter((name) => name !== '' && !known.some((area) => name.includes(area)));
  const kinds = (sentence.match(KIND_OF_PLACE) ?? []).map((name) => name.toLowerCase());
  return [...new Set([...known, ...tokens.filter((name) => name !== ''), ...others, ...kinds])];
}

function countsIn(sentence: string, written: string): number {
  const figures = [...sentence.matchAll(COUNT)].filter(
    ({ 0: figure, index }) =>
      !/^(?:19|20)\d{2}$/.test(figure) &&
      !OTHER_NUMBER.test(sentence.slice(index + figure.length)) &&
      !OTHER_BEFORE.test(sentence.slice(0, index)),
  );
  return (
    figures.length +
    [...sentence.matchAll(FEW)].length +
    [...written.matchAll(/:count\[/g)].length +
    (/\b(?:but|only|just)\b/.test(sentence) ? [...sentence.matchAll(SMALL)].length : 0)
  );
}
