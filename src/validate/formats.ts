import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { isWebAddress } from '../core/link.ts';
import type { Place } from '../core/place.ts';

type FormatCheck = (text: string, place: Place | undefined, key: string | number) => Diagnostic[];

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** True for a day of the Gregorian calendar written year-month-day (ISO 8601). */
export function isDate(text: string): boolean {
  const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0);
  return day >= 1 && day <= days;
}

/** The formats a schema may name; Markdown fields have a rule of their own. */
export const FORMATS: Readonly<Record<string, FormatCheck>> = {
  date: (text, place, key) =>
    isDate(text)
      ? []
      : [diagnostic('schema/bad-date', place, `"${text}" is not a date.`, { example: `${key}: 2026-11-01` })],
  'web-address': (text, place) =>
    isWebAddress(text) ? [] : [diagnostic('schema/bad-link', place, `"${text}" is not a complete web address.`)],
  email: (text, place, key) =>
    /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(text)
      ? []
      : [
          diagnostic('schema/bad-form', place, `"${text}" is not an email address.`, {
            example: `${key}: office@example.org`,
          }),
        ],
};
