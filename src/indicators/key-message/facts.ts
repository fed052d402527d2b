import type { Significance } from '../compare.ts';
import type { Said } from '../compare-possible.ts';
import type { TooFew } from '../few-events.ts';
import type { HiddenReason } from '../observation.ts';
import type { Polarity } from '../polarity.ts';
import type { NoTrend, Trend, UnsaidTrend } from '../recent-trend.ts';
import type { Unusual } from '../unusual-periods.ts';
import type { XmrPointType } from '../xmr-point-type.ts';

/** What a reader has to be told beside the figures. */
export type Caution = 'small_numbers' | 'recording_change' | 'some_not_shown' | 'provisional' | 'low_reliability';

/**
 * All that a sentence about one indicator, area and period may say: published figures only, unrounded. What is absent is not said.
 * Value, limits, previous value and benchmark are in one unit; percentages are 0 to 100.
 */
export interface KeyMessageFacts {
  readonly area: string;
  /** Whom it is about where that is not everybody, in words: `under 25`, `robbery, females`. */
  readonly group?: string | undefined;
  /** `offences per 100,000`, `admissions`, `% of pupils`: the noun counted, then the base of a rate. */
  readonly unit: string;
  readonly latest: {
    /** The period's label in full. */
    readonly period: string;
    readonly value: number | null;
    readonly lower?: number | null;
    readonly upper?: number | null;
    /** The count behind a rate. */
    readonly count?: number | null;
    /** Why the value is null; taken as unavailable when absent. */
    readonly hidden?: HiddenReason;
    /** The source holds the figure to be of low reliability; with a null value that is why it gives none. */
    readonly unreliable?: boolean;
  };
  readonly previous?: { readonly period: string; readonly value: number | null } | undefined;
  readonly trend?: (Trend | NoTrend | UnsaidTrend)['result'] | undefined;
  /** The periods overlap, or are years taken together, so that no trend can be worked out over them. */
  readonly noTrend?: 'overlap' | 'together' | undefined;
  readonly comparison?:
    | { readonly significance: Said<Significance> | TooFew; readonly benchmark: string; readonly value?: number | null }
    | undefined;
  readonly change?:
    | {
        readonly significant: boolean;
        readonly percent: number | null;
        readonly showPercent: boolean;
        /** It depends on which of the possible counts is the true one. */
        readonly unsaid?: boolean;
      }
    | undefined;
  readonly polarity: Polarity;
  /** What changed in recording or definition, when a break lies inside the window: no trend or change is then stated. */
  readonly breakNote?: string | undefined;
  /** What was unusual about the period that a trend begins with, and about the one that a change is from. */
  readonly unusual?: { readonly trend?: Unusual | undefined; readonly change?: Unusual | undefined } | undefined;
  /** The latest point's type on a control chart, when there is one. */
  readonly signal?: XmrPointType | undefined;
  readonly cautions: readonly Caution[];
  /** The base that the counts are rounded to, when they are. */
  readonly roundedTo?: number | undefined;
  readonly illustrative: boolean;
  /** Decimals of value, limits, previous value and benchmark. */
  readonly decimals: number;
}

/** True when there is a figure to speak of. */
export function isShown(facts: KeyMessageFacts): boolean {
  return facts.latest.value !== null;
}

export type ChangeDirection = 'increasing' | 'decreasing';

/** The directions in time that the figures bear out: of the trend, and of a significant change. None across a break. */
export function directionsInTime(facts: KeyMessageFacts): ReadonlySet<ChangeDirection> {
  const directions = new Set<ChangeDirection>();
  if (!isShown(facts) || facts.breakNote !== undefined) return directions;
  if (facts.trend === 'increasing' || facts.trend === 'decreasing') directions.add(facts.trend);
  const change = changeDirection(facts);
  if (change && facts.change?.significant) directions.add(change);
  return directions;
}

/** Which way the latest value lies from the previous one; undefined when equal or either is hidden. */
export function changeDirection({ latest, previous }: KeyMessageFacts): ChangeDirection | undefined {
  if (latest.value === null || previous?.value == null || latest.value === previous.value) return undefined;
  return latest.value > previous.value ? 'increasing' : 'decreasing';
}
