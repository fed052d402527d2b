import { sum } from '../core/sum.ts';
import { complete } from './complete.ts';
import { crudeRate } from './crude-rate.ts';
import type { Estimate, Scale } from './estimate.ts';
import { proportion } from './proportion.ts';
import { quantiles } from './quantiles.ts';
import type { Refusal } from './refusal.ts';

export interface RankedArea {
  /** What areas are ranked by; null when hidden or missing. */
  readonly score: number | null;
  readonly count: number | null;
  readonly denominator: number | null;
}

export interface RateByQuantileInput extends Scale {
  readonly areas: readonly RankedArea[];
  readonly groups: number;
  readonly highestFirst?: boolean;
  readonly measure: 'crude_rate' | 'proportion';
}

export interface QuantileRate extends Pick<Estimate, 'value' | 'lower' | 'upper' | 'method'> {
  readonly quantile: number;
  readonly areas: number;
  readonly count: number;
  readonly denominator: number;
}

export type RateByQuantile =
  | { readonly status: 'ok'; readonly quantiles: readonly QuantileRate[] }
  | { readonly status: 'missing'; readonly quantiles: null };

/**
 * The rate of each group of areas that `quantiles` forms: all events of its areas over all people of its areas, with the limits of a crude rate or a
 * proportion. Group 1 first; ties can leave a group without areas, which is then left out. `missing` when a score, count or
 * denominator is null. Refuses with the codes of `quantiles`, `crudeRate` and `proportion`.
 */
export function rateByQuantile(input: RateByQuantileInput): RateByQuantile | Refusal {
  const { areas, measure, ...scale } = input;
  const counts = complete(areas.map(({ count }) => count));
  const denominators = complete(areas.map(({ denominator }) => denominator));
  const scores = complete(areas.map(({ score }) => score));
  if (!counts || !denominators || !scores) return { status: 'missing', quantiles: null };
  const groups = quantiles({ ...input, values: scores });
  if (groups.status === 'error') return groups;
  const found: QuantileRate[] = [];
  for (let quantile = 1; quantile <= input.groups; quantile++) {
    const own = (numbers: readonly number[]) => numbers.filter((_, i) => groups.quantiles[i] === quantile);
    const [count, denominator] = [sum(own(counts)), sum(own(denominators))];
    const members = own(counts).length;
    if (members === 0) continue;
    const rate =
      measure === 'proportion'
        ? proportion({ ...scale, numerator: count, denominator })
        : crudeRate({ ...scale, count, denominator });
    if (rate.status === 'error') return rate;
    if (rate.status !== 'ok') return { status: 'missing', quantiles: null };
    const { value, lower, upper, method } = rate;
    found.push({ quantile, areas: members, count, denominator, value, lower, upper, method });
  }
  return { status: 'ok', quantiles: found };
}
