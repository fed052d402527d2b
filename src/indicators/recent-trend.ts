import { refuseCounts, refuseDenominators, refuseScale } from './estimate.ts';
import type { PeriodType } from './period.ts';
import type { Polarity } from './polarity.ts';
import { meaningOf } from './polarity.ts';
import type { Refusal } from './refusal.ts';
import { refuse } from './refusal.ts';
import { normalMultiplier } from './special/normal.ts';
import type { WeightedPoint } from './trend-statistics.ts';
import { cochranArmitage, weightedSlope } from './trend-statistics.ts';
import type { TrendObstacle, TrendPeriod } from './trend-window.ts';
import { latestFive, typeObstacle } from './trend-window.ts';

/** χ² with one degree of freedom at 99.8 per cent. */
const THRESHOLD = 9.549535706083246;

/** One year of a rate, count, ratio or mean. Null when hidden or missing. */
export interface TrendValue {
  readonly period: TrendPeriod;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** One year of a proportion. Null when hidden or missing. */
export interface TrendProportion {
  readonly period: TrendPeriod;
  readonly numerator: number | null;
  readonly denominator: number | null;
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

export type TrendResult = Trend | NoTrend | Refusal;

/**
 * Recent trend over the latest five years at 99.8 per cent, with the direction confirmed by leaving out each point in turn.
 * Rates: weighted regression with σ from the limits, all three in one unit. Proportions: Cochran–Armitage test (Cochran 1954,
 * Armitage 1955), direction from the log odds. Source: OHID, Fingertips trend markers, technical guidance.
 * Most five-point local series show no significant change, which is neither "no change" nor "stable".
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
  const points = latest.map(({ value, lower, upper }, i): WeightedPoint => {
    const sigma = lower === null || upper === null ? 0 : (upper - lower) / (2 * z);
    return { t: i + 1, value: value ?? 0, weight: sigma > 0 ? 1 / (sigma * sigma) : 0 };
  });
  // Limits without width say nothing about σ and count as no limits.
  if (!points.every((p) => p.weight > 0 && Number.isFinite(p.weight))) return impossible('limits_missing');
  const { slope, variance } = weightedSlope(points);
  return decide((slope * slope) / variance, slope, points, input.polarity);
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
  const logOdds = counts.map(
    ({ t, numerator, denominator }): WeightedPoint => ({
      t,
      value: Math.log(numerator / (denominator - numerator)),
      weight: 1,
    }),
  );
  return decide(cochranArmitage(counts), weightedSlope(logOdds).slope, logOdds, input.polarity);
}

/** A slope of 0 has no direction and so never agrees with another. */
function decide(
  chiSquared: number,
  slope: number,
  points: readonly WeightedPoint[],
  polarity: Polarity = 'none',
): Trend {
  const none = { result: 'no significant change', label: 'no significant change', chiSquared, slope } as const;
  if (!(chiSquared > THRESHOLD)) return { ...none, reason: 'not significant' };
  const confirmed = points.every(
    (left) => weightedSlope(points.filter((p) => p !== left)).slope * Math.sign(slope) > 0,
  );
  if (!confirmed) return { ...none, reason: 'outlier' };
  const result = slope > 0 ? 'increasing' : 'decreasing';
  const meaning = meaningOf(slope > 0 ? 'higher' : 'lower', polarity);
  const label = meaning ? `${result} and getting ${meaning}` : result;
  return { result, reason: 'significant', label, chiSquared, slope };
}

function impossible(reason: TrendObstacle): NoTrend {
  return { result: 'cannot be calculated', reason, label: 'cannot be calculated', chiSquared: null, slope: null };
}
