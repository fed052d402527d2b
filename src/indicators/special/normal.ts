import { inverseGamma } from './gamma.ts';

/** The two levels used throughout, which every rate asks for. */
const USUAL: ReadonlyMap<number, number> = new Map([
  [0.95, 1.959963984540054],
  [0.998, 3.090232306167813],
]);

/**
 * The two-sided normal multiplier z = Φ⁻¹(1 − α/2) at full precision, for a confidence 1 − α with 0 < confidence < 1.
 * z² is the chi-squared quantile of the confidence with one degree of freedom.
 */
export function normalMultiplier(confidence: number): number {
  return USUAL.get(confidence) ?? Math.sqrt(2 * inverseGamma(0.5, confidence));
}
