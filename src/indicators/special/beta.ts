import { increasingRoot } from './newton.ts';
import { stirlingError } from './stirling.ts';

const TINY = 1e-300;
const TERMS = 1_000_000;

/** ln of x^a y^b / B(a, b) with y = 1 − x. */
function logPrefactor(a: number, b: number, x: number, y: number): number {
  const n = a + b;
  return (
    a * Math.log((x * n) / a) +
    b * Math.log((y * n) / b) +
    0.5 * Math.log((a * b) / (2 * Math.PI * n)) +
    stirlingError(n) -
    stirlingError(a) -
    stirlingError(b)
  );
}

/** Abramowitz and Stegun 26.5.8 by Lentz's method: a·I over the prefactor, for x < (a + 1)/(a + b + 2). */
function fraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1) || TINY);
  let result = d;
  const advance = (numerator: number): number => {
    d = 1 / (1 + numerator * d || TINY);
    c = 1 + numerator / c || TINY;
    result *= c * d;
    return c * d;
  };
  for (let m = 1; m < TERMS; m += 1) {
    advance((m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m)));
    const factor = advance((-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1)));
    if (Math.abs(factor - 1) < 1e-16) break;
  }
  return result;
}

/** ln of the regularised incomplete beta function I(x; a, b) and of its prefactor, from x and y = 1 − x. */
export function logIncompleteBeta(
  a: number,
  b: number,
  x: number,
  y: number,
): { logLower: number; logPrefactor: number } {
  const prefactor = logPrefactor(a, b, x, y);
  if (x < (a + 1) / (a + b + 2))
    return { logLower: prefactor + Math.log(fraction(a, b, x) / a), logPrefactor: prefactor };
  const logUpper = prefactor + Math.log(fraction(b, a, y) / b);
  return { logLower: Math.log(-Math.expm1(logUpper)), logPrefactor: prefactor };
}

/**
 * Odds x/(1 − x) of the beta quantile whose lower tail is p; a > 0, b > 0, 0 < p < 1. Odds rather than x because ratios of
 * rates need them and they keep their precision near 1. Solved in log odds against the log of the smaller tail.
 */
export function inverseBetaOdds(p: number, a: number, b: number): number {
  if (p > 0.5) return 1 / inverseBetaOdds(1 - p, b, a);
  const target = Math.log(p);
  const centre = Math.log(a / b);
  // Normal approximation of the log odds.
  const start = centre + 4.91 * (p ** 0.14 - (1 - p) ** 0.14) * Math.sqrt(1 / a + 1 / b);
  const root = increasingRoot(
    (u) => {
      const x = 1 / (1 + Math.exp(-u));
      const { logLower, logPrefactor } = logIncompleteBeta(a, b, x, 1 / (1 + Math.exp(u)));
      return { value: logLower - target, slope: Math.exp(logPrefactor - logLower) };
    },
    Math.max(-700, centre + (2 * (target - 2)) / Math.min(a, 1) - 50),
    Math.min(700, centre + 50 + 50 / Math.min(b, 1)),
    Math.max(-700, start),
  );
  return Math.exp(root);
}

/** Beta quantile: the x whose lower tail is p. Source of the function: Abramowitz and Stegun 1964, 26.5. */
export function inverseBeta(p: number, a: number, b: number): number {
  const odds = inverseBetaOdds(p, a, b);
  return odds / (1 + odds);
}
