import { MONTHS } from '../core/months.ts';

/** The English name of a month, 1 to 12. */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? '';
}

/** 2026-11-01 → "1 November 2026"; anything else is given back as it is. */
export function dateInWords(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  return year === undefined ? iso : `${Number(day)} ${monthName(Number(month))} ${year}`;
}

/** The month of an English name in any case, 1 to 12; undefined for other words. */
export function monthOfName(name: string): number | undefined {
  const index = MONTHS.findIndex((month) => month.toLowerCase() === name.toLowerCase());
  return index < 0 ? undefined : index + 1;
}

/** Days of a month of the Gregorian calendar; `month` may run over 12 into the next years. */
export function daysInMonth(year: number, month: number): number {
  const [y, m] = counted(year, month);
  if (m === 2) return (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0 ? 29 : 28;
  return m === 4 || m === 6 || m === 9 || m === 11 ? 30 : 31;
}

/** The ISO date of the first day of a month; `month` may run over 12 or under 1 into other years. */
export function firstDay(year: number, month: number): string {
  return dateOf(...counted(year, month), 1);
}

/** The ISO date of the last day of a month; `month` may run over 12 or under 1 into other years. */
export function lastDay(year: number, month: number): string {
  return dateOf(...counted(year, month), daysInMonth(year, month));
}

/** A month that runs over 12 or under 1, in the year where it lies. */
function counted(year: number, month: number): readonly [year: number, month: number] {
  const months = year * 12 + month - 1;
  return [Math.floor(months / 12), (months % 12) + 1];
}

function dateOf(year: number, month: number, day: number): string {
  return `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}
