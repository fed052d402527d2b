import type { Period, PeriodType } from './period.ts';

/** Points that a recent trend is made of. */
const POINTS = 5;

/** Why a trend cannot be calculated. */
export type TrendObstacle =
  | 'not_annual'
  | 'periods_not_independent'
  | 'gap_in_series'
  | 'too_few_points'
  | 'series_break'
  | 'limits_missing'
  | 'numerator_zero_or_equal_to_denominator';

export type TrendPeriod = Pick<Period, 'start' | 'end'>;

/** Why a period type has no trend test; undefined for yearly periods and yearly points in time. */
export function typeObstacle(type: PeriodType): TrendObstacle | undefined {
  if (type === 'month' || type === 'calendar_quarter' || type === 'financial_quarter') return 'not_annual';
  return type === 'rolling_12_months' || type === 'pooled_years' ? 'periods_not_independent' : undefined;
}

/**
 * The latest five points in order of time, or why they cannot be tested: a period absent or hidden among them, fewer than five,
 * or a break (an ISO date from which a new definition counts) inside them. A break at or before the first of the five is outside.
 */
export function latestFive<P extends { readonly period: TrendPeriod }>(
  points: readonly P[],
  isKnown: (point: P) => boolean,
  breaks: readonly string[],
): readonly P[] | TrendObstacle | 'duplicate_period' {
  const latest = points.toSorted((a, b) => (a.period.start < b.period.start ? -1 : 1)).slice(-POINTS);
  const years = latest.map((point) => Number(point.period.start.slice(0, 4)));
  const steps = years.slice(1).map((year, i) => year - years[i]!);
  if (steps.includes(0)) return 'duplicate_period';
  if (steps.some((step) => step !== 1) || !latest.every(isKnown)) return 'gap_in_series';
  if (latest.length < POINTS) return 'too_few_points';
  const [first, last] = [latest[0]!.period.start, latest[POINTS - 1]!.period.end];
  return breaks.some((date) => date > first && date <= last) ? 'series_break' : latest;
}
