import { longExpression } from '../../../core/long-expression.ts';
import { MONTHS } from '../../../core/months.ts';
import { HINTS } from '../hints.ts';
import type { Hit, Surroundings } from '../pattern.ts';
import type { ReadableText } from '../readable.ts';
import {
  AFTER_ITEM,
  AFTER_PLACE,
  BEFORE_ITEM,
  BEFORE_PLACE,
  BY_AMOUNT,
  COMPARABLE,
  COMPARES,
  COUNTED,
  COUNTED_THING,
  KIND_OF_PLACE,
  LAW,
  PARALLEL,
  PART_OF_ALL,
  PLACE_NAME,
  SHARES,
  VERDICT,
  WITH_BEFORE,
} from './comparison-words.ts';

const COUNT = /(?<![\d/£.,-])\b\d{1,3}(?:,\d{3})+\b|(?<![\d/£.,-])\b\d+\b(?![\d/.-]*\d|,\d|\s*%|st\b|nd\b|rd\b|th\b)/g;
const SMALL = /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|none|dozen|hundreds|thousands)\b/gi;
const FEW = longExpression(
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:\w+ )?(?:offences|crimes|incidents|assaults|attacks|stabbings|shootings|murders|homicides|killings|deaths|robberies|woundings)\b/gi,
);
const NUMBER = /\d|:count\[|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/i;
/** Numbers that count something else than what is compared: ages, dates and spans of time. */
const OTHER_NUMBER = longExpression(
  String.raw`^\s*(?:to \d|and \d+ (?:year|month)|[-–]\d|(?:full )?(?:years?|months?|weeks?|days?|hours?|am|pm|million|k|times|schools?|wards?|areas?|districts?|councils?|(?:\w+ ){0,2}(?:staff|officers|mentors|pupils|sessions|workshops|volunteers|places|clubs|patrols|visits|workers|professionals|members|partners|courses|teachers|services|projects|leaflets|cameras|bins))\b|(?:${MONTHS.join('|')}))`,
);
const OTHER_BEFORE =
  /\b(?:aged?|under|over the age of|page|section|part|table|figure|phase|tier|chapter|year|key stage|for|in about) $/i;
/** A sentence that sets itself against the one before it. */
const CONTRASTS =
  /\b(?:by contrast|in contrast|far fewer|lowest|fewest)\b|\b(?:only|just|merely) (?:\d|one|two|three|four|five)/i;

/** Sentences that set two or more areas side by side by counts and hold no rate. */
export function comparisonsByCount({ text, prose, sentences }: ReadableText, surroundings: Surroundings): Hit[] {
  const areasOf = (from: number, to: number): readonly string[] => {
    const sentence = prose.slice(from, to);
    const written = text === prose ? sentence : text.slice(from, to);
    const areas = isComparison(sentence, written) ? areasIn(sentence, written, surroundings) : [];
    return areas.length >= 2 ? areas : [];
  };
  return sentences.flatMap(({ text: sentence, start, hints }, at) => {
    const end = start + sentence.length;
    // Words within a token are written, and are not in the prose.
    const mayCount = (hints & HINTS.counted) !== 0 || text !== prose;
    const own = mayCount ? areasOf(start, end) : [];
    if (own.length > 0) return [{ index: start, words: own.join(' and ') }];
    const before = sentences[at - 1];
    if (before === undefined || !CONTRASTS.test(sentence) || areasOf(before.start, start).length > 0) return [];
    const both = countsIn(before.text, before.text) > 0 ? areasOf(before.start, end) : [];
    return both.length > 0 ? [{ index: before.start, words: both.join(' and ') }] : [];
  });
}

/** At least two places by name or kind, or one beside "our area" and the like: a quick look before the reading. */
const PLACES = /[A-Z][a-z].*\b[A-Z][a-z]|:count\[|\b(?:[Tt]he|[Oo]ur|[Ww]e|[Hh]ere|elsewhere)\b/;
const SETS_BESIDE = longExpression(
  /\d|:count\[|twice|double|treble|triple|times|half|as many|more|fewer|most|fewest|highest|lowest|largest|smallest|greatest|biggest|rank|order|sort|list|table|league|number|total|top|quarter|third|fifth|major|bulk|share|two|three|four|five|six|seven|eight|nine|ten/,
);

function isComparison(sentence: string, written: string): boolean {
  if (!PLACES.test(written)) return false;
  const small = sentence.toLowerCase();
  const own = written === sentence ? small : written.toLowerCase();
  if (!SETS_BESIDE().test(own)) return false;
  if (!COUNTED().test(own) || COMPARABLE().test(own) || LAW.test(sentence)) return false;
  const masked = small.replaceAll(COUNTED_THING(), (word) => '#'.repeat(word.length));
  if (VERDICT().test(small) && PART_OF_ALL().test(masked)) return true;
  if (SHARES.test(own) || WITH_BEFORE().test(small)) return false;
  if (BY_AMOUNT().test(masked)) return true;
  return (
    NUMBER.test(written) &&
    (COMPARES().test(small) || VERDICT().test(small) || PARALLEL().test(sentence)) &&
    countsIn(sentence, written) > 0
  );
}

function areasIn(sentence: string, written: string, { areaName, areas }: Surroundings): string[] {
  const tokens = [...written.matchAll(/:count\[[^\]]*\]\{[^}]*area=([\w:]+)[^}]*\}/g)].map(
    ([, code]) => areas.get(code ?? '')?.name ?? '',
  );
  const known = sentence.match(areaName) ?? [];
  const named = [...sentence.matchAll(PLACE_NAME())].flatMap(({ 0: name, index }) => {
    const [before, after] = [sentence.slice(Math.max(0, index - 60), index), sentence.slice(index + name.length)];
    const isPlace =
      BEFORE_PLACE.test(before) || AFTER_PLACE().test(after) || (BEFORE_ITEM.test(before) && AFTER_ITEM.test(after));
    return isPlace ? [name] : [];
  });
  const others = named.filter((name) => !known.some((area) => name.includes(area)));
  const kinds = (sentence.match(KIND_OF_PLACE()) ?? []).map((name) => name.toLowerCase());
  return [...new Set([...known, ...tokens.filter((name) => name !== ''), ...others, ...kinds])];
}

function countsIn(sentence: string, written: string): number {
  const figures = [...sentence.matchAll(COUNT)].filter(
    ({ 0: figure, index }) =>
      !/^(?:1[5-9]|20)\d{2}$/.test(figure) &&
      !OTHER_NUMBER().test(sentence.slice(index + figure.length)) &&
      !OTHER_BEFORE.test(sentence.slice(0, index)),
  );
  return (
    figures.length +
    [...sentence.matchAll(FEW())].length +
    [...written.matchAll(/:count\[/g)].length +
    (/\b(?:but|only|just)\b/.test(sentence) ? [...sentence.matchAll(SMALL)].length : 0)
  );
}
