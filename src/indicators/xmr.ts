import { sum } from '../core/sum.ts';
import { complete } from './complete.ts';
import type { Refusal } from './refusal.ts';
import { refuse } from './refusal.ts';
import type { ControlLines, XmrPointType } from './xmr-point-type.ts';
import { xmrPointTypes } from './xmr-point-type.ts';

/** 3/d₂ for two consecutive points, as Making Data Count rounds it. */
const LIMIT_FACTOR = 2.66;
/** D₄ for two consecutive points: the upper limit of the moving range. */
const RANGE_FACTOR = 3.267;
const FEWEST_FOR_CHART = 8;
const FEWEST_FOR_LIMITS = 12;
const LOW_MEAN = 5;

export interface XmrInput {
  /** Months or quarters in order; null when hidden or missing. A rebased series is cut at its date, each part a chart of its own. */
  readonly values: readonly (number | null)[];
  /** Leave out moving ranges of 3.267 times their mean or more, once. False is the Excel tool of Making Data Count. */
  readonly screenOutliers?: boolean;
  /** How many points from the start set mean and limits; all when absent. */
  readonly baselinePoints?: number;
}

export interface Xmr extends ControlLines {
  readonly status: 'ok';
  readonly meanMovingRange: number;
  readonly points: readonly XmrPointType[];
  /** Fewer than 12 points set the limits. */
  readonly trialLimits: boolean;
  /** False below 8 points: then no control chart is drawn. */
  readonly drawn: boolean;
  /** A mean below 5: for counts the limits mean nothing. */
  readonly lowMean: boolean;
}

export interface NoXmr {
  readonly status: 'missing';
  readonly mean: null;
  readonly meanMovingRange: null;
  readonly upper: null;
  readonly lower: null;
  readonly upperTwoThirds: null;
  readonly lowerTwoThirds: null;
  readonly points: null;
}

/**
 * XmR chart (individuals and moving range): mean ± 2.66 times the mean moving range, lines at two thirds of it, and a type for each
 * point. Limits are in the values' unit and not clipped at 0. Source: NHS England, Making Data Count; Wheeler 1993.
 * `missing` when a value is null, since a gap breaks runs and ranges. Refuses with `too_few_points` (fewer than two points, which
 * have no moving range), `invalid_input` (a baseline that the series does not hold). Not for rolling totals.
 */
export function xmr(input: XmrInput): Xmr | NoXmr | Refusal {
  const values = complete(input.values);
  if (!values) {
    const none = { mean: null, upper: null, lower: null, upperTwoThirds: null, lowerTwoThirds: null };
    return { status: 'missing', ...none, meanMovingRange: null, points: null };
  }
  const { baselinePoints = values.length } = input;
  if (values.length < 2) return refuse('too_few_points');
  if (!Number.isInteger(baselinePoints) || baselinePoints < 2 || baselinePoints > values.length) {
    return refuse('invalid_input');
  }
  const baseline = values.slice(0, baselinePoints);
  const mean = average(baseline);
  const ranges = baseline.slice(1).map((value, i) => Math.abs(value - baseline[i]!));
  const meanMovingRange = meanRange(ranges, input.screenOutliers ?? false);
  const width = LIMIT_FACTOR * meanMovingRange;
  const lines = {
    mean,
    upper: mean + width,
    lower: mean - width,
    upperTwoThirds: mean + (2 * width) / 3,
    lowerTwoThirds: mean - (2 * width) / 3,
  };
  return {
    status: 'ok',
    ...lines,
    meanMovingRange,
    points: xmrPointTypes(values, lines),
    trialLimits: baselinePoints < FEWEST_FOR_LIMITS,
    drawn: values.length >= FEWEST_FOR_CHART,
    lowMean: mean < LOW_MEAN,
  };
}

function average(values: readonly number[]): number {
  return sum(values) / values.length;
}

function meanRange(ranges: readonly number[], screen: boolean): number {
  const mean = average(ranges);
  const kept = screen && mean > 0 ? ranges.filter((range) => range < RANGE_FACTOR * mean) : ranges;
  return average(kept);
}
