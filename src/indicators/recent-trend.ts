import { refuseCounts, refuseDenominators, refuseScale } from './estimate.ts';
import type { PeriodType } from './period.ts';
import type { Polarity } from './polarity.ts';
import { meaningOf } from './polarity.ts';
import type { Refusal } from './refusal.ts';
import { refuse } from './refusal.ts';
import type { PossibleCounts } from './rounded-count.ts';
import { normalMultiplier } from './special/normal.ts';
import { rateDirection, shareDirection, type TrendDirection } from './trend-direction.ts';
import { directionOfRates, directionOfShares } from './trend-possible.ts';
import type { WeightedPoint } from './trend-statistics.ts';
import type { TrendObstacle, TrendPeriod } from './trend-window.ts';
import { latestFive, typeObstacle } from './trend-window.ts';

/** One year of a rate, count, ratio or mean. Null when hidden or missing. */
export interface TrendValue {
  readonly period: TrendPeriod;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Of a rounded count: the counts that are possible, and value and limits at each. */
  readonly possible?:
    | { readonly counts: PossibleCounts; readonly at: (count: number) => Limited | undefined }
    | undefined;
}

type Limited = Pick<TrendValue, 'value' | 'lower' | 'upper'>;

/** One year of a proportion. Null when hidden or missing. */
export interface TrendProportion {
  readonly period: TrendPeriod;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Of a rounded numerator: those that are possible. */
  readonly possible?: PossibleCounts | undefined;
}

interface TrendContext {
  readonly periodType: PeriodType;
  /** ISO dates from which a new definition or way of recording counts. */
  readonly breaks?: readonly string[];
  readonly polarity?: Polarity;
}

export interface RateTrendInput extends TrendContext {
  readonly kind: 'rate';
  readonly points: readonly TrendValue[];
  /** Confidence of the limits. */
  readonly confidence?: number;
}

export interface ProportionTrendInput extends TrendContext {
  readonly kind: 'proportion';
  readonly points: readonly TrendProportion[];
}

export interface Trend {
  readonly result: 'increasing' | 'decreasing' | 'no significant change';
  readonly reason: 'significant' | 'not significant' | 'outlier';
  /** The result, with its meaning when a polarity is set. */
  readonly label: string;
  readonly chiSquared: number;
  /** Change per year: in the value's unit, or in log odds for a proportion. */
  readonly slope: number;
}

export interface NoTrend {
  readonly result: 'cannot be calculated';
  readonly reason: TrendObstacle;
  readonly label: 'cannot be calculated';
  readonly chiSquared: null;
  readonly slope: null;
}

/** The result depends on which of the possible counts is the true one. */
export interface UnsaidTrend {
  readonly result: 'cannot be said';
  readonly reason: 'counts_rounded';
  readonly label: 'cannot be said';
  readonly chiSquared: null;
  readonly slope: null;
}

export type TrendResult = Trend | NoTrend | UnsaidTrend | Refusal;

/**
 * Recent trend over the latest five years at 99.8 per cent, with the direction confirmed by leaving out each point in turn.
 * Rates: weighted regression with σ from the limits, all three in one unit. Proportions: Cochran–Armitage test (Cochran 1954,
 * Armitage 1955), direction from the log odds. Source: OHID, Fingertips trend markers, technical guidance.
 * Most five-point local series show no significant change, which is neither "no change" nor "stable".
 * Where counts are rounded a result stands if every possible count gives it, else it `cannot be said`.
 * Returns `cannot be calculated` with a reason; refuses with `duplicate_period`, `count_negative`, `denominator_not_positive`,
 * `numerator_exceeds_denominator`, `confidence_out_of_range`.
 */
export function recentTrend(input: RateTrendInput | ProportionTrendInput): TrendResult {
  const obstacle = typeObstacle(input.periodType);
  if (obstacle) return impossible(obstacle);
  return input.kind === 'rate' ? rateTrend(input) : proportionTrend(input);
}

