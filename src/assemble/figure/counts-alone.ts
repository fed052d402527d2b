import type { PublishedPoint } from '../../disclosure/published.ts';
import { readUnit } from '../../indicators/key-message/unit.ts';
import type { Measured } from './selection.ts';

/** Whether a point has a count and no rate or share, because nobody is known whom it could be divided by. */
export function hasCountAlone({ count, value }: PublishedPoint, { meta }: Measured): boolean {
  if (meta.measure !== 'crude_rate' && meta.measure !== 'proportion') return false;
  const isLeftOut = value.kind === 'hidden' && (value.reason === 'unavailable' || value.reason === 'not_applicable');
  return isLeftOut && count.kind === 'shown';
}

/** An indicator and its points as counts: what can be said where there is no rate. Without limits and without a benchmark, which counts do not have. */
export function asCounts(
  measured: Measured,
  points: readonly PublishedPoint[],
): { readonly measured: Measured; readonly points: readonly PublishedPoint[] } {
  const { kind, noun } = readUnit(measured.meta.unit);
  const unit = kind === 'rate' && noun !== '' ? noun : measured.meta.numerator.name;
  const meta = { ...measured.meta, measure: 'count', unit, benchmark: null } as const;
  return {
    measured: { ...measured, meta, decimals: 0 },
    points: points.map((point) => ({
      ...point,
      value: point.count,
      lower: null,
      upper: null,
      limits: [],
      range: null,
    })),
  };
}
