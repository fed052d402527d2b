import { meaningOf } from '../polarity.ts';
import { directionsInTime, isShown } from './facts.ts';
import type { Rule } from './rule.ts';

const STABLE = /\b(?:stable|unchanged|flat|steady|no change|not changed|the same as)\b/i;
const RANKING = /\b(?:rank(?:s|ed|ing)?|highest|lowest|top|bottom|\d+(?:st|nd|rd|th))\b/i;

/** M1: words for a rise or fall need a trend, or a significant change, in that direction. */
export const directionNeedsEvidence: Rule = (read, { facts }) => {
  if (!isShown(facts) || facts.breakNote !== undefined) return undefined;
  const claims = read.directions();
  if (claims.length === 0) return undefined;
  const allowed = directionsInTime(facts);
  return claims.find((claim) => !allowed.has(claim.meaning))?.found;
};

/** M2: "higher than" and "lower than" need the comparison's result in that direction, in a sentence that names the benchmark. */
export const comparisonNeedsBenchmark: Rule = (read, { facts: { comparison } }) =>
  read
    .comparisons()
    .find(
      ({ meaning, sentence }) =>
        !comparison ||
        comparison.significance !== meaning ||
        !sentence.toLowerCase().includes(comparison.benchmark.toLowerCase()),
    )?.found;

/** M3: "better" and "worse" need a polarity and a significant comparison, trend or change of that meaning. */
export const judgementNeedsPolarity: Rule = (read, { facts }) => {
  const claims = read.meanings();
  if (claims.length === 0) return undefined;
  const directions = [...directionsInTime(facts)].map((d) => (d === 'increasing' ? 'higher' : 'lower'));
  const level = facts.comparison?.significance;
  const shown = level === 'higher' || level === 'lower' ? [...directions, level] : directions;
  const allowed = new Set(shown.map((direction) => meaningOf(direction, facts.polarity)));
  return claims.find((claim) => !allowed.has(claim.meaning))?.found;
};

/** M4: the absence of a significant change is not stability. */
export const noClaimOfStability: Rule = (read) => read.first(STABLE);

const WITHOUT_RANK: ReadonlySet<string | undefined> = new Set(['similar', 'cannot_be_said', 'too_few']);

/** M5: where the comparison is similar, cannot be said or rests on too few events, no rank is named. */
export const noRankWhenSimilar: Rule = (read, { facts }) =>
  WITHOUT_RANK.has(facts.comparison?.significance) ? read.first(RANKING) : undefined;

/** M8: level and trend that point different ways are both stated. */
export const bothWaysAreStated: Rule = (read, { facts }) => {
  const level = facts.comparison?.significance;
  if ((level !== 'higher' && level !== 'lower') || facts.breakNote !== undefined) return undefined;
  const [levels, trends] = [read.comparisons(), read.directions()];
  if ((levels.length === 0) === (trends.length === 0)) return undefined;
  const against = { higher: 'decreasing', lower: 'increasing' } as const;
  return facts.trend === against[level] ? (levels[0]?.found ?? trends[0]?.found) : undefined;
};

const TREND = /\b(?:no significant change|trend)\b/i;

/** M15: across a break there is neither trend nor change, but the note on the break. */
export const nothingAcrossABreak: Rule = (read, { facts }) =>
  facts.breakNote === undefined ? undefined : (read.directions()[0]?.found ?? read.first(TREND));
