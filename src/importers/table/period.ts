import { MONTHS } from '../../core/months.ts';
import { monthOfName } from '../../indicators/calendar.ts';
import { type PeriodError, parsePeriod } from '../../indicators/parse-period.ts';
import type { Period, PeriodType } from '../../indicators/period.ts';
import { withoutNotes, withoutNumber } from './words.ts';

/** The texts by which a kind of period may be written beside its canonical form: what each means in that form, or undefined when it is not of the kind. */
type Form = readonly [pattern: RegExp, canonical: (parts: readonly string[], type: PeriodType) => string | undefined];

const MONTH = String.raw`([A-Za-z]{3,9})\.?`;
const YEAR = String.raw`([12]\d{3})`;
const TO = String.raw`\s*(?:-|–|to)\s*`;

function monthOf(name: string): number | undefined {
  const short = MONTHS.find((month) => month.slice(0, 3).toLowerCase() === name.toLowerCase());
  return monthOfName(short ?? (name.toLowerCase() === 'sept' ? 'September' : name));
}
const two = (number: number): string => String(number).padStart(2, '0');
const split = (year: number): string => `${year}/${two((year + 1) % 100)}`;

/** From the first day of a month to the last day of another, as the kind of period that is asked for. */
function span(fromYear: number, from: number, toYear: number, to: number, type: PeriodType): string | undefined {
  const months = (toYear - fromYear) * 12 + to - from + 1;
  if (type === 'rolling_12_months') return months === 12 ? `R12-${toYear}-${two(to)}` : undefined;
  if (type === 'financial_year') return months === 12 && from === 4 ? split(fromYear) : undefined;
  if (type === 'academic_year') return months === 12 && from === 9 ? split(fromYear) : undefined;
  if (type === 'calendar_year') return months === 12 && from === 1 ? String(fromYear) : undefined;
  if (type === 'calendar_quarter') return months === 3 && from % 3 === 1 ? `${fromYear}-Q${(from + 2) / 3}` : undefined;
  if (type === 'financial_quarter' && months === 3 && from % 3 === 1)
    return from === 1 ? `FY${fromYear - 1}-Q4` : `FY${fromYear}-Q${(from - 1) / 3}`;
  if (type === 'pooled_years' && months > 12 && months % 12 === 0 && from === 4)
    return `${split(fromYear)} - ${split(toYear - 1).slice(2)}`;
  return type === 'pooled_years' && months > 12 && months % 12 === 0 && from === 1
    ? `${fromYear} - ${toYear}`
    : undefined;
}

const FORMS: readonly Form[] = [
  [
    new RegExp(`^(?:FY ?)?${YEAR}\\s*[-–/]\\s*(\\d{4}|\\d{2})$`),
    ([a = '', b = ''], type) => (isSplit(type) ? `${a}/${b}` : undefined),
  ],
  [/^([12]\d{3})(\d{2})$/, ([a = '', b = ''], type) => (isSplit(type) ? `${a}/${b}` : undefined)],
  [
    new RegExp(`^${YEAR}${TO}${YEAR}$`),
    ([a = '', b = ''], type) => (type === 'pooled_years' ? `${a} - ${b}` : isSplit(type) ? `${a}/${b}` : undefined),
  ],
  [
    new RegExp(`^${YEAR}/(\\d{2}) to ${YEAR}/(\\d{2})$`),
    ([a = '', b = '', c = '', d = ''], type) => (type === 'pooled_years' ? `${a}/${b} - ${c}/${d}` : undefined),
  ],
  [
    new RegExp(
      `^(?:the )?(?:year|12 months|twelve months) (?:ending|ended|to)(?: the end of)?(?: \\d{1,2})? ?${MONTH} ${YEAR}$`,
      'i',
    ),
    ([name = '', year = ''], type) => {
      const month = monthOf(name);
      return month === undefined
        ? undefined
        : month === 12
          ? span(+year, 1, +year, 12, type)
          : span(+year - 1, month + 1, +year, month, type);
    },
  ],
  [
    new RegExp(`^${MONTH} ?${YEAR}${TO}${MONTH} ?${YEAR}$`),
    ([first = '', a = '', last = '', b = ''], type) => {
      const [from, to] = [monthOf(first), monthOf(last)];
      return from === undefined || to === undefined ? undefined : span(+a, from, +b, to, type);
    },
  ],
  [
    new RegExp(`^${MONTH}${TO}${MONTH} ${YEAR}$`),
    ([first = '', last = '', year = ''], type) => {
      const [from, to] = [monthOf(first), monthOf(last)];
      return from === undefined || to === undefined ? undefined : span(+year, from, +year, to, type);
    },
  ],
  [new RegExp(`^${MONTH}[ -]${YEAR}$`), ([name = '', year = ''], type) => monthText(year, name, type)],
  // Two figures can only be a year where months are asked for; "Oct-17" elsewhere is a spoilt "10-17".
  [new RegExp(`^${MONTH}[ -]'?(\\d{2})$`), ([name = '', year = ''], type) => monthText(`20${year}`, name, type)],
  [/^([12]\d{3}-\d{2})-01$/, ([month = ''], type) => (type === 'month' ? month : undefined)],
  [
    new RegExp(`^${YEAR}[-/](\\d{2}|\\d{4})[ ,]*(?:Q|Qtr|Quarter)? ?([1-4])$`, 'i'),
    ([a = '', b = '', q = ''], type) => financialQuarter(a, b, q, type),
  ],
  [
    new RegExp(`^(?:Q|Qtr|Quarter) ?([1-4])[ ,]*${YEAR}[-/](\\d{2}|\\d{4})$`, 'i'),
    ([q = '', a = '', b = ''], type) => financialQuarter(a, b, q, type),
  ],
  [
    new RegExp(`^${YEAR}[ ,]*(?:Q|Qtr|Quarter)? ?([1-4])$`, 'i'),
    ([year = '', q = ''], type) => (type === 'calendar_quarter' ? `${year}-Q${q}` : undefined),
  ],
  [
    new RegExp(`^(?:Q|Qtr|Quarter) ?([1-4])[ ,]*${YEAR}$`, 'i'),
    ([q = '', year = ''], type) => (type === 'calendar_quarter' ? `${year}-Q${q}` : undefined),
  ],
  [
    new RegExp(`^(?:at |on )?(\\d{1,2}) ${MONTH} ${YEAR}$`, 'i'),
    ([day = '', name = '', year = ''], type) => dayText(+year, monthOf(name) ?? 0, +day, type),
  ],
  [
    new RegExp(`^(\\d{1,2})[- ]${MONTH}[- ](\\d{2})$`, 'i'),
    ([day = '', name = '', year = ''], type) => dayText(Number(`20${year}`), monthOf(name) ?? 0, +day, type),
  ],
  [
    /^(\d{1,2})([/.])(\d{1,2})\2([12]\d{3})$/,
    ([day = '', , month = '', year = ''], type) => dayText(+year, +month, +day, type),
  ],
  [/^([12]\d{3})-(\d{2})-(\d{2})$/, ([year = '', month = '', day = ''], type) => dayText(+year, +month, +day, type)],
];

