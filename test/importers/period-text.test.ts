import { expect, test } from 'vitest';
import { fingertipsPeriod } from '../../src/importers/fingertips/period.ts';
import { ageBandOf, sexOf } from '../../src/importers/groups.ts';
import { canonicalPeriodText } from '../../src/importers/period-text.ts';
import { readPeriod } from '../../src/importers/table/period.ts';
import { parseDfePeriod } from '../../src/indicators/parse-dfe-period.ts';
import { parsePeriod } from '../../src/indicators/parse-period.ts';
import type { Period } from '../../src/indicators/period.ts';

const periods: [string, Period | { error: string }, string][] = [
  ['calendar year', parsePeriod('2021', 'calendar_year'), '2021'],
  ['financial year', parsePeriod('1999/2000', 'financial_year'), '1999/00'],
  ['academic year', parseDfePeriod('202324', 'Academic year'), '2023/24'],
  ['pooled years', fingertipsPeriod('2019 - 21', 'calendar_year'), '2019 - 21'],
  ['pooled years over a century', fingertipsPeriod('1999 - 01', 'calendar_year'), '1999 - 01'],
  ['pooled financial years', fingertipsPeriod('2016/17 - 20/21', 'financial_year'), '2016/17 - 20/21'],
  ['calendar quarter', parsePeriod('2024-Q3', 'calendar_quarter'), '2024-Q3'],
  ['financial quarter', parseDfePeriod('202324', 'Financial year Q1'), 'FY2023-Q1'],
  ['last financial quarter', parseDfePeriod('202324', 'Financial year Q4'), 'FY2023-Q4'],
  ['month', parseDfePeriod('2023', 'April'), '2023-04'],
  ['12 months', parsePeriod('R12-2023-09', 'rolling_12_months'), 'R12-2023-09'],
  ['a day', parsePeriod('2024-03-31', 'point_in_time'), '2024-03-31'],
];

test.each(periods)('a %s is written so that it can be read back', (_, period, expected) => {
  if ('error' in period) throw new Error(period.error);
  expect(canonicalPeriodText(period)).toBe(expected);
  const again = parsePeriod(expected, period.type);
  expect({ ...again, text: '' }).toEqual({ ...period, text: '' });
});

test.each([
  ['31/03/2024', 'financial_year', '2023/24'],
  ['01/04/2023', 'financial_year', '2023/24'],
  ['31.03.2024', 'financial_year', '2023/24'],
  ['31-Mar-24', 'financial_year', '2023/24'],
  ['2024-03-31', 'financial_year', '2023/24'],
  ['31 March 2024', 'rolling_12_months', 'R12-2024-03'],
  ['01/04/2023', 'rolling_12_months', undefined],
  ['30/09/2023', 'rolling_12_months', 'R12-2023-09'],
  ['30/09/2023', 'financial_year', undefined],
  ['30/03/2024', 'financial_year', undefined],
  ['31/12/2023', 'calendar_year', '2023'],
  ['31/08/2024', 'academic_year', '2023/24'],
  ['30/06/2023', 'financial_quarter', 'FY2023-Q1'],
  ['31/03/2024', 'financial_quarter', 'FY2023-Q4'],
  ['01/10/2023', 'calendar_quarter', '2023-Q4'],
  ['29/02/2024', 'month', '2024-02'],
  ['28/02/2024', 'month', undefined],
  ['31/03/2024', 'point_in_time', '2024-03-31'],
  ['31/02/2024', 'point_in_time', undefined],
  ['31/13/2024', 'financial_year', undefined],
  ['31/03/2024', 'pooled_years', undefined],
] as const)('the day %s as a %s is %s', (words, type, expected) => {
  const period = readPeriod(words, type);
  expect('error' in period ? undefined : canonicalPeriodText(period)).toBe(expected);
});

const ages: [string, string | undefined][] = [
  ['All ages', 'all'],
  ['Total', 'all'],
  ['Total: All usual residents', 'all'],
  ['10-17 yrs', '10-17'],
  ['0-4 yrs', '0-4'],
  ['65+ yrs', '65+'],
  ['<18 yrs', '0-17'],
  ['Age 0', '0-0'],
  ['Aged 90+', '90+'],
  ['Aged 5 to 9 years', '5-9'],
  ['Aged 4 years and under', '0-4'],
  ['Aged 85 years and over', '85+'],
  ['School age', undefined],
  ['17-10 yrs', undefined],
];

test.each(ages)('the age %j is %j', (words, expected) => {
  expect(ageBandOf(words)).toBe(expected);
});

test.each([
  ['Persons', 'persons'],
  ['Total', 'persons'],
  ['Males', 'male'],
  ['Female', 'female'],
  ['Other', undefined],
])('the sex %j is %j', (words, expected) => {
  expect(sexOf(words)).toBe(expected);
});
