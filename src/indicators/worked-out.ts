import { crudeRate } from './crude-rate.ts';
import { proportion } from './proportion.ts';
import { multiplierOf, type Scaled } from './settle-value.ts';

/** A value with its limits, and by which methods these were worked out: none where the measure has no limits. */
export interface WorkedOut {
  readonly value: number;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly methods: readonly ('exact' | 'byar' | 'wilson')[];
}

type Measure = Scaled['measure'];

/** Whether a measure can be worked out from count and denominator. */
export const isWorkedOut = (measure: Measure): measure is 'count' | 'crude_rate' | 'proportion' =>
  measure === 'count' || measure === 'crude_rate' || measure === 'proportion';

/**
 * An indicator's value and 95 per cent limits from one count: itself, a crude rate or a share. A count that is above the denominator of a share
 * only because it is rounded is taken as all of it. Undefined without a denominator that serves, and for measures that only their publisher works out.
 */
export function estimated(meta: Scaled, count: number, denominator: number | null): WorkedOut | undefined {
  if (meta.measure === 'count') return { value: count, lower: null, upper: null, methods: [] };
  if (!isWorkedOut(meta.measure) || denominator === null) return undefined;
  const multiplier = multiplierOf(meta);
  const result =
    meta.measure === 'crude_rate'
      ? crudeRate({ count, denominator, multiplier, confidence: 0.95 })
      : proportion({ numerator: Math.min(count, denominator), denominator, multiplier, confidence: 0.95 });
  if (result.status !== 'ok') return undefined;
  const { value, lower, upper, method } = result;
  return { value, lower, upper, methods: [method] };
}