/** A day as the kind of period that is asked for: itself, or the period that ends on it, or begins. Twelve months of any kind are named by their end alone. */
function dayText(year: number, month: number, day: number, type: PeriodType): string | undefined {
  if (type === 'point_in_time') return `${year}-${two(month)}-${two(day)}`;
  if (month < 1 || month > 12) return undefined;
  const months = type === 'month' ? 1 : type.endsWith('quarter') ? 3 : type === 'pooled_years' ? 0 : 12;
  const isLast = day === new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (months === 0 || (!isLast && (day !== 1 || type === 'rolling_12_months'))) return undefined;
  if (months === 1) return `${year}-${two(month)}`;
  const first = year * 12 + month - (isLast ? months : 1);
  const last = first + months - 1;
  return span(Math.floor(first / 12), (first % 12) + 1, Math.floor(last / 12), (last % 12) + 1, type);
}

const isSplit = (type: PeriodType): boolean => type === 'financial_year' || type === 'academic_year';
const monthText = (year: string, name: string, type: PeriodType): string | undefined => {
  const month = monthOf(name);
  return type === 'month' && month !== undefined ? `${year}-${two(month)}` : undefined;
};
const financialQuarter = (a: string, b: string, q: string, type: PeriodType): string | undefined =>
  type === 'financial_quarter' && +b % 100 === (+a + 1) % 100 ? `FY${a}-Q${q}` : undefined;

/**
 * Reads the words for a period in any published table, as the kind that the settings name: `2022/23`, `2022-23`, `202223`, `Year ending March 2023`,
 * `Apr 2022 to Mar 2023`, `2022/23 Q4`, `March 2023`, `2019 to 2021` and the canonical forms, with or without a footnote behind them.
 */
export function readPeriod(words: string, type: PeriodType): Period | { error: PeriodError } {
  let first: { error: PeriodError } | undefined;
  for (const text of new Set([words.trim(), withoutNotes(words), withoutNumber(words)])) {
    const read = inOneWay(text, type);
    if (!('error' in read)) return read;
    first ??= read;
  }
  return first ?? { error: 'unknown_period' };
}

function inOneWay(text: string, type: PeriodType): Period | { error: PeriodError } {
  const read = parsePeriod(text, type);
  if (!('error' in read) || read.error === 'years_not_consecutive') return read;
  for (const [pattern, canonical] of FORMS) {
    const match = pattern.exec(text);
    const form = match && canonical(match.slice(1), type);
    if (form) return parsePeriod(form, type);
  }
  return read;
}

const IN_A_TITLE: readonly RegExp[] = [
  new RegExp(`(?:year|12 months) (?:ending|ended|to)(?: the end of)?(?: \\d{1,2})? ?${MONTH} ${YEAR}`, 'gi'),
  new RegExp(`[A-Za-z]{3,9} ?[12]\\d{3}${TO}[A-Za-z]{3,9} ?[12]\\d{3}`, 'g'),
  /[12]\d{3}[/-]\d{2}(?:\d{2})?(?:,? Q(?:uarter )?[1-4])?/g,
  new RegExp(`\\d{1,2} ${MONTH} ${YEAR}`, 'g'),
  new RegExp(`${MONTH} ${YEAR}`, 'g'),
  /[12]\d{3}/g,
];

/** The periods of a kind that title lines name, the fullest form that any has; each once. */
export function periodsInTitle(lines: readonly string[], type: PeriodType): Period[] {
  for (const pattern of IN_A_TITLE) {
    const found = new Map<string, Period>();
    for (const [text] of lines.join('\n').matchAll(pattern)) {
      const read = readPeriod(text, type);
      if (!('error' in read)) found.set(`${read.start} ${read.end}`, read);
    }
    if (found.size > 0) return [...found.values()];
  }
  return [];
}
