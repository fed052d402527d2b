import { type BinomialPoint, cochranArmitage, type WeightedPoint, weightedSlope } from './trend-statistics.ts';

/** χ² with one degree of freedom at 99.8 per cent. */
export const THRESHOLD = 9.549535706083246;

/** What five points say: 1 rising, −1 falling, 0 neither. A direction that one point alone makes is an outlier's. */
export interface TrendDirection {
  readonly chiSquared: number;
  readonly slope: number;
  readonly direction: -1 | 0 | 1;
  readonly reason: 'significant' | 'not significant' | 'outlier';
}

/** The direction of rates by weighted regression, confirmed by leaving out each point in turn. */
export function rateDirection(points: readonly WeightedPoint[]): TrendDirection {
  const { slope, variance } = weightedSlope(points);
  return decide((slope * slope) / variance, slope, points);
}

/** The direction of shares by the Cochran-Armitage test, confirmed on the log odds. No numerator may be 0 or its denominator. */
export function shareDirection(counts: readonly BinomialPoint[]): TrendDirection {
  const odds = counts.map(logOdds);
  return decide(cochranArmitage(counts), weightedSlope(odds).slope, odds);
}

function logOdds({ t, numerator, denominator }: BinomialPoint): WeightedPoint {
  return { t, value: Math.log(numerator / (denominator - numerator)), weight: 1 };
}

/** A slope of 0 has no direction and so never agrees with another. */
function decide(chiSquared: number, slope: number, points: readonly WeightedPoint[]): TrendDirection {
  if (!(chiSquared > THRESHOLD)) return { chiSquared, slope, direction: 0, reason: 'not significant' };
  const confirmed = points.every(
    (left) => weightedSlope(points.filter((p) => p !== left)).slope * Math.sign(slope) > 0,
  );
  if (!confirmed) return { chiSquared, slope, direction: 0, reason: 'outlier' };
  return { chiSquared, slope, direction: slope > 0 ? 1 : -1, reason: 'significant' };
}
