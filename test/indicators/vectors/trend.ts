import { parsePeriod } from '../../../src/indicators/parse-period.ts';
import type { Period, PeriodType } from '../../../src/indicators/period.ts';
import type { ProportionTrendInput, RateTrendInput } from '../../../src/indicators/recent-trend.ts';
import type { Refusal } from '../../../src/indicators/refusal.ts';
import { refuse } from '../../../src/indicators/refusal.ts';
import { typeObstacle } from '../../../src/indicators/trend-window.ts';
import type { Field, Read } from './fields.ts';
import { either, list, nullable, number, oneOf, optional, record, text } from './fields.ts';

const breakMark = either(text, record({ from: optional(text), period: optional(text) }));
const breaks: Field<readonly Read<typeof breakMark>[] | Read<typeof breakMark>> = either(list(breakMark), breakMark);

export const trendInput = record({
  kind: optional(text),
  period_type: text,
  periods: list(text),
  values: optional(list(nullable(number))),
  lower: optional(list(nullable(number))),
  upper: optional(list(nullable(number))),
  numerators: optional(list(nullable(number))),
  denominators: optional(list(nullable(number))),
  confidence: optional(number),
  polarity: optional(oneOf('low_is_good', 'high_is_good', 'none')),
  breaks: optional(breaks),
});

/** The short names of period types; a `year` may be any of the yearly types and is told by its text. */
const TYPES: ReadonlyMap<string, PeriodType | undefined> = new Map<string, PeriodType | undefined>([
  ['year', undefined],
  ['calendar_year', 'calendar_year'],
  ['financial_year', 'financial_year'],
  ['academic_year', 'academic_year'],
  ['point_in_time', 'point_in_time'],
  ['month', 'month'],
  ['quarter', 'calendar_quarter'],
  ['calendar_quarter', 'calendar_quarter'],
  ['financial_quarter', 'financial_quarter'],
  ['rolling_12_months', 'rolling_12_months'],
  ['pooled_years', 'pooled_years'],
]);

/** The input of a trend from its vector form. The texts of periods are read only when the period type can have a trend. */
export function trendOf(input: Read<typeof trendInput>): RateTrendInput | ProportionTrendInput | Refusal {
  if (!TYPES.has(input.period_type)) return refuse('invalid_input');
  const type = TYPES.get(input.period_type);
  const polarity = input.polarity ?? 'none';
  if (type && typeObstacle(type)) return { kind: 'rate', periodType: type, points: [], polarity };

  const periods: Period[] = [];
  for (const written of input.periods) {
    const period = parsePeriod(written, type);
    if ('error' in period) return refuse(period.error);
    periods.push(period);
  }
  const starts = breakStarts(input.breaks);
  if (!starts) return refuse('unknown_period');
  const telling = periods.find((period) => typeObstacle(period.type)) ?? periods[0];
  const context = { periodType: telling?.type ?? type ?? 'calendar_year', polarity, breaks: starts };
  const at = (values: readonly (number | null)[] | undefined, i: number): number | null => values?.[i] ?? null;
  const given =
    input.kind === 'proportion' ? [input.numerators, input.denominators] : [input.values, input.lower, input.upper];
  if (given.some((values) => values && values.length !== periods.length)) return refuse('unequal_lengths');
  if (input.kind === 'proportion') {
    const points = periods.map((period, i) => ({
      period,
      numerator: at(input.numerators, i),
      denominator: at(input.denominators, i),
    }));
    return { ...context, kind: 'proportion', points };
  }
  const points = periods.map((period, i) => ({
    period,
    value: at(input.values, i),
    lower: at(input.lower, i),
    upper: at(input.upper, i),
  }));
  return { ...context, kind: 'rate', points, ...(input.confidence !== undefined && { confidence: input.confidence }) };
}

/** The first days of new definitions: a date, or a period whose first day it is. */
function breakStarts(given: Read<typeof trendInput>['breaks']): readonly string[] | undefined {
  const marks = given === undefined ? [] : [given].flat();
  const starts = marks.map((mark) => {
    const period = parsePeriod(typeof mark === 'string' ? mark : (mark.from ?? mark.period ?? ''), undefined);
    return 'error' in period ? undefined : period.start;
  });
  return starts.every((start) => start !== undefined) ? starts : undefined;
}
