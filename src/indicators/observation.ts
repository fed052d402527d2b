import type { Place } from '../core/place.ts';
import type { IndicatorContent } from '../schema/generated/indicator.ts';
import type { Period } from './period.ts';

/** Why a number is not there: hidden by a rule, not known, without meaning, or rounded to nothing. */
export type HiddenReason = 'suppressed' | 'unavailable' | 'not_applicable' | 'low';

export type ObservationStatus = 'ok' | HiddenReason;

/**
 * One row of an indicator's table, settled. The numbers are the true ones: an observation never goes past `protect`.
 * `status` is `ok`, or why the row came without numbers.
 */
export interface Observation {
  readonly area: string;
  readonly period: Period;
  /** `all`, `n-m`, `n+` or `unknown`. */
  readonly age: string;
  readonly sex: string;
  /** Blank for the headline series, else `type: category`. */
  readonly category: string;
  readonly count: number | null;
  /** From the row, or the residents of the area and age in the middle of the period's first year. */
  readonly denominator: number | null;
  /** As published by others; null when the row has none. The 95 per cent limits belong to it. */
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** The 99.8 per cent limits, where the source gives them. */
  readonly lower998: number | null;
  readonly upper998: number | null;
  readonly status: ObservationStatus;
  readonly flags: readonly string[];
  /** The line of its row in the table; where there is none, that of the row before. */
  readonly line: number;
}

/** An indicator with its observations in the order of areas.csv, then kind of period, age, sex, category and time. */
export interface Indicator {
  readonly id: string;
  readonly meta: IndicatorContent;
  /** Illustrative when the table is, or when a denominator that is used is. */
  readonly provenance: IndicatorContent['provenance'];
  /** The first row of each table that says so, whatever the metadata say. */
  readonly madeUp?: readonly Place[];
  /** The table's file, relative to the folder. */
  readonly file: string;
  readonly observations: readonly Observation[];
}
