import { MONTHS } from '../../core/months.ts';
import { roundHalfAway } from '../display-number.ts';
import { clausesOf, type ReadText, readText } from './claim-words.ts';
import type { KeyMessageFacts } from './facts.ts';
import { isShown } from './facts.ts';
import type { Rule } from './rule.ts';
import { readUnit } from './unit.ts';

const PERCENTAGE = /\b\d+(?:\.\d+)?\s*(?:%|per cent\b|percent\b)/i;
const PER_CENT = /%|per cent\b|percent\b/i;
/** A level of confidence, as people write it: 95% CI, 95 per cent confidence interval, limits at 99.8 per cent, CI 95. It is no figure. */
const LEVEL = '(?:95 (?:and|or) 99\\.8|95|99\\.8)';
const SIGN = '(?:\\s*%|[ -]per[ -]?cent)';
const INTERVAL = '(?:(?:confidence|control) )?(?:limits?|intervals?|range|level)';
const CONFIDENCE = [
  `\\b${LEVEL}${SIGN}[ -]?(?:CIs?|CLs?|confidence|${INTERVAL})\\b`,
  `\\b${LEVEL}[ -]?(?:CIs?|CLs?|confidence)\\b`,
  `\\b(?:CIs?|CLs?|confidence|${INTERVAL})[ ,:(]*(?:of |at |are |is )?${LEVEL}${SIGN}`,
  `\\b(?:CIs?|CLs?|confidence)[ ,:(]*(?:of |at )?${LEVEL}\\b`,
];
const CONFIDENCES = new RegExp(CONFIDENCE.join('|'), 'gi');
const NUMBER = /(?<![\w.,/-])\d+(?:,\d{3})*(?:\.\d+)?(?![\w/]|[.,]\d|-\d)/g;
/** Figures that are no data: years, references, ages, confidence levels, days, bases of rates, and the bound of what is too small to show. */
const NOT_DATA = new RegExp(
  [
    '\\b(?:19|20)\\d\\d(?:/\\d\\d)?\\b',
    '\\b(?:table|figure|section|annex|note|page|under|aged?|over|quarter) \\d+(?: (?:to|and) \\d+)?\\b',
    '\\b\\d+ (?:and over|months|years)\\b',
    ...CONFIDENCE,
    `\\b\\d{1,2} (?:${MONTHS.join('|')})\\b`,
    '\\bper \\d+(?:,\\d{3})*\\b',
    '\\bnearest \\d+\\b',
    '\\bless than (?:1|0\\.0*1)\\b',
  ].join('|'),
  'gi',
);

const COMPARES = /\b(?:than|from|to|with|against)\b/i;

/** M6: no percentage where the base is too small, the count too coarse or the figure hidden. */
export const percentageNeedsBase: Rule = (read, { facts }) => {
  if (read.first(PER_CENT) === undefined) return undefined;
  if (readUnit(facts.unit).kind === 'percentage' && isShown(facts)) return undefined;
  const found = PERCENTAGE.exec(read.text.replaceAll(CONFIDENCES, ' '))?.[0];
  return found === undefined || facts.change?.showPercent ? undefined : found;
};

const NOTHING = /\b(?:zero|none|nil)\b/i;

/** M7: of a figure that is not shown neither a number nor a direction is given. */
export const nothingOfTheHidden: Rule = (read, { facts }) => {
  if (isShown(facts)) return undefined;
  return (
    numbersIn(read, facts)[0]?.found ??
    read.directions()[0]?.found ??
    read.comparisons()[0]?.found ??
    read.first(NOTHING)
  );
};

/** M9: a count is not compared with a rate. Brackets hold limits, which are part of neither. */
export const countsAndRatesApart: Rule = ({ text, first }, { facts }) => {
  if (first(COMPARES) === undefined) return undefined;
  const { latest, previous, comparison, decimals } = facts;
  const count = latest.count;
  if (count == null) return undefined;
  const rates = [previous?.value, comparison?.value].flatMap((rate) =>
    rate == null ? [] : [roundHalfAway(rate, decimals)],
  );
  if (rates.length === 0) return undefined;
  return clausesOf(text.replace(/\([^)]*\)/g, ''))
    .filter((sentence) => COMPARES.test(sentence))
    .find((sentence) => {
      const said = numbersIn(readText(sentence), facts).map(({ value }) => value);
      const ownRate = said.includes(roundHalfAway(latest.value ?? 0, decimals));
      return said.includes(count) && !ownRate && rates.some((rate) => said.includes(rate));
    });
};

interface Said {
  readonly low: number;
  readonly high: number;
  readonly pattern: RegExp;
}

