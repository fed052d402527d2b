/** The kinds of period an indicator may use (indicator formats, section 9), in the order in which a text is tried as them. */
export const PERIOD_TYPES = [
  'calendar_year',
  'financial_year',
  'academic_year',
  'calendar_quarter',
  'financial_quarter',
  'month',
  'rolling_12_months',
  'pooled_years',
  'point_in_time',
] as const;

export type PeriodType = (typeof PERIOD_TYPES)[number];

/** A settled period. `start` and `end` are ISO dates, both included; `label` is the form printed in the publications. */
export interface Period {
  readonly type: PeriodType;
  readonly text: string;
  readonly start: string;
  readonly end: string;
  readonly label: string;
}

/** The period that begins last; undefined of none. */
export const latestPeriod = (periods: readonly Period[]): Period | undefined =>
  periods.toSorted((a, b) => (a.start < b.start ? -1 : 1)).at(-1);
