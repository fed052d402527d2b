import type { Place } from '../core/place.ts';
import type { HiddenReason } from '../indicators/observation.ts';
import type { Period } from '../indicators/period.ts';
import type { PossibleCounts } from '../indicators/rounded-count.ts';

export type { HiddenReason };

/** What is printed in place of a hidden number: the Government Analysis Function's guidance on symbols in tables. */
export const HIDDEN_SYMBOLS: Readonly<Record<HiddenReason, string>> = {
  suppressed: '[c]',
  unavailable: '[x]',
  not_applicable: '[z]',
  low: '[low]',
};

/** Of low reliability: it follows a number, or stands where the source gives none for that reason. */
export const LOW_RELIABILITY = '[u]';

export interface Shown {
  readonly kind: 'shown';
  readonly value: number;
}

/** A number that is not there: a value of its own kind, never 0 and never blank. The true number is not in it. */
export interface Hidden {
  readonly kind: 'hidden';
  readonly reason: HiddenReason;
}

export type Published = Shown | Hidden;

/** One period of a published series. Rates and limits are made from the published count, so they are hidden with it. */
export interface PublishedPoint {
  /** The series that it is a point of: what is shown of it is known by this, wherever it is copied to. */
  readonly about: SeriesKey;
  readonly period: Period;
  readonly count: Published;
  readonly denominator: number | null;
  /** The indicator's measure in its unit: a rate per multiplier, a percentage, or the count itself. */
  readonly value: Published;
  /** 95 per cent limits in the value's unit; null when there are none. Those of the source where it gives them. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** 99.8 per cent limits: as the source gives them, or null. */
  readonly lower998: number | null;
  readonly upper998: number | null;
  /** How the 95 per cent limits came about; empty where there are none. Limits from a range of counts can have two methods. */
  readonly limits: readonly LimitsMethod[];
  /** What a rounded count may stand for, where limits and comparisons rest on it; null when the count is exact or the source gives its limits. */
  readonly range: PossibleValues | null;
  readonly flags: readonly string[];
}

/** As the source gives them, or worked out here: exact Poisson or Byar's limits of a count, Wilson's of a share. */
export type LimitsMethod = 'published' | 'exact' | 'byar' | 'wilson';

export interface Bounded {
  readonly value: number;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** The counts from `counts.low` to `counts.high` that a printed one may stand for, and value and limits if it were the lowest or the highest. */
export interface PossibleValues {
  readonly counts: PossibleCounts;
  readonly low: Bounded;
  readonly high: Bounded;
}

/** What one series is about. `age` is `all`, `n-m`, `n+` or `unknown`; `category` is blank for the headline series. */
export interface SeriesKey {
  readonly area: string;
  readonly age: string;
  readonly sex: string;
  readonly category: string;
}

export interface PublishedSeries extends SeriesKey {
  readonly indicator: string;
  readonly points: readonly PublishedPoint[];
}

export type Provenance = 'official' | 'local' | 'illustrative';

/** What the last audit says of an indicator that hides counts: how many there are, how many are hidden, and how many of those can be told too nearly. */
export interface Audit {
  readonly counts: number;
  readonly hidden: number;
  readonly exposed: number;
}

/** One indicator as it may be published: its metadata and its series in the order of areas.csv, then age, sex, category. */
export interface PublishedIndicator {
  readonly id: string;
  readonly provenance: Provenance;
  /** The first row of each table that says that its figures are made up. */
  readonly madeUp: readonly Place[];
  /** Undefined where nothing is hidden. */
  readonly audit?: Audit | undefined;
  readonly series: readonly PublishedSeries[];
}

/** Everything any output may say in numbers. The true counts end at `protect`. */
export type PublishedIndicators = ReadonlyMap<string, PublishedIndicator>;
