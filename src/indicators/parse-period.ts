import { daysInMonth, firstDay, lastDay, monthName } from './calendar.ts';
import type { Period, PeriodType } from './period.ts';
import type { RefusalCode } from './refusal.ts';

export type PeriodError = Extract<RefusalCode, 'bad_month' | 'unknown_period' | 'years_not_consecutive'>;
/** A period without the text it was read from, or why there is none. */
export type PeriodReading = Omit<Period, 'text'> | { readonly error: PeriodError };

const unknown: PeriodReading = { error: 'unknown_period' };

/** Pooled years beyond this many are taken for a slip in the text. */
const LONGEST_POOL = 20;

function month(year: number, m: number): PeriodReading {
  if (m < 1 || m > 12) return { error: 'bad_month' };
  return { type: 'month', start: firstDay(year, m), end: lastDay(year, m), label: `${monthName(m)} ${year}` };
}

function rolling(year: number, m: number): PeriodReading {
  if (m < 1 || m > 12) return { error: 'bad_month' };
  const label = `12 months to ${monthName(m)} ${year}`;
  return { type: 'rolling_12_months', start: firstDay(year, m - 11), end: lastDay(year, m), label };
}

/** A quarter of three months from `first`, which may run over 12; named by its months, since "quarter 1" means two things. */
export function quarter(type: 'calendar_quarter' | 'financial_quarter', year: number, first: number): PeriodReading {
  const [y, m] = first > 12 ? [year + 1, first - 12] : [year, first];
  const label = `${monthName(m)} to ${monthName(m + 2)} ${y}`;
  return { type, start: firstDay(y, m), end: lastDay(y, m + 2), label };
}

/** The full year of the second half of a year pair (`23`, `00` or `2023`) after `first`. */
function fullYear(first: number, digits: string): number {
  if (digits.length === 4) return Number(digits);
  const year = first - (first % 100) + Number(digits);
  return year < first ? year + 100 : year;
}

const shortYear = (year: number): string => `${year}/${String((year + 1) % 100).padStart(2, '0')}`;

/** The financial year from 1 April, or the academic year from 1 September, that begins in `first`. */
export function splitYear(type: 'financial_year' | 'academic_year', first: number, digits: string): PeriodReading {
  if (fullYear(first, digits) !== first + 1) return { error: 'years_not_consecutive' };
  const start = type === 'financial_year' ? 4 : 9;
  const label = type === 'financial_year' ? shortYear(first) : `${shortYear(first)} academic year`;
  return { type, start: firstDay(first, start), end: lastDay(first + 1, start - 1), label };
}

function pooled(first: number, last: number, startMonth: 1 | 4): PeriodReading {
  if (last <= first || last - first >= LONGEST_POOL) return unknown;
  const name = startMonth === 1 ? String : shortYear;
  const end = lastDay(last, startMonth + 11);
  return { type: 'pooled_years', start: firstDay(first, startMonth), end, label: `${name(first)} to ${name(last)}` };
}

function pointInTime(year: number, m: number, day: number): PeriodReading {
  if (m < 1 || m > 12) return { error: 'bad_month' };
  if (day < 1 || day > daysInMonth(year, m)) return unknown;
  const date = `${firstDay(year, m).slice(0, 8)}${String(day).padStart(2, '0')}`;
  return { type: 'point_in_time', start: date, end: date, label: `${day} ${monthName(m)} ${year}` };
}

interface Form {
  readonly pattern: RegExp;
  read(parts: readonly string[], type: PeriodType | undefined): PeriodReading;
}

/** The known forms of text; the first that matches is the only one that can read it. */
const FORMS: readonly Form[] = [
  {
    pattern: /^([12]\d{3})$/,
    read: ([y = '']) => ({ type: 'calendar_year', start: firstDay(+y, 1), end: lastDay(+y, 12), label: y }),
  },
  {
    pattern: /^([12]\d{3})\/(\d{4}|\d{2})$/,
    read: ([y = '', next = ''], type) =>
      splitYear(type === 'academic_year' ? 'academic_year' : 'financial_year', +y, next),
  },
  {
    pattern: /^([12]\d{3})\/(\d{2})\s*[-–]\s*(\d{4}|\d{2})\/(\d{2})$/,
    read: ([y = '', next = '', last = '', lastNext = '']) => {
      const lastYear = fullYear(+y, last);
      const consecutive = fullYear(+y, next) === +y + 1 && fullYear(lastYear, lastNext) === lastYear + 1;
      return consecutive ? pooled(+y, lastYear, 4) : { error: 'years_not_consecutive' };
    },
  },
  {
    pattern: /^([12]\d{3})-(\d{2})$/,
    read: ([y = '', two = ''], type) => (type === 'pooled_years' ? pooled(+y, fullYear(+y, two), 1) : month(+y, +two)),
  },
  {
    pattern: /^([12]\d{3})\s*[-–]\s*(\d{4}|\d{2})$/,
    read: ([y = '', last = '']) => pooled(+y, fullYear(+y, last), 1),
  },
  {
    pattern: /^([12]\d{3})-Q([1-4])$/,
    read: ([y = '', q = '']) => quarter('calendar_quarter', +y, 3 * +q - 2),
  },
  {
    pattern: /^FY([12]\d{3})-Q([1-4])$/,
    read: ([y = '', q = '']) => quarter('financial_quarter', +y, 3 * +q + 1),
  },
  { pattern: /^R12-([12]\d{3})-(\d{2})$/, read: ([y = '', m = '']) => rolling(+y, +m) },
  { pattern: /^([12]\d{3})-(\d{2})-(\d{2})$/, read: ([y = '', m = '', d = '']) => pointInTime(+y, +m, +d) },
];

/**
 * Reads the text of a period: `2023`, `2022/23`, `2019 - 21`, `2016/17 - 20/21`, `2023-04`, `2024-Q1`, `FY2023-Q4`,
 * `R12-2023-09`, `2023-03-31` (indicator formats, section 9). `type` says what a form that has several meanings means and
 * must agree with the form; without it `2022/23` is a financial year. Dates are ISO, both included.
 * Errors: `bad_month`, `years_not_consecutive`, `unknown_period` (no known form, or not of the type asked for).
 */
export function parsePeriod(text: string, type: PeriodType | undefined): Period | { error: PeriodError } {
  const trimmed = text.trim();
  for (const { pattern, read } of FORMS) {
    const match = pattern.exec(trimmed);
    if (!match) continue;
    const reading = read(match.slice(1), type);
    if ('error' in reading) return reading;
    return type === undefined || type === reading.type ? { ...reading, text: trimmed } : { error: 'unknown_period' };
  }
  return { error: 'unknown_period' };
}
