import { inverseBetaOdds } from './beta.ts';

/**
 * The two-sided multiplier of Student's t for a confidence in (0, 1) and degrees of freedom > 0: t² over the degrees of freedom is the odds of a
 * beta quantile with ½ and half of them. Source: Abramowitz and Stegun 1964, 26.7.1 and 26.5.27.
 */
export function studentMultiplier(confidence: number, degreesOfFreedom: number): number {
  return Math.sqrt(degreesOfFreedom * inverseBetaOdds(confidence, 0.5, degreesOfFreedom / 2));
}
