import { isDate } from '../core/date.ts';
import { MONTHS } from '../core/months.ts';

/** The day, month or year that a text means, year-month-day (ISO 8601); undefined for what is none. A day stands before its month, as in Britain. */
export function dateMeant(text: string): string | undefined {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/^(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?,?\s+/, '')
    .replace(/[t ]\d{1,2}:\d{2}.*$/, '')
    .replaceAll(/(\d)(st|nd|rd|th)\b/g, '$1')
    .replaceAll(/\bof\b|,/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  for (const [form, parts] of FORMS) {
    const found = form.exec(plain);
    if (!found) continue;
    const [year, month, day] = parts(found);
    const date = [yearOf(year), month === undefined ? undefined : monthOf(month), day].map((part) =>
      part?.padStart(2, '0'),
    );
    const written = date.filter((part) => part !== undefined).join('-');
    const isRight = date[2] === undefined ? date[1] === undefined || Number(date[1]) <= 12 : isDate(written);
    if (date[0] !== undefined && isRight && !/undefined|NaN/.test(written)) return written;
  }
  return undefined;
}

type Parts = readonly [year: string | undefined, month?: string, day?: string];

const FORMS: readonly (readonly [RegExp, (found: RegExpExecArray) => Parts])[] = [
  [/^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/, ([, y, m, d]) => [y, m, d]],
  [/^(\d{4})(\d{2})(\d{2})$/, ([, y, m, d]) => [y, m, d]],
  [/^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/, ([, d, m, y]) => [y, m, d]],
  // A month that is none before a day: as in America.
  [/^(\d{1,2})[-/. ](1[3-9]|2\d|3[01])[-/. ](\d{4}|\d{2})$/, ([, m, d, y]) => [y, m, d]],
  [/^(\d{1,2})[-/ ]([a-z]{3,9})\.?[-/ ](\d{4}|\d{2})$/, ([, d, m, y]) => [y, m, d]],
  [/^([a-z]{3,9})\.? (\d{1,2}) (\d{4})$/, ([, m, d, y]) => [y, m, d]],
  [/^(\d{4}) ([a-z]{3,9}) (\d{1,2})$/, ([, y, m, d]) => [y, m, d]],
  [/^([a-z]{3,9})\.?[-/ ](\d{4})$/, ([, m, y]) => [y, m]],
  [/^(\d{1,2})[-/.](\d{4})$/, ([, m, y]) => [y, m]],
  [/^(\d{4})[-/.](\d{1,2})$/, ([, y, m]) => [y, m]],
  [/^(\d{4})$/, ([, y]) => [y]],
];

const yearOf = (year: string | undefined): string | undefined => (year?.length === 2 ? `20${year}` : year);

function monthOf(month: string): string {
  if (/^\d+$/.test(month)) return Number(month) >= 1 ? month : 'NaN';
  const index = MONTHS.findIndex((one) => month.startsWith(one.slice(0, 3).toLowerCase()));
  return index < 0 ? 'NaN' : String(index + 1);
}

/** The last day of the month in which a text puts a day that there is not, such as 31/02/2025. */
export function lastDayMeant(text: string): string | undefined {
  for (let day = 31; day > 27; day--) {
    const other = text.replace(/\b(29|30|31)\b/, String(day));
    if (other !== text && dateMeant(other) !== undefined) return dateMeant(other);
  }
  return undefined;
}
