import { sum } from '../core/sum.ts';

/** A point of a straight-line fit: position, value and weight. */
export interface WeightedPoint {
  readonly t: number;
  readonly value: number;
  readonly weight: number;
}

/** A slope this small against its terms is the rounding of a level line, which has no direction. */
const LEVEL_WITHIN = 1e-12;

/** Slope of the weighted least-squares line and its variance when each weight is 1/σ². Source: Draper and Smith 1998. */
export function weightedSlope(points: readonly WeightedPoint[]): { slope: number; variance: number } {
  let [s0, s1, s2, v0, v1] = [0, 0, 0, 0, 0];
  for (const { t, value, weight } of points) {
    s0 += weight;
    s1 += weight * t;
    s2 += weight * t * t;
    v0 += weight * value;
    v1 += weight * value * t;
  }
  const determinant = s0 * s2 - s1 * s1;
  const covariance = s0 * v1 - s1 * v0;
  const isLevel = Math.abs(covariance) <= LEVEL_WITHIN * (Math.abs(s0 * v1) + Math.abs(s1 * v0));
  return { slope: isLevel ? 0 : covariance / determinant, variance: s0 / determinant };
}

/** People with the property and people in all, at a position in time. */
export interface BinomialPoint {
  readonly t: number;
  readonly numerator: number;
  readonly denominator: number;
}

/** Chi-squared of the test for linear trend in proportions, one degree of freedom. Source: Cochran 1954; Armitage 1955. */
export function cochranArmitage(points: readonly BinomialPoint[]): number {
  const n = sum(points.map((p) => p.denominator));
  const c = sum(points.map((p) => p.numerator));
  const nt = sum(points.map((p) => p.denominator * p.t));
  const ntt = sum(points.map((p) => p.denominator * p.t * p.t));
  const ct = sum(points.map((p) => p.numerator * p.t));
  return (n * (n * ct - c * nt) ** 2) / (c * (n - c) * (n * ntt - nt * nt));
}
