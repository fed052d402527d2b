import { change } from '../../../src/indicators/change.ts';
import { changeOfRoundedCounts } from '../../../src/indicators/change-of-rounded-counts.ts';
import { parsePeriod } from '../../../src/indicators/parse-period.ts';
import type { Period } from '../../../src/indicators/period.ts';
import { recentTrend } from '../../../src/indicators/recent-trend.ts';
import { refuse } from '../../../src/indicators/refusal.ts';
import { rolling12Months } from '../../../src/indicators/rolling-12-months.ts';
import { periodsFromFirstToLast } from '../../../src/indicators/time-axis.ts';
import { xmr } from '../../../src/indicators/xmr.ts';
import { specialCauseMeaning } from '../../../src/indicators/xmr-point-type.ts';
import { flag, list, nullable, number, oneOf, optional, record, text } from './fields.ts';
import { method } from './method.ts';
import { trendInput, trendOf } from './trend.ts';

const polarity = optional(oneOf('low_is_good', 'high_is_good', 'none'));
const PERIOD_TYPES = ['academic_year', 'pooled_years'] as const;
const countOverBase = record({ count: nullable(number), denominator: nullable(number) });

export const SERIES = {
  recent_trend: method(trendInput, (input) => {
    const trend = trendOf(input);
    return 'status' in trend ? trend : recentTrend(trend);
  }),
  change: method(
    record({ from: countOverBase, to: countOverBase, confidence: optional(number), min_base: optional(number) }),
    ({ min_base, ...input }) => change({ ...input, ...(min_base !== undefined && { minBase: min_base }) }),
  ),
  change_rounded_counts: method(
    record({ from: nullable(number), to: nullable(number), rounding_base: number }),
    ({ from, to, rounding_base }) => changeOfRoundedCounts({ from, to, roundingBase: rounding_base }),
  ),
  rolling_12_months: method(
    record({
      frequency: oneOf('month', 'quarter'),
      series: list(record({ period: text, value: nullable(number) })),
    }),
    ({ frequency, series }) => {
      const parts: { period: Period; value: number | null }[] = [];
      for (const { period: written, value } of series) {
        const period = parsePeriod(written, undefined);
        if ('error' in period) return refuse(period.error);
        if (!period.type.endsWith(frequency)) return refuse('unknown_period');
        parts.push({ period, value });
      }
      return rolling12Months(parts, frequency === 'month' ? 12 : 4);
    },
  ),
  periods_from_first_to_last: method(
    record({ type: optional(text), periods: list(text) }),
    ({ type, periods: written }) => {
      const known: Period[] = [];
      for (const each of written) {
        const period = parsePeriod(
          each,
          PERIOD_TYPES.find((name) => name === type),
        );
        if ('error' in period) return refuse(period.error);
        known.push(period);
      }
      const periods = periodsFromFirstToLast(known);
      return { status: 'ok', periods: periods.map((period) => period.text), labels: periods.map(({ label }) => label) };
    },
  ),
  xmr: method(
    record({
      values: list(nullable(number)),
      screen_outliers: optional(flag),
      baseline_points: optional(number),
      polarity,
    }),
    (input) => {
      const chart = xmr({
        values: input.values,
        ...(input.screen_outliers !== undefined && { screenOutliers: input.screen_outliers }),
        ...(input.baseline_points !== undefined && { baselinePoints: input.baseline_points }),
      });
      if (chart.status !== 'ok') return { ...chart, mean_mr: null };
      const { meanMovingRange, ...rest } = chart;
      const meanings = chart.points.map((type) => specialCauseMeaning(type, input.polarity ?? 'none') ?? null);
      return { ...rest, mean_mr: meanMovingRange, meanings };
    },
  ),
};