/** Ratios and shares in words, with the range in which each is true. */
const RATIOS: readonly Said[] = [
  { pattern: /\bdoubled\b|\btwice\b/i, low: 1.95, high: 2.05 },
  { pattern: /\btripled\b|\bthree times\b/i, low: 2.95, high: 3.05 },
  { pattern: /\bhalved\b/i, low: 0.475, high: 0.525 },
];
const SHARES: readonly Said[] = [
  { pattern: /\btwo[- ]thirds\b/i, low: 64, high: 69 },
  { pattern: /(?<!two[- ])\b(?:a|one)[- ]third\b/i, low: 31, high: 36 },
  { pattern: /\bthree[- ]quarters\b/i, low: 72.5, high: 77.5 },
  { pattern: /(?<!three[- ])\b(?:a|one)[- ]quarter\b/i, low: 22.5, high: 27.5 },
  { pattern: /\bhalf\b/i, low: 47.5, high: 52.5 },
  {
    pattern: /\bmost (?:of|offences|admissions|victims|incidents|people|crimes|pupils|children)\b|\bmajority\b/i,
    low: 50 + Number.EPSILON * 64,
    high: 100,
  },
];

/** A word that every one of these patterns needs. */
const IN_WORDS = /doubled|twice|tripled|three|halved|third|quarter|half|most|majority/i;

/** M14: words for numbers agree with the figures after rounding. */
export const wordsAgreeWithFigures: Rule = (read, { facts, shares }) => {
  if (read.first(IN_WORDS) === undefined) return undefined;
  return (
    disagreeing(read, RATIOS, () => {
      const { latest, previous } = facts;
      return latest.value !== null && previous?.value ? [latest.value / previous.value] : [];
    }) ??
    disagreeing(read, SHARES, () => {
      const { latest, change, unit } = facts;
      const own = readUnit(unit).kind === 'percentage' && latest.value !== null ? [latest.value] : [];
      const changed = change?.showPercent && change.percent !== null ? [Math.abs(change.percent)] : [];
      return [...shares, ...own, ...changed];
    })
  );
};

/** The first of such words that a text has and that no figure bears out. Few texts have any. */
function disagreeing(read: ReadText, words: readonly Said[], figuresOf: () => readonly number[]): string | undefined {
  const said = words.flatMap(({ low, high, pattern }) => {
    const found = read.first(pattern);
    return found === undefined ? [] : [{ low, high, found }];
  });
  if (said.length === 0) return undefined;
  const figures = figuresOf();
  return said.find(({ low, high }) => !figures.some((figure) => figure >= low && figure <= high))?.found;
}

/** N: every number of the text is one that the figure prints, rounded as the text rounds it. */
export const numbersArePublished: Rule = (read, { facts, published }) => {
  if (!isShown(facts)) return undefined;
  const numbers = numbersIn(read, facts);
  if (numbers.length === 0) return undefined;
  const { latest, previous, comparison } = facts;
  const own = [latest.value, latest.lower, latest.upper, latest.count, previous?.value, comparison?.value];
  const known = [...published, ...own].filter((value) => value != null);
  const points = latest.value !== null && previous?.value != null ? [latest.value - previous.value] : [];
  const figures = [...known, ...points];
  const rounded = new Map<number, ReadonlySet<number>>();
  const isKnown = ({ value, decimals }: FoundNumber): boolean => {
    const alike = rounded.get(decimals) ?? new Set(figures.map((figure) => sizeOf(figure, decimals)));
    rounded.set(decimals, alike);
    return alike.has(value);
  };
  const isChange = ({ value, decimals }: FoundNumber): boolean =>
    facts.change?.percent != null && sizeOf(facts.change.percent, decimals) === value;
  return numbers.find((number) => !isKnown(number) && !isChange(number))?.found;
};

/** A number as a text gives it, which says in words which way it goes. */
const sizeOf = (figure: number, decimals: number): number => Math.abs(roundHalfAway(figure, decimals));

interface FoundNumber {
  readonly found: string;
  readonly value: number;
  readonly decimals: number;
}

/** The figures of a text, less those that are no data: periods, the unit's base, names, confidence levels and references. */
function numbersIn(
  { text, all }: ReadText,
  { latest, previous, unit, area, comparison, breakNote }: KeyMessageFacts,
): readonly FoundNumber[] {
  if (!/\d/.test(text)) return [];
  const names = [latest.period, previous?.period, area, comparison?.benchmark, breakNote, readUnit(unit).per];
  const rest = [...new Set([...names.flatMap((name) => (name ? [name] : [])), ...all(NOT_DATA)])]
    .toSorted((a, b) => b.length - a.length)
    .reduce((left, name) => left.replaceAll(name, ' '), text);
  return [...rest.matchAll(NUMBER)].map(([found]) => ({
    found,
    value: Number(found.replaceAll(',', '')),
    decimals: found.split('.')[1]?.length ?? 0,
  }));
}
