import { THRESHOLD } from './trend-direction.ts';

/** A closed range of numbers. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** A year of a rate that is known within ranges: its value and its weight 1/σ². */
export interface RangedRate {
  readonly t: number;
  readonly value: Range;
  readonly weight: Range;
}

/** A year of a share whose numerator is known within a range. */
export interface RangedShare {
  readonly t: number;
  readonly numerator: Range;
  readonly denominator: number;
}

/** A direction that holds whatever the numbers in their ranges are; undefined when these bounds cannot tell. */
export type Proven = -1 | 0 | 1 | undefined;

/**
 * The direction of rates by bounds. With A = Σ wᵢwⱼ(tⱼ − tᵢ)(vⱼ − vᵢ) and D = Σ wᵢwⱼ(tⱼ − tᵢ)² over all pairs, the slope is A/D and χ² is A²/(D·Σw)
 * (Lagrange's identity on the weighted sums): each term is bounded by itself, which is cautious and never wrong.
 */
export function provenRate(years: readonly RangedRate[]): Proven {
  const all = pairSums(years);
  const [leastWeight, mostWeight] = [sumOf(years, 'low'), sumOf(years, 'high')];
  const largest = Math.max(-all.a.low, all.a.high, 0);
  if (largest ** 2 <= THRESHOLD * leastWeight * all.d.low) return 0;
  const confirmed = (sign: -1 | 1): boolean => {
    const least = distance(all.a, sign);
    if (!(least > 0 && least ** 2 > THRESHOLD * mostWeight * all.d.high)) return false;
    return years.every((left) => distance(pairSums(years.filter((year) => year !== left)).a, sign) > 0);
  };
  return confirmed(1) ? 1 : confirmed(-1) ? -1 : undefined;
}

/** The direction of shares by bounds: χ² is linear in the numerators above the line, and C(N − C) below it has its ends at the ends of C. */
export function provenShare(years: readonly RangedShare[]): Proven {
  const n = total(years.map(({ denominator }) => denominator));
  const nt = total(years.map(({ t, denominator }) => t * denominator));
  const ntt = total(years.map(({ t, denominator }) => t * t * denominator));
  const spread = n * ntt - nt * nt;
  const a = bounded(years.map(({ t, numerator }) => ({ factor: n * t - nt, range: numerator })));
  const c = { low: total(years.map((y) => y.numerator.low)), high: total(years.map((y) => y.numerator.high)) };
  const product = (x: number): number => x * (n - x);
  const leastProduct = Math.min(product(c.low), product(c.high));
  const mostProduct = c.low <= n / 2 && c.high >= n / 2 ? product(n / 2) : Math.max(product(c.low), product(c.high));
  const largest = Math.max(-a.low, a.high, 0);
  if (n * largest ** 2 <= THRESHOLD * leastProduct * spread) return 0;
  const confirmed = (sign: -1 | 1): boolean => {
    const least = distance(a, sign);
    if (!(least > 0 && n * least ** 2 > THRESHOLD * mostProduct * spread)) return false;
    return years.every((left) => distance(slopeOfOdds(years.filter((year) => year !== left)), sign) > 0);
  };
  return confirmed(1) ? 1 : confirmed(-1) ? -1 : undefined;
}

/** The slope of log odds, which rise with the numerator. */
function slopeOfOdds(years: readonly RangedShare[]): Range {
  const mean = total(years.map(({ t }) => t)) / years.length;
  const odds = (x: number, n: number): number => Math.log(x / (n - x));
  return bounded(
    years.map(({ t, numerator: { low, high }, denominator }) => ({
      factor: t - mean,
      range: { low: odds(low, denominator), high: odds(high, denominator) },
    })),
  );
}

/** How far a range lies on one side of 0; not above 0 when it does not. */
const distance = ({ low, high }: Range, sign: -1 | 1): number => (sign === 1 ? low : -high);

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
const sumOf = (years: readonly RangedRate[], end: keyof Range): number => total(years.map(({ weight }) => weight[end]));

/** Σ factor · x for x in its range. */
function bounded(terms: readonly { readonly factor: number; readonly range: Range }[]): Range {
  const end = (up: boolean): number =>
    total(terms.map(({ factor, range }) => factor * (factor > 0 === up ? range.high : range.low)));
  return { low: end(false), high: end(true) };
}

function pairSums(years: readonly RangedRate[]): { readonly a: Range; readonly d: Range } {
  let [aLow, aHigh, dLow, dHigh] = [0, 0, 0, 0];
  years.forEach((first, i) => {
    for (const second of years.slice(i + 1)) {
      const dt = second.t - first.t;
      const [least, most] = [first.weight.low * second.weight.low, first.weight.high * second.weight.high];
      const [down, up] = [second.value.low - first.value.high, second.value.high - first.value.low];
      aLow += dt * down * (down >= 0 ? least : most);
      aHigh += dt * up * (up >= 0 ? most : least);
      dLow += dt * dt * least;
      dHigh += dt * dt * most;
    }
  });
  return { a: { low: aLow, high: aHigh }, d: { low: dLow, high: dHigh } };
}
