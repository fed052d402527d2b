import { monthOfName } from '../../indicators/calendar.ts';
import { parseDfePeriod } from '../../indicators/parse-dfe-period.ts';
import { type PeriodError, parsePeriod } from '../../indicators/parse-period.ts';
import type { Period } from '../../indicators/period.ts';
import type { Entry } from './columns.ts';

/** The day on which most returns of local authorities count. */
const USUAL_DAY = '31 March';

/**
 * `time_period` and `time_identifier` of a row as a period. An identifier that has no kind of period of its own, such as "Reporting year" or
 * "Spring term", is what the entry says under `reporting_year`: a year that ends in the one that is named, or the day `reporting_day` in it.
 * Errors are those of `parseDfePeriod`.
 */
export function dfePeriod(text: string, identifier: string, entry: Entry): Period | { error: PeriodError } {
  const period = parseDfePeriod(text, identifier);
  const kind = entry.reporting_year;
  if (!('error' in period) || period.error !== 'unknown_period' || kind === undefined) return period;
  const [, first = '', second] = /^([12]\d{3})(\d{2})?$/.exec(text.trim()) ?? [];
  if (first === '') return period;
  const reading = second === undefined ? ofOneYear(Number(first), kind, entry) : undefined;
  const written = reading ?? ofTwoYears(Number(first), second ?? '', kind, identifier, entry);
  const read = parsePeriod(written, kind);
  return 'error' in read ? read : { ...read, text: text.trim() };
}

type Kind = NonNullable<Entry['reporting_year']>;

/** "2025": the year that ends then, or the day in it. */
function ofOneYear(year: number, kind: Kind, { reporting_day = USUAL_DAY }: Entry): string {
  if (kind === 'calendar_year') return String(year);
  if (kind === 'point_in_time') return dateOf(year, reporting_day);
  return `${year - 1}/${String(year % 100).padStart(2, '0')}`;
}

/** "202425": those two years, or the day between the first April and the last March; of school terms, between September and August. */
function ofTwoYears(
  first: number,
  second: string,
  kind: Kind,
  identifier: string,
  { reporting_day = USUAL_DAY }: Entry,
): string {
  if (kind !== 'point_in_time') return `${first}/${second}`;
  const begins = /term|academic/i.test(identifier) ? 9 : 4;
  return dateOf(monthOf(reporting_day) >= begins ? first : first + 1, reporting_day);
}

const monthOf = (day: string): number => monthOfName(day.split(' ')[1] ?? '') ?? 0;

function dateOf(year: number, day: string): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${year}-${two(monthOf(day))}-${two(Number.parseInt(day, 10))}`;
}