function rateTrend(input: RateTrendInput): TrendResult {
  const latest = latestFive(input.points, (p) => p.value !== null, input.breaks ?? []);
  if (typeof latest === 'string') return latest === 'duplicate_period' ? refuse(latest) : impossible(latest);
  const refusal = refuseScale(input);
  if (refusal) return refusal;
  const z = normalMultiplier(input.confidence ?? 0.95);
  const weighted = ({ value, lower, upper }: Limited, i: number): WeightedPoint | undefined => {
    const sigma = lower === null || upper === null ? 0 : (upper - lower) / (2 * z);
    // Limits without width say nothing about σ and count as no limits.
    const weight = sigma > 0 ? 1 / (sigma * sigma) : 0;
    return weight > 0 && Number.isFinite(weight) ? { t: i + 1, value: value ?? 0, weight } : undefined;
  };
  const points = latest.flatMap((point, i) => weighted(point, i) ?? []);
  if (points.length < latest.length) return impossible('limits_missing');
  const found = rateDirection(points);
  if (latest.every(({ possible }) => possible === undefined)) return trend(found, input.polarity);
  const years = latest.map(({ possible }, i) => ({
    counts: possible?.counts ?? { low: 0, high: 0 },
    at: (count: number): WeightedPoint | undefined => {
      const there = possible?.at(count);
      return possible ? there && weighted(there, i) : points[i];
    },
  }));
  return agreeing(found, directionOfRates(years), input.polarity);
}

function proportionTrend(input: ProportionTrendInput): TrendResult {
  const isKnown = (p: TrendProportion): boolean => p.numerator !== null && p.denominator !== null;
  const latest = latestFive(input.points, isKnown, input.breaks ?? []);
  if (typeof latest === 'string') return latest === 'duplicate_period' ? refuse(latest) : impossible(latest);
  const counts = latest.map((p, i) => ({ t: i + 1, numerator: p.numerator ?? 0, denominator: p.denominator ?? 0 }));
  const refusal =
    refuseDenominators(...counts.map((p) => p.denominator)) ?? refuseCounts(...counts.map((p) => p.numerator));
  if (refusal) return refusal;
  if (counts.some((p) => p.numerator > p.denominator)) return refuse('numerator_exceeds_denominator');
  if (counts.some((p) => p.numerator === 0 || p.numerator === p.denominator)) {
    return impossible('numerator_zero_or_equal_to_denominator');
  }
  const found = shareDirection(counts);
  if (latest.every(({ possible }) => possible === undefined)) return trend(found, input.polarity);
  const years = latest.map(({ possible }, i) => {
    const { t, numerator, denominator } = counts[i]!;
    return { t, denominator, counts: possible ?? { low: numerator, high: numerator } };
  });
  return agreeing(found, directionOfShares(years), input.polarity);
}

/** The trend of the printed counts, where every possible count has its direction. */
function agreeing(
  found: TrendDirection,
  direction: -1 | 0 | 1 | undefined,
  polarity: Polarity | undefined,
): TrendResult {
  if (direction === found.direction) return trend(found, polarity);
  const unsaid = 'cannot be said';
  return { result: unsaid, reason: 'counts_rounded', label: unsaid, chiSquared: null, slope: null };
}

function trend({ chiSquared, slope, direction, reason }: TrendDirection, polarity: Polarity = 'none'): Trend {
  const none = 'no significant change';
  if (direction === 0) return { result: none, label: none, reason, chiSquared, slope };
  const result = direction > 0 ? 'increasing' : 'decreasing';
  const meaning = meaningOf(direction > 0 ? 'higher' : 'lower', polarity);
  return { result, reason, label: meaning ? `${result} and getting ${meaning}` : result, chiSquared, slope };
}

function impossible(reason: TrendObstacle): NoTrend {
  return { result: 'cannot be calculated', reason, label: 'cannot be calculated', chiSquared: null, slope: null };
}
