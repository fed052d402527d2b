import { expect, test } from 'vitest';
import type { PeriodType } from '../../src/indicators/period.ts';
import { periodMeant } from '../../src/indicators/period-meant.ts';

/** What was written, the kind of period → what is meant. */
const CASES: [string, PeriodType, string | undefined][] = [
  ['2015-16', 'academic_year', '2015/16'],
  ['15/16', 'financial_year', '2015/16'],
  ['15-16', 'financial_year', '2015/16'],
  ['FY 2015–16', 'financial_year', '2015/16'],
  ['2015 to 2016', 'academic_year', '2015/16'],
  ['1999-00', 'financial_year', '1999/00'],
  ['2015-17', 'financial_year', undefined],
  ['2015', 'financial_year', undefined],
  ['2015.0', 'calendar_year', '2015'],
  ['2015/16', 'calendar_year', undefined],
  ['2024 Q2', 'calendar_quarter', '2024-Q2'],
  ['Q2 2024', 'financial_quarter', 'FY2024-Q2'],
  ['04/2024', 'month', '2024-04'],
  ['13/2024', 'month', undefined],
  ['2024/4', 'rolling_12_months', 'R12-2024-04'],
  ['soon', 'month', undefined],
];

test.each(CASES)('"%s" as %s', (text, type, meant) => {
  expect(periodMeant(text, type)).toBe(meant);
});
