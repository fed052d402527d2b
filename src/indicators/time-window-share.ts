import { refuseCounts, refuseDenominators } from './estimate.ts';
import type { Refusal } from './refusal.ts';
import { refuse } from './refusal.ts';

export interface TimeWindowShareInput {
  /** Events in the weekly window and in all; null when hidden or missing. */
  readonly eventsInWindow: number | null;
  readonly events: number | null;
  /** Hours of the window and of the week. */
  readonly hoursInWindow: number | null;
  readonly hours: number | null;
}

export interface TimeWindowShare {
  readonly status: 'ok' | 'missing';
  readonly sharePercent: number | null;
  readonly timeSharePercent: number | null;
  /** Share of events over share of time; null for a window without hours. */
  readonly quotient: number | null;
}

/**
 * Share of events in a weekly window, share of the hours, and their quotient, the location quotient of time.
 * Source: elementary ratio of shares. `missing` when an input is null; refuses with `denominator_not_positive` (no events or no hours in all),
 * `count_negative`, `numerator_exceeds_denominator`.
 */
export function timeWindowShare(input: TimeWindowShareInput): TimeWindowShare | Refusal {
  const { eventsInWindow, events, hoursInWindow, hours } = input;
  if (eventsInWindow === null || events === null || hoursInWindow === null || hours === null) {
    return { status: 'missing', sharePercent: null, timeSharePercent: null, quotient: null };
  }
  const refusal = refuseDenominators(events, hours) ?? refuseCounts(eventsInWindow, hoursInWindow);
  if (refusal) return refusal;
  if (eventsInWindow > events || hoursInWindow > hours) return refuse('numerator_exceeds_denominator');
  const share = eventsInWindow / events;
  const time = hoursInWindow / hours;
  return {
    status: 'ok',
    sharePercent: 100 * share,
    timeSharePercent: 100 * time,
    quotient: time > 0 ? share / time : null,
  };
}
