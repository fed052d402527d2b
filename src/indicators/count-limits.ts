import { inverseChiSquared } from './special/chi-squared.ts';
import { normalMultiplier } from './special/normal.ts';

/** From this count on Byar's approximation is used; below it the exact interval. */
const BYAR_FROM = 10;

/** Limits of a Poisson count, in events. */
export interface CountLimits {
  readonly lower: number;
  readonly upper: number;
  readonly method: 'exact' | 'byar';
}

/**
 * Exact Poisson limits of a count ≥ 0, whole or not: χ²(α/2; 2x)/2 and χ²(1 − α/2; 2x + 2)/2.
 * Source: Armitage, Berry and Matthews 2002 (after Garwood 1936). The lower limit of 0 is exactly 0.
 */
export function exactCountLimits(count: number, confidence: number): CountLimits {
  const tail = (1 - confidence) / 2;
  return {
    lower: inverseChiSquared(tail, 2 * count) / 2,
    upper: inverseChiSquared(1 - tail, 2 * count + 2) / 2,
    method: 'exact',
  };
}

/** Byar's approximation to the Poisson limits of a count. Source: Breslow and Day 1987, volume II, page 69. */
export function byarCountLimits(count: number, confidence: number): CountLimits {
  const z = normalMultiplier(confidence);
  const above = count + 1;
  return {
    lower: count * (1 - 1 / (9 * count) - z / (3 * Math.sqrt(count))) ** 3,
    upper: above * (1 - 1 / (9 * above) + z / (3 * Math.sqrt(above))) ** 3,
    method: 'byar',
  };
}

/** Limits of a count of independent events: exact below 10, where Byar's lower limit could turn negative, Byar from 10. */
export function countLimits(count: number, confidence: number): CountLimits {
  return count < BYAR_FROM ? exactCountLimits(count, confidence) : byarCountLimits(count, confidence);
}
