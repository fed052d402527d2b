import { inverseGamma } from './gamma.ts';

/**
 * Inverse of the chi-squared distribution: the value whose lower tail is p, for degrees of freedom ≥ 0 (whole or not) and
 * 0 < p < 1. With no degrees of freedom all the mass lies at 0. Source: Abramowitz and Stegun 1964, 26.4.19.
 */
export function inverseChiSquared(p: number, degreesOfFreedom: number): number {
  return degreesOfFreedom === 0 ? 0 : 2 * inverseGamma(degreesOfFreedom / 2, p);
}
