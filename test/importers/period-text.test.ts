import { expect, test } from 'vitest';
import { fingertipsPeriod } from '../../src/importers/fingertips/period.ts';
import { ageBandOf, sexOf } from '../../src/importers/groups.ts';
import { canonicalPeriodText } from '../../src/importers/period-text.ts';
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
