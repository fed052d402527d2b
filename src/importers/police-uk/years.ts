import { parsePeriod } from '../../indicators/parse-period.ts';
import type { Period } from '../../indicators/period.ts';
import { drop, type Tally } from '../tally.ts';
import type { MonthCounts } from './month-counts.ts';
import type { PoliceSettings } from './settings.ts';

/** The offences of a period, or why there are none. */
export interface Counted {
  readonly period: Period;
  readonly counts: MonthCounts | undefined;
  readonly why: string;
}

/** The text of the year that a month lies in. */
const YEAR_OF: Readonly<Record<NonNullable<PoliceSettings['sum_to']>, (year: number, month: number) => string>> = {
  calendar_year: (year) => String(year),
  financial_year: (year, month) => {
    const first = month >= 4 ? year : year - 1;
    return `${first}/${String((first + 1) % 100).padStart(2, '0')}`;
  },
};

/**
 * Months added up to whole years. The offences of a year that is not whole are left out and counted; a year with a month that the force did not
 * supply has no number.
 */
export function sumToYears(
  months: readonly Counted[],
  to: NonNullable<PoliceSettings['sum_to']>,
  tally: Tally,
): Counted[] {
  const years = new Map<string, Counted[]>();
  for (const month of months) {
    const [year = 0, number = 0] = month.period.start.split('-').map(Number);
    const text = YEAR_OF[to](year, number);
    years.set(text, [...(years.get(text) ?? []), month]);
  }
  return [...years].flatMap(([text, own]): Counted[] => {
    const period = parsePeriod(text, to);
    if ('error' in period) return [];
    const missing = own.filter(({ counts }) => counts === undefined);
    const offences = own.reduce((sum, { counts }) => sum + (counts?.total ?? 0), 0);
    const leave = (reason: string): void => {
      if (offences === 0) return;
      tally.kept -= offences;
      drop(tally, reason, offences);
    };
    if (own.length < 12) {
      leave(`in a year that is not whole: ${text}`);
      return [];
    }
    if (missing.length > 0) {
      leave(`in a year with a month that was not supplied: ${text}`);
      const why = missing.map((month) => `${month.period.label}: ${month.why}`).join('; ');
      return [{ period, counts: undefined, why }];
    }
    return [{ period, counts: sumOf(own.flatMap(({ counts }) => counts ?? [])), why: '' }];
  });
}

function sumOf(months: readonly MonthCounts[]): MonthCounts {
  const sum: MonthCounts = { total: 0, withoutLocation: 0, outside: 0, byArea: new Map() };
  for (const { total, withoutLocation, outside, byArea } of months) {
    sum.total += total;
    sum.withoutLocation += withoutLocation;
    sum.outside += outside;
    for (const [code, count] of byArea) sum.byArea.set(code, (sum.byArea.get(code) ?? 0) + count);
  }
  return sum;
}
