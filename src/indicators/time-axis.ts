import { lastDay } from './calendar.ts';
import { parsePeriod } from './parse-period.ts';
import type { Period, PeriodType } from './period.ts';

/** More steps than this between two periods are a slip in one of them: a hundred years of months. */
export const LONGEST_AXIS = 1200;

type Span = Pick<Period, 'start' | 'end'>;

/** Steps in months that periods without a fixed one may have, the longest first: a year, half a year, a quarter, a month. */
const STEPS = [12, 6, 3, 1];

const monthOf = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;

const isLastDay = (date: string): boolean => date === lastDay(Number(date.slice(0, 4)), Number(date.slice(5, 7)));

/**
 * The step of an axis in months. Years, quarters and months have their own; years taken together step by their length where every one
 * known does, else by a year; rolling years and days by the longest of year, half-year, quarter and month that reaches them all.
 * Undefined for days that are not the same day of their months and for years taken together that differ in length: no step reaches all.
 */
export function stepOf(type: PeriodType, periods: readonly Span[]): number | undefined {
  const starts = periods.map(({ start }) => monthOf(start));
  const first = Math.min(...starts);
  const reachesAll = (step: number): boolean => starts.every((start) => (start - first) % step === 0);
  switch (type) {
    case 'calendar_year':
    case 'financial_year':
    case 'academic_year':
      return 12;
    case 'calendar_quarter':
    case 'financial_quarter':
      return 3;
    case 'month':
      return 1;
    case 'rolling_12_months':
      return STEPS.find(reachesAll);
    case 'pooled_years': {
      const [length = 12, ...others] = new Set(periods.map(({ start, end }) => monthOf(end) - monthOf(start) + 1));
      if (others.length > 0) return undefined;
      return reachesAll(length) ? length : 12;
    }
    case 'point_in_time': {
      const step = STEPS.find(reachesAll);
      if (periods.every(({ start }) => isLastDay(start))) return step;
      const [day = '', ...others] = new Set(periods.map(({ start }) => start.slice(8)));
      // The 29th to the 31st are not in every month, but they are in the same month of other years.
      return others.length === 0 && (Number(day) < 29 || step === 12) ? step : undefined;
    }
  }
}

/**
 * Every period from the first of `known` to the last, in order of time, those between that are not known among them; each once.
 * `known` are of one kind. Only the known ones come back where no step reaches them all, or where the axis would be longer than
 * LONGEST_AXIS (`isTooLong` tells).
 */
export function periodsFromFirstToLast(known: readonly Period[]): readonly Period[] {
  const byStart = new Map(known.map((period) => [`${period.start} ${period.end}`, period]));
  const sorted = [...byStart.values()].toSorted((a, b) =>
    a.start < b.start || (a.start === b.start && a.end < b.end) ? -1 : 1,
  );
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last || first === last) return sorted;
  const step = stepOf(first.type, sorted);
  if (step === undefined || stepsBetween(first, last, step) > LONGEST_AXIS) return sorted;
  const found = new Map(sorted.map((period) => [period.start, period]));
  const asLastDay = sorted.every(({ start }) => isLastDay(start));
  return Array.from({ length: stepsBetween(first, last, step) + 1 }, (_, index) => {
    const months = index * step;
    return found.get(startOf(first, months, asLastDay)) ?? later(first, months, asLastDay);
  });
}

/** Whether there is more time between two of the periods than an axis can show. */
export function isTooLong(known: readonly Period[]): boolean {
  const starts = known.map(({ start }) => start).toSorted();
  const [first, last] = [starts[0], starts.at(-1)];
  const step = known[0] && stepOf(known[0].type, known);
  if (first === undefined || last === undefined || step === undefined) return false;
  return stepsBetween({ start: first }, { start: last }, step) > LONGEST_AXIS;
}

function stepsBetween(first: Pick<Span, 'start'>, last: Pick<Span, 'start'>, step: number): number {
  return (monthOf(last.start) - monthOf(first.start)) / step;
}

/** The day on which a period of the same kind begins so many months after another. */
function startOf({ start }: Period, months: number, asLastDay: boolean): string {
  const at = monthOf(start) + months;
  const [year, month] = [Math.floor(at / 12), (at % 12) + 1];
  return asLastDay ? lastDay(year, month) : `${year}-${twoDigits(month)}${start.slice(7)}`;
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** The period of the same kind that begins so many months after another, written as that one is. */
function later(first: Period, months: number, asLastDay: boolean): Period {
  const text = textOf(first, months, asLastDay);
  const period = parsePeriod(text, first.type);
  if ('error' in period) throw new RangeError(`${first.text} has no ${first.type} ${months} months later: ${text}`);
  return period;
}

function textOf(first: Period, months: number, asLastDay: boolean): string {
  const { type, text, start, end } = first;
  const at = monthOf(start) + months;
  const [year, month] = [Math.floor(at / 12), (at % 12) + 1];
  switch (type) {
    case 'month':
      return `${year}-${twoDigits(month)}`;
    case 'calendar_quarter':
      return `${year}-Q${(month + 2) / 3}`;
    case 'financial_quarter':
      return month < 4 ? `FY${year - 1}-Q4` : `FY${year}-Q${(month - 1) / 3}`;
    case 'rolling_12_months': {
      const ends = monthOf(end) + months;
      return `R12-${Math.floor(ends / 12)}-${twoDigits((ends % 12) + 1)}`;
    }
    case 'point_in_time':
      return startOf(first, months, asLastDay);
    default:
      return text.replaceAll(/\d{4}|\d{2}/g, (digits) => {
        const shifted = Number(digits) + months / 12;
        return digits.length === 4 ? String(shifted) : twoDigits(shifted % 100);
      });
  }
}
