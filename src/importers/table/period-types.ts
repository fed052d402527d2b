import type { PeriodType } from '../../indicators/period.ts';

/** The kinds of period that a text may be read as without being told more. A month that ends twelve of them is not among them: it says so in words. */
export const PERIOD_TYPES_IN_ORDER: readonly PeriodType[] = [
  'calendar_year',
  'financial_year',
  'academic_year',
  'calendar_quarter',
  'financial_quarter',
  'month',
  'rolling_12_months',
  'pooled_years',
  'point_in_time',
];
