import { monthName } from '../indicators/calendar.ts';

/** How numbers, money and dates are written in the publications (British English). */

/** 2026-11-01 → "1 November 2026"; anything else is given back as it is. */
export function dateInWords(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  return year === undefined ? iso : `${Number(day)} ${monthName(Number(month))} ${year}`;
}

/** 1234567.891 → "1,234,568", or with decimals "1,234,567.89". Halves round away from zero, as people expect in a table. */
export function numberInWords(value: number, decimals = 0): string {
  const factor = 10 ** decimals;
  const rounded = (Math.sign(value) * Math.round((Math.abs(value) + Number.EPSILON) * factor)) / factor;
  const [whole = '0', part] = Math.abs(rounded).toFixed(decimals).split('.');
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, ',');
  const sign = rounded < 0 ? '−' : '';
  return part === undefined ? `${sign}${grouped}` : `${sign}${grouped}.${part}`;
}

/** Pounds: £880,000, and £546,830.47 where there are pence. */
export function moneyInWords(pounds: number): string {
  const text = numberInWords(Math.abs(pounds), Number.isInteger(pounds) ? 0 : 2);
  return `${pounds < 0 ? '−' : ''}£${text}`;
}
