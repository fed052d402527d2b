import { sum } from '../core/sum.ts';
import { monthName } from './calendar.ts';
import { complete } from './complete.ts';
import { refuseCounts } from './estimate.ts';
import type { Period } from './period.ts';
import type { Refusal } from './refusal.ts';
import { refuse } from './refusal.ts';

/** A month or quarter of a series; the value is null when hidden or missing. */
export interface PartOfYear {
  readonly period: Pick<Period, 'text' | 'start' | 'end'>;
  readonly value: number | null;
}

export interface Rolling12Months {
  /** The text of the window's last month or quarter. */
  readonly periodEnd: string;
  /** `12 months to March 2024`. */
  readonly label: string;
  readonly value: number | null;
  /** The year whose mid-year population is the denominator of a rate: the year that holds the window's middle. */
  readonly populationYear: number;
}

export interface Rolling {
  readonly status: 'ok';
  readonly rolling: readonly Rolling12Months[];
}

/**
 * Sums of 12 consecutive months, or 4 consecutive quarters (`window`), each named by its end. A window with a null part is null;
 * 0 is a value. Consecutive sums share most of their months: neither trend test nor control chart applies to them.
 * Refuses with `gap_in_series` (a period absent), `duplicate_period`, `count_negative`.
 */
export function rolling12Months(series: readonly PartOfYear[], window: 12 | 4): Rolling | Refusal {
  const parts = series.toSorted((a, b) => (a.period.start < b.period.start ? -1 : 1));
  for (const [i, part] of parts.entries()) {
    const before = parts[i - 1];
    if (before?.period.start === part.period.start) return refuse('duplicate_period');
    if (before && dayAfter(before.period.end) !== part.period.start) return refuse('gap_in_series');
  }
  const refusal = refuseCounts(...parts.map((part) => part.value ?? 0));
  if (refusal) return refusal;
  return {
    status: 'ok',
    rolling: parts.slice(window - 1).map((last, i) => {
      const values = complete(parts.slice(i, i + window).map((part) => part.value));
      const { start } = parts[i]!.period;
      return {
        periodEnd: last.period.text,
        label: `12 months to ${monthName(Number(last.period.end.slice(5, 7)))} ${last.period.end.slice(0, 4)}`,
        value: values ? sum(values) : null,
        populationYear: middleYear(start),
      };
    }),
  };
}

function dayAfter(date: string): string {
  return new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
}

/** The year of the middle of 12 months: windows that begin after July have it in the next year. */
function middleYear(start: string): number {
  return Number(start.slice(0, 4)) + (Number(start.slice(5, 7)) > 7 ? 1 : 0);
}
