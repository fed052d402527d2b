import { firstDay, lastDay } from '../../indicators/calendar.ts';
import { dateMeant } from '../../validate/date-meant.ts';

/** A day that some words mean, and how they were taken where they say no day. */
export interface Day {
  readonly day: string;
  readonly remark?: string;
}

/** Which end of a month, a quarter or a year is meant. */
export type End = 'first' | 'last';

const dayOf = (year: number, month: number, end: End): string =>
  end === 'first' ? firstDay(year, month) : lastDay(year, month);

/** Before a date: "by", "no later than", "end of". */
const BEFORE = /^(?:(?:by|due|until|till|before|from|to|on|no later than|at|the)\s+)+/i;
const END_OF = /^(?:the\s+)?(end|beginning|start)(?: of)?\s+(?:the\s+)?/i;

/** The day in "31 March 2026", "31/03/26", "by end of March 2026", "Q2 2026/27" or "2026/27": a day stands before its month. Undefined for none, and for what may be several. */
export function dayMeant(text: string, end: End): Day | undefined {
  const plain = text.trim().replace(/[.;]$/, '').replace(BEFORE, '');
  const [whole = '', which] = END_OF.exec(plain) ?? [];
  const rest = plain.slice(whole.length).replace(/^\(|\)$/g, '');
  const wanted: End = which === undefined ? end : /end/i.test(which) ? 'last' : 'first';
  const period = quarterMeant(rest, wanted) ?? yearMeant(rest, wanted);
  if (period !== undefined) return { day: period, remark: remarkOf(text, wanted) };
  const date = dateMeant(rest);
  if (date === undefined) return undefined;
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || month === undefined) return undefined;
  if (day === undefined) return { day: dayOf(year, month, wanted), remark: remarkOf(text, wanted) };
  const isAmerican = /^\d{1,2}[-/. ](?:1[3-9]|2\d|3[01])[-/. ]/.test(rest);
  return isAmerican ? { day: date, remark: `"${text}", read as month before day` } : { day: date };
}

const remarkOf = (text: string, end: End): string => `the ${end} day of "${text}"`;

/** "Q2 2026/27": of the financial year, which begins in April. A quarter of a year that may be either is not taken. */
function quarterMeant(text: string, end: End): string | undefined {
  const [, number, year] =
    /^(?:q|quarter\s*)([1-4])[\s,]*(?:of\s+)?\(?(?:fy\s*)?(\d{2,4}\s*[/-]\s*\d{2,4})\)?$/i.exec(text) ?? [];
  const first = financialYear(year ?? '');
  if (number === undefined || first === undefined) return undefined;
  const month = Number(number) * 3 + (end === 'first' ? 1 : 3);
  return month > 12 ? dayOf(first + 1, month - 12, end) : dayOf(first, month, end);
}

function yearMeant(text: string, end: End): string | undefined {
  const first = financialYear(text.replace(/^(?:fy|financial year)\s*/i, ''));
  if (first === undefined) return undefined;
  return end === 'first' ? dayOf(first, 4, end) : dayOf(first + 1, 3, end);
}

/** The first year of "2026/27", "2026-27", "26/27" or "2026/2027". */
export function financialYear(text: string): number | undefined {
  const [, from = '', to = ''] = /^(\d{4}|\d{2})\s*[/–-]\s*(\d{4}|\d{2})$/.exec(text.trim()) ?? [];
  if (from === '' || (from.length === 2 && to.length === 4)) return undefined;
  const first = Number(from.length === 2 ? `20${from}` : from);
  return Number(to) % 100 === (first + 1) % 100 && (to.length === 2 || Number(to) === first + 1) ? first : undefined;
}
