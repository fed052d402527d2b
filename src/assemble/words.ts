import { monthName } from '../indicators/calendar.ts';
import { numberText } from '../indicators/display-number.ts';

/** How money and dates are written in the publications (British English). */

/** 2026-11-01 → "1 November 2026"; anything else is given back as it is. */
export function dateInWords(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  return year === undefined ? iso : `${Number(day)} ${monthName(Number(month))} ${year}`;
}

/** Pounds: £880,000, and £546,830.47 where there are pence. */
export function moneyInWords(pounds: number): string {
  const text = numberText(Math.abs(pounds), Number.isInteger(pounds) ? 0 : 2);
  return `${pounds < 0 ? '−' : ''}£${text}`;
}
