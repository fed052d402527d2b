import { increasingRoot } from './newton.ts';
import { stirlingError } from './stirling.ts';

const TINY = 1e-300;
const EPSILON = 1e-17;
const TERMS = 1_000_000;

/** ln of x^a e^(−x) / Γ(a), from the deviation of x from a so that large a keeps its digits. */
function logPrefactor(a: number, x: number): number {
  const deviation = (x - a) / a;
  const difference = Math.abs(deviation) < 0.5 ? deviation - Math.log1p(deviation) : deviation - Math.log(x / a);
  return -a * difference + 0.5 * Math.log(a / (2 * Math.PI)) - stirlingError(a);
}

/** Abramowitz and Stegun 6.5.29: P(a, x) over the prefactor, for x < a + 1. */
function lowerSeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n < TERMS && term > sum * EPSILON; n += 1) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

/** Abramowitz and Stegun 6.5.31 by Lentz's method: Q(a, x) over the prefactor, for x ≥ a + 1. */
function upperFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / b;
  let result = d;
  for (let n = 1; n < TERMS; n += 1) {
    const numerator = -n * (n - a);
    b += 2;
    d = 1 / (numerator * d + b || TINY);
    c = b + numerator / c || TINY;
    const factor = c * d;
    result *= factor;
    if (Math.abs(factor - 1) < 1e-16) break;
  }
  return result;
}

/** Natural logs of the regularised incomplete gamma functions P(a, x) and Q(a, x), and of the prefactor; a > 0, x > 0. */
export function logIncompleteGamma(a: number, x: number): { logLower: number; logUpper: number; logPrefactor: number } {
  const prefactor = logPrefactor(a, x);
  if (x < a + 1) {
    const logLower = prefactor + Math.log(lowerSeries(a, x));
    return { logLower, logUpper: Math.log(-Math.expm1(logLower)), logPrefactor: prefactor };
  }
  const logUpper = prefactor + Math.log(upperFraction(a, x));
  return { logLower: Math.log(-Math.expm1(logUpper)), logUpper, logPrefactor: prefactor };
}

/**
 * Inverse of P(a, x): the x whose lower tail is p; a > 0, 0 < p < 1. Solved in logarithms (ln x against ln of the smaller
 * tail), where the function is nearly straight, so that very small x and p keep their relative precision.
 */
export function inverseGamma(a: number, p: number): number {
  const lower = p <= 0.5;
  const target = Math.log(lower ? p : 1 - p);
  // Wilson and Hilferty 1931 away from zero; the first term of the series near it.
  const z = 4.91 * (p ** 0.14 - (1 - p) ** 0.14);
  const cube = 1 - 1 / (9 * a) + z / (3 * Math.sqrt(a));
  const nearZero = (Math.log(p) + 0.5 * Math.log(2 * Math.PI * a) + a * Math.log(a) - a + stirlingError(a)) / a;
  const start = a > 0.5 && cube > 0.2 ? Math.log(a * cube ** 3) : Math.min(nearZero, Math.log(a + 1));
  const root = increasingRoot(
    (u) => {
      const { logLower, logUpper, logPrefactor } = logIncompleteGamma(a, Math.exp(u));
      const tail = lower ? logLower : logUpper;
      return { value: lower ? tail - target : target - tail, slope: Math.exp(logPrefactor - tail) };
    },
    Math.min(start, nearZero) - 1,
    Math.log(a + 50 * Math.sqrt(a) + 800),
    start,
  );
  return Math.exp(root);
}
