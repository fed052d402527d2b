import type { PeriodType } from './period.ts';

/** A period of each kind as a table writes it: what examples of its rows hold. */
export const PERIOD_EXAMPLES = {
  calendar_year: '2024',
  financial_year: '2024/25',
  academic_year: '2024/25',
  calendar_quarter: '2024-Q1',
  financial_quarter: 'FY2024-Q1',
  month: '2024-04',
  rolling_12_months: 'R12-2024-09',
  pooled_years: '2022/23 - 24/25',
  point_in_time: '2024-03-31',
} as const satisfies Record<PeriodType, string>;
