import type { PublishedPoint } from '../../disclosure/published.ts';
import { changePossible } from '../../indicators/change-possible.ts';
import type { KeyMessageFacts } from '../../indicators/key-message/facts.ts';
import { possibleCounts, roundingBase } from '../../indicators/rounded-count.ts';
import { type Unusual, unusualOf } from '../../indicators/unusual-periods.ts';
import type { Measured } from './selection.ts';

/** The smallest earlier count that may carry a percentage, unless the metadata says otherwise. */
export const MIN_BASE = 50;

/**
 * The point to compare the latest one with: a like period that ends before it begins, one year before, or as many years as are
 * pooled. Undefined when that period is absent.
 */
export function previousPoint<Point extends Pick<PublishedPoint, 'period'>>(
  points: readonly Point[],
  latest: Point,
): Point | undefined {
  const years = Math.max(
    1,
    Math.round((Date.parse(latest.period.end) - Date.parse(latest.period.start)) / 31_557_600_000),
  );
  const start = `${Number(latest.period.start.slice(0, 4)) - years}${latest.period.start.slice(4)}`;
  return points.find((point) => point.period.start === start);
}

/**
 * The change between two published points as a key message needs it: whether chance explains it, and its size where the base bears one.
 * Counts without a base are compared as counts of equal periods. Of rounded counts a result needs every pair of counts that is possible, and
 * there is no percentage. Undefined when a count is hidden or the measure is not made of counts.
 */
export function differenceOf(from: PublishedPoint, to: PublishedPoint, { meta }: Measured): KeyMessageFacts['change'] {
  const isCount = meta.measure === 'count';
  if (!isCount && meta.measure !== 'crude_rate' && meta.measure !== 'proportion') return undefined;
  const over = ({ count, denominator }: PublishedPoint) => ({
    count: count.kind === 'shown' ? count.value : null,
    denominator: isCount ? 1 : denominator,
  });
  const possible = (point: PublishedPoint) =>
    point.count.kind === 'shown' && roundedTo(point) !== undefined
      ? possibleCounts(point.count.value, point.flags)
      : undefined;
  const found = changePossible(
    { from: over(from), to: over(to), minBase: meta.display?.min_base_percent ?? MIN_BASE },
    { from: possible(from), to: possible(to) },
  );
  if ('status' in found) return undefined;
  const { printed, direction } = found;
  if (roundedTo(from) === undefined && roundedTo(to) === undefined)
    return { significant: printed.significant, percent: printed.ratePercentChange, showPercent: printed.showPercent };
  const significant = direction === 'increase' || direction === 'decrease';
  return { significant, percent: null, showPercent: false, unsaid: direction === 'cannot_be_said' };
}

/** What the metadata calls unusual about a point's period, as a sentence names it. */
export function unusualIn({ period }: PublishedPoint, { meta }: Measured): Unusual | undefined {
  const found = unusualOf(period, meta.unusual_periods);
  return found && { period: period.label, why: found.why };
}

/** The base that a point's count is rounded to, or undefined. */
export const roundedTo = ({ flags }: PublishedPoint): number | undefined => roundingBase(flags);
