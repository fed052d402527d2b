const HALF_LOG_TWO_PI = 0.9189385332046727;

/** Below this argument the series is too short; the recurrence of the gamma function lifts the argument above it. */
const SERIES_FROM = 15;

function series(a: number): number {
  const r = 1 / (a * a);
  return (1 / 12 - r * (1 / 360 - r * (1 / 1260 - r * (1 / 1680 - r * (1 / 1188 - r * (691 / 360360 - r / 156)))))) / a;
}

/**
 * The error of Stirling's formula: ln Γ(a) − [(a − ½) ln a − a + ½ ln 2π], for a > 0.
 * Source: Abramowitz and Stegun 1964, 6.1.41 and 6.1.15. Densities written with it keep their precision for large counts,
 * where differences of ln Γ would cancel.
 */
export function stirlingError(a: number): number {
  if (a >= SERIES_FROM) return series(a);
  let product = 1;
  let lifted = a;
  while (lifted < SERIES_FROM) {
    product *= lifted;
    lifted += 1;
  }
  const logGamma = (lifted - 0.5) * Math.log(lifted) - lifted + HALF_LOG_TWO_PI + series(lifted) - Math.log(product);
  return logGamma - ((a - 0.5) * Math.log(a) - a + HALF_LOG_TWO_PI);
}
