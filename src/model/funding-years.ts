/** The financial year (from 1 April) that a day falls in, by its first calendar year. */
export function financialYearOf(date: string): number {
  const year = Number(date.slice(0, 4));
  return date.slice(5) < '04-01' ? year - 1 : year;
}

/** "2026/27" for 2026. */
export const yearName = (year: number): string => `${year}/${String((year + 1) % 100).padStart(2, '0')}`;

/** The financial years of a period, both ends included. */
export function yearsBetween(from: string, to: string): number[] {
  const [first, last] = [financialYearOf(from), financialYearOf(to)];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/** True when a stream covers a financial year. A year written alone ("2026") is the calendar year, which meets two financial years. */
export function coversYear(stream: { readonly year: string; readonly to_year: string | null }, year: number): boolean {
  const first = Number(stream.year.slice(0, 4));
  const last = Number((stream.to_year ?? stream.year).slice(0, 4));
  const earlier = stream.year.includes('/') ? 0 : 1;
  return year >= first - earlier && year <= last;
}
