import { concentration } from '../../../src/indicators/concentration.ts';
import { costOfViolence } from '../../../src/indicators/cost-of-violence.ts';
import { funnelClassifyRate } from '../../../src/indicators/funnel-classify-rate.ts';
import { funnelLimitsProportion } from '../../../src/indicators/funnel-limits-proportion.ts';
import { funnelPlace } from '../../../src/indicators/funnel-place.ts';
import { funnelPointRate } from '../../../src/indicators/funnel-point-rate.ts';
import { HOURS_OF_WEEK, hoursOfWeek } from '../../../src/indicators/hours-of-week.ts';
import { quantiles } from '../../../src/indicators/quantiles.ts';
import { rateByQuantile } from '../../../src/indicators/rate-by-quantile.ts';
import { refuse } from '../../../src/indicators/refusal.ts';
import { seasonalIndex } from '../../../src/indicators/seasonal-index.ts';
import { slopeIndex } from '../../../src/indicators/slope-index.ts';
import { timeWindowShare } from '../../../src/indicators/time-window-share.ts';
import { flag, list, nullable, number, oneOf, optional, record, text } from './fields.ts';
import { method } from './method.ts';

const YEAR_MONTH = /^(\d{4})-(\d{2})$/;

const limits = record({ lower: number, upper: number });
const rankedArea = record({ score: nullable(number), count: nullable(number), denominator: nullable(number) });
const rankedGroup = record({
  population: nullable(number),
  value: nullable(number),
  lower: nullable(number),
  upper: nullable(number),
});

const costItem = record({
  category: text,
  count: nullable(number),
  rounded: optional(flag),
  unit_cost: nullable(number),
  multiplier: optional(number),
  price_year: optional(text),
  source: optional(text),
});

export const DISTRIBUTIONS = {
  funnel_limits_proportion: method(
    record({ target: nullable(number), denominator: nullable(number), confidence: optional(number) }),
    funnelLimitsProportion,
  ),
  funnel_point_rate: method(
    record({ events: nullable(number), target_rate_per_100000: nullable(number), confidence: optional(number) }),
    ({ target_rate_per_100000: targetRate, ...input }) => {
      const point = funnelPointRate({ ...input, targetRate });
      if (point.status === 'error') return point;
      const { lowerLimit, upperLimit, ...rest } = point;
      return { ...rest, lower_limit_per_100000: lowerLimit, upper_limit_per_100000: upperLimit };
    },
  ),
  funnel_classify_rate: method(
    record({ count: nullable(number), denominator: nullable(number), target_rate_per_100000: nullable(number) }),
    ({ target_rate_per_100000: targetRate, ...input }) => funnelClassifyRate({ ...input, targetRate }),
  ),
  funnel_place: method(
    record({
      measure: oneOf('crude_rate', 'proportion'),
      count: nullable(number),
      denominator: nullable(number),
      target: number,
      multiplier: number,
      limits: optional(record({ usual: limits, wide: limits })),
    }),
    ({ limits: given, ...input }) => ({ place: funnelPlace({ ...input, ...(given && { limits: given }) }) ?? null }),
  ),
  concentration: method(
    record({ counts: list(nullable(number)), top_percent: optional(number) }),
    ({ counts, top_percent }) =>
      concentration({ counts, ...(top_percent !== undefined && { topPercent: top_percent }) }),
  ),
  seasonal_index: method(record({ first_month: text, counts: list(nullable(number)) }), ({ first_month, counts }) => {
    const [, year, month] = YEAR_MONTH.exec(first_month) ?? [];
    if (year === undefined) return refuse('unknown_period');
    const found = seasonalIndex({ firstYear: Number(year), firstMonth: Number(month), counts });
    return found.status === 'error' ? found : { status: found.status, index_january_to_december: found.index };
  }),
  quantiles: method(
    record({ values: list(nullable(number)), groups: number, highest_first: optional(flag) }),
    ({ highest_first, ...input }) =>
      quantiles({ ...input, ...(highest_first !== undefined && { highestFirst: highest_first }) }),
  ),
  rate_by_quantile: method(
    record({
      areas: list(rankedArea),
      groups: number,
      highest_first: optional(flag),
      measure: oneOf('crude_rate', 'proportion'),
      multiplier: optional(number),
    }),
    ({ highest_first, multiplier, ...input }) =>
      rateByQuantile({
        ...input,
        ...(highest_first !== undefined && { highestFirst: highest_first }),
        ...(multiplier !== undefined && { multiplier }),
      }),
  ),
  slope_index: method(
    record({
      groups: list(rankedGroup),
      confidence: optional(number),
      weights: optional(oneOf('population', 'inverse_variance')),
    }),
    ({ groups, confidence, weights }) =>
      slopeIndex({ groups, ...(confidence !== undefined && { confidence }), ...(weights && { weights }) }),
  ),
  hours_of_week: method(record({ text }), (input) => {
    const hours = hoursOfWeek(input.text);
    if (!hours) return refuse('unknown_period');
    const isFirst = (hour: number) => hours.has(hour) && !hours.has((hour + HOURS_OF_WEEK - 1) % HOURS_OF_WEEK);
    return { hours: hours.size, first: [...hours].find(isFirst) };
  }),
  time_window_share: method(
    record({
      events_in_window: nullable(number),
      events: nullable(number),
      hours_in_window: nullable(number),
      hours: nullable(number),
    }),
    (input) =>
      timeWindowShare({
        eventsInWindow: input.events_in_window,
        events: input.events,
        hoursInWindow: input.hours_in_window,
        hours: input.hours,
      }),
  ),
  cost_of_violence: method(record({ items: list(costItem), price_uplift: optional(number) }), (input) =>
    costOfViolence({
      ...(input.price_uplift !== undefined && { priceUplift: input.price_uplift }),
      items: input.items.map(({ count, rounded, unit_cost, price_year, ...cost }) => ({
        count,
        rounded,
        cost: { ...cost, unitCost: unit_cost, priceYear: price_year },
      })),
    }),
  ),
};
