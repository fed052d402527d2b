import { type FunnelClass, funnelClassifyRate, type Limits, targetBeside } from './funnel-classify-rate.ts';
import { funnelLimitsProportion } from './funnel-limits-proportion.ts';

export interface FunnelPlaceInput {
  readonly measure: 'crude_rate' | 'proportion';
  readonly count: number | null;
  readonly denominator: number | null;
  /** The target in the unit of the measure. */
  readonly target: number;
  readonly multiplier: number;
  /** The limits of the area's value as its source gives them, at 95 and 99.8 per cent; they win over those of the count. */
  readonly limits?: { readonly usual: Limits; readonly wide: Limits };
}

/**
 * Where an area lies in a funnel plot of rates or of proportions: by the limits of its own rate beside the target (`funnelClassifyRate`), or by its own
 * proportion beside the limits of the target (`funnelLimitsProportion`). Source: Spiegelhalter 2005. Undefined when a number is missing or makes no sense.
 */
export function funnelPlace(input: FunnelPlaceInput): FunnelClass | undefined {
  const { count, denominator, target, multiplier, limits, measure } = input;
  if (limits) return targetBeside(target, limits.usual, limits.wide);
  if (measure === 'crude_rate') {
    const found = funnelClassifyRate({ count, denominator, targetRate: target, multiplier });
    return found.status === 'ok' ? (found.classification ?? undefined) : undefined;
  }
  const around = (confidence: number) =>
    funnelLimitsProportion({ target: target / multiplier, denominator, confidence });
  const [usual, wide] = [around(0.95), around(0.998)];
  if (usual.status !== 'ok' || wide.status !== 'ok' || count === null || denominator === null) return undefined;
  const share = count / denominator;
  if (wide.upper !== null && share > wide.upper) return 'high_998';
  if (wide.lower !== null && share < wide.lower) return 'low_998';
  if (usual.upper !== null && share > usual.upper) return 'high_95';
  return usual.lower !== null && share < usual.lower ? 'low_95' : 'within';
}
