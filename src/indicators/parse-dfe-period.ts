import { monthOfName } from './calendar.ts';
import type { PeriodError, PeriodReading } from './parse-period.ts';
import { parsePeriod, quarter, splitYear } from './parse-period.ts';
import type { Period } from './period.ts';

/**
 * Reads `time_period` (four or six digits) and `time_identifier` of a Department for Education tidy CSV (indicator formats,
 * section 6). Known identifiers: calendar, academic and financial year, financial year Q1 to Q4, and month names. Terms, weeks,
 * parts, tax and reporting years have no period type of their own and are `unknown_period`; six digits whose years do not
 * follow each other are `years_not_consecutive`.
 */
export function parseDfePeriod(timePeriod: string, identifier: string): Period | { error: PeriodError } {
  const text = timePeriod.trim();
  const reading = read(text, identifier.trim().toLowerCase());
  return 'error' in reading ? reading : { ...reading, text };
}

function read(text: string, identifier: string): PeriodReading {
  const [, first = '', second] = /^([12]\d{3})(\d{2})?$/.exec(text) ?? [];
  if (first === '') return { error: 'unknown_period' };
  const month = monthOfName(identifier);
  if (second === undefined) {
    if (identifier === 'calendar year') return parsePeriod(first, 'calendar_year');
    if (month !== undefined) return parsePeriod(`${first}-${String(month).padStart(2, '0')}`, 'month');
    return { error: 'unknown_period' };
  }
  const year = splitYear(identifier === 'academic year' ? 'academic_year' : 'financial_year', Number(first), second);
  const [, q] = /^financial year q([1-4])$/.exec(identifier) ?? [];
  if ('error' in year || identifier === 'academic year' || identifier === 'financial year') return year;
  return q === undefined ? { error: 'unknown_period' } : quarter('financial_quarter', Number(first), 3 * Number(q) + 1);
}
