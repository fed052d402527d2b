import { sum } from '../core/sum.ts';
import type { Indicator, Observation } from '../indicators/observation.ts';
import { multiplierOf } from '../indicators/settle-value.ts';

type Figure = Pick<Observation, 'count' | 'value' | 'denominator'>;

/**
 * Among how many people figures are counted, as far as a reader can tell: the denominator that all have, or, where none has one, what their counts and values have together. 38 who are 95
 * per cent of some people are 38 of 40. Null where neither says it.
 */
export function printedBase(figures: readonly Figure[], { meta }: Pick<Indicator, 'meta'>): number | null {
  const [base = null, ...others] = new Set(figures.map(({ denominator }) => denominator));
  if (others.length > 0) return null;
  if (base !== null || (meta.measure !== 'proportion' && meta.measure !== 'crude_rate')) return base;
  const both = figures.filter(({ count, value }) => count !== null && value !== null && value > 0);
  const values = sum(both.map(({ value }) => value ?? 0));
  return values > 0 ? Math.round((multiplierOf(meta) * sum(both.map(({ count }) => count ?? 0))) / values) : null;
}
