import { displayNumber } from '../../indicators/display-number.ts';
import { inPeriod, namedPeriod } from '../../indicators/in-period.ts';
import { changeDirection, type KeyMessageFacts } from '../../indicators/key-message/facts.ts';
import { readUnit } from '../../indicators/key-message/unit.ts';
import type { Unusual } from '../../indicators/unusual-periods.ts';
import { label } from '../label.ts';
import type { Labels } from '../publication.ts';
import type { Comparison } from './comparison.ts';
import type { Statement } from './statement.ts';

/** Repeats a direction for the eye; the words say it too. */
export type Shape = '▲' | '●' | '▼';

const SHAPES: Readonly<Record<string, Shape>> = {
  higher: '▲',
  increasing: '▲',
  similar: '●',
  'no significant change': '●',
  lower: '▼',
  decreasing: '▼',
};

/** The shape of a direction, or of none; undefined where nothing was tested. */
export const shapeOf = (direction: string | undefined): Shape | undefined =>
  direction === undefined ? undefined : SHAPES[direction];

/** "higher than England", "similar to England", "not compared with England", also where it cannot be said because counts are rounded. */
export function comparisonInWords(
  { significance, benchmark }: Pick<Comparison, 'significance' | 'benchmark'>,
  labels: Labels,
): string {
  return label(labels, `comparison.${significance}`, { benchmark });
}

/** "increasing", "no significant change", or "not tested" with the reason in words. */
export function trendInWords({ trend }: Pick<Statement, 'trend'>, labels: Labels): string {
  if (!('result' in trend))
    return label(labels, 'trend.not_tested', { why: label(labels, 'trend_reason.gap_in_series') });
  if (trend.result === 'cannot be calculated') {
    return label(labels, 'trend.not_tested', { why: label(labels, `trend_reason.${trend.reason}`) });
  }
  return label(labels, `trend.${trend.result.replaceAll(' ', '_')}`);
}

/** The trend in words, and what its five years begin with if that is unusual. */
export function trendAndStart(statement: Pick<Statement, 'trend' | 'facts'>, labels: Labels): string {
  const words = trendInWords(statement, labels);
  const begin = unusualStart(statement);
  return begin ? label(labels, 'trend.from_unusual', { trend: words, period: begin.period }) : words;
}

/** What is unusual about the first of the five years of a trend that was tested. */
export function unusualStart({ trend, facts }: Pick<Statement, 'trend' | 'facts'>): Unusual | undefined {
  return 'result' in trend && trend.result !== 'cannot be calculated' ? facts.unusual?.trend : undefined;
}

/**
 * The change between two periods in words: "up from 30.2 in 2022/23", with the size where the base bears one; "not clearly different
 * from" where chance explains it; "not comparable with" across a break or where a figure is hidden. Figure rules M1, M6, M7 and M15.
 */
export function changeInWords(facts: KeyMessageFacts, labels: Labels): string {
  const { previous, change, breakNote, decimals, unusual } = facts;
  const period = previous?.period ?? '';
  const named = (text: string): string => (unusual?.change ? label(labels, 'change.from_unusual', { text }) : text);
  if (!previous || !change || previous.value === null || facts.latest.value === null || breakNote !== undefined) {
    return label(labels, 'change.not_compared', { period: namedPeriod(period) });
  }
  const slots = { value: displayNumber(previous.value, { decimals }), when: inPeriod(period) };
  const direction = changeDirection(facts);
  if (change.unsaid) return label(labels, 'change.cannot_be_said', slots);
  if (!change.significant || !direction) return named(label(labels, 'change.not_clear', slots));
  const words = label(labels, `change.${direction}`, slots);
  return `${named(words)}${sizeOf(facts, labels)}`;
}

function sizeOf({ change, latest, previous, unit }: KeyMessageFacts, labels: Labels): string {
  if (!change?.showPercent || change.percent === null) return '';
  if (readUnit(unit).kind !== 'percentage') {
    return ` ${label(labels, 'change.percent', { percent: displayNumber(Math.abs(change.percent), { decimals: 1 }) })}`;
  }
  const points = Math.abs((latest.value ?? 0) - (previous?.value ?? 0));
  return ` ${label(labels, 'change.points', { points: displayNumber(points, { decimals: 1 }) })}`;
}
