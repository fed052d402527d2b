import { FEWEST_EVENTS } from './directly-standardised-rate.ts';
import type { Direction, Meaning, Polarity } from './polarity.ts';
import { meaningOf } from './polarity.ts';

export type ComparisonMethod = 'single_ci' | 'double_ci';
export type Significance = Direction | 'similar' | 'not_compared';

/** Why two values are not compared; `undefined` in the result when they are. */
export type NotComparedReason =
  | 'area_missing'
  | 'benchmark_missing'
  | 'same_area'
  | 'too_few_events'
  | 'different_basis';

/** What a value is about. Two values are comparable only when what both state of it is the same. */
export interface ComparisonBasis {
  readonly area?: string | undefined;
  readonly age?: string | undefined;
  readonly sex?: string | undefined;
  readonly period?: string | undefined;
  readonly definition?: string | undefined;
  readonly multiplier?: number | undefined;
}

export interface Compared extends ComparisonBasis {
  readonly value: number | null;
  readonly lower?: number | null | undefined;
  readonly upper?: number | null | undefined;
  /** Events behind a directly standardised rate. */
  readonly events?: number | undefined;
}

export interface ComparisonInput {
  readonly area: Compared;
  readonly benchmark: Compared;
  readonly method?: ComparisonMethod;
  readonly polarity?: Polarity;
}

export interface ComparisonResult {
  readonly significance: Significance;
  readonly label: Direction | Meaning | 'similar' | 'not compared';
  readonly reason: NotComparedReason | undefined;
}

/** Why an area and its benchmark cannot be compared at all, whatever their limits; undefined when they can. */
export function incomparable(area: Compared, benchmark: Compared): NotComparedReason | undefined {
  if (area.value === null) return 'area_missing';
  if (benchmark.value === null) return 'benchmark_missing';
  if (area.area !== undefined && area.area === benchmark.area) return 'same_area';
  if ((area.events ?? FEWEST_EVENTS) < FEWEST_EVENTS) return 'too_few_events';
  const differs = (['age', 'sex', 'period', 'definition', 'multiplier'] as const).some(
    (key) => area[key] !== undefined && benchmark[key] !== undefined && area[key] !== benchmark[key],
  );
  return differs ? 'different_basis' : undefined;
}

/**
 * Compares an area with a benchmark. `single_ci` (the default): similar when the benchmark's value lies in the area's closed
 * interval. `double_ci`, for an uncertain comparator: similar when the two closed intervals overlap; conservative, so `similar`
 * is worded "no clear difference". Source: the comparison methods of OHID Fingertips; Schenker and Gentleman 2001 on overlap.
 * Values and limits in one unit, unrounded. `not_compared` with a reason when a value or a needed limit is null, the
 * two are one area, a standardised rate has fewer than 10 events, or age, sex, period, definition or multiplier differ.
 */
export function compare(input: ComparisonInput): ComparisonResult {
  const { area, benchmark, method = 'single_ci', polarity = 'none' } = input;
  const reason = incomparable(area, benchmark);
  if (reason) return notCompared(reason);
  if (area.value === null || area.lower == null || area.upper == null) return notCompared('area_missing');
  const comparator = method === 'single_ci' ? point(benchmark.value) : benchmark;
  if (comparator.lower == null || comparator.upper == null) return notCompared('benchmark_missing');
  return labelled(side(area.lower, area.upper, comparator.lower, comparator.upper), polarity);
}

/** A value without uncertainty: an interval of no width. */
function point(value: number | null): Compared {
  return { value, lower: value, upper: value };
}

/** On which side of the comparator's closed interval the area's closed interval lies. */
function side(lower: number, upper: number, otherLower: number, otherUpper: number): Direction | 'similar' {
  if (lower > otherUpper) return 'higher';
  return upper < otherLower ? 'lower' : 'similar';
}

function labelled(significance: Direction | 'similar', polarity: Polarity): ComparisonResult {
  const label = significance === 'similar' ? significance : (meaningOf(significance, polarity) ?? significance);
  return { significance, label, reason: undefined };
}

function notCompared(reason: NotComparedReason): ComparisonResult {
  return { significance: 'not_compared', label: 'not compared', reason };
}
