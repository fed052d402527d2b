import { parsePeriod } from './parse-period.ts';
import type { PeriodType } from './period.ts';

const century = (year: string): string => (year.length === 2 ? `20${year}` : year);
const twoDigits = (year: string): string => year.slice(-2);

/** Ways in which people write a year that begins in one year and ends in the next. */
const SPLIT = /^(?:FY|AY)?\s*'?(\d{4}|\d{2})\s*(?:[-–—/_]|to)\s*'?(\d{4}|\d{2})$/i;
/** One year in words, or with a sign before it. */
const ONE = /^(?:CY|year)\s*(\d{4})$|^(\d{4})(?:\.0+)$/i;
const QUARTER = /^(?:(\d{4})\s*[- /]?\s*Q([1-4])|Q([1-4])\s*[- /]?\s*(\d{4}))$/i;
const MONTH = /^(?:(\d{4})[/.](\d{1,2})|(\d{1,2})[/.-](\d{4}))$/;

/** The period of a kind that a text in another form means ("2015-16", "15/16" and "2015/2016" are 2015/16), or undefined when none is read from what it would be. */
export function periodMeant(text: string, type: PeriodType): string | undefined {
  const meant = written(text.trim(), type);
  return meant === undefined || meant === text || 'error' in parsePeriod(meant, type) ? undefined : meant;
}

function written(text: string, type: PeriodType): string | undefined {
  if (type === 'financial_year' || type === 'academic_year') {
    const [, first, second] = SPLIT.exec(text) ?? [];
    return first === undefined || second === undefined ? undefined : `${century(first)}/${twoDigits(second)}`;
  }
  if (type === 'calendar_year') {
    const [, named, decimal] = ONE.exec(text) ?? [];
    return named ?? decimal;
  }
  if (type === 'calendar_quarter' || type === 'financial_quarter') {
    const [, year, number, before, after] = QUARTER.exec(text.replace(/^FY/i, '')) ?? [];
    const form = `${year ?? after}-Q${number ?? before}`;
    return type === 'financial_quarter' ? `FY${form}` : form;
  }
  if (type === 'month' || type === 'rolling_12_months') {
    const [, year, month, before, after] = MONTH.exec(text.replace(/^R12-/i, '')) ?? [];
    const form = `${year ?? after}-${(month ?? before ?? '').padStart(2, '0')}`;
    return type === 'month' ? form : `R12-${form}`;
  }
  return undefined;
}
