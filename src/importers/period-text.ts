import type { Period } from '../indicators/period.ts';

const two = (year: number): string => String(year % 100).padStart(2, '0');
const split = (year: number): string => `${year}/${two(year + 1)}`;

/** The text of a period in the canonical table (indicator formats, section 9), whatever words its source uses; `parsePeriod` reads it back. */
export function canonicalPeriodText({ type, start, end }: Period): string {
  const [year = 0, month = 0] = start.split('-').map(Number);
  const lastYear = Number(end.slice(0, 4));
  switch (type) {
    case 'calendar_year':
      return String(year);
    case 'financial_year':
    case 'academic_year':
      return split(year);
    case 'calendar_quarter':
      return `${year}-Q${(month + 2) / 3}`;
    case 'financial_quarter':
      return month === 1 ? `FY${year - 1}-Q4` : `FY${year}-Q${(month - 1) / 3}`;
    case 'month':
      return start.slice(0, 7);
    case 'rolling_12_months':
      return `R12-${end.slice(0, 7)}`;
    case 'pooled_years':
      return month === 1 ? `${year} - ${two(lastYear)}` : `${split(year)} - ${split(lastYear - 1).slice(2)}`;
    case 'point_in_time':
      return start;
  }
}
