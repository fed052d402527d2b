import type { PossibleCounts } from './rounded-count.ts';
import { type Proven, provenRate, provenShare, type Range } from './trend-bounds.ts';
import { rateDirection, shareDirection } from './trend-direction.ts';
import type { BinomialPoint, WeightedPoint } from './trend-statistics.ts';

/** So many combinations of possible counts are gone through: those of five counts rounded to 5. */
const MOST_COMBINATIONS = 3125;

/** One year of a rate: a point, or the point of each count that it may stand for. */
export interface PossibleRate {
  readonly counts: PossibleCounts;
  /** Undefined where the method gives no limits. */
  readonly at: (count: number) => WeightedPoint | undefined;
}

/**
 * The direction that five years have whatever the true counts are: −1, 0 or 1; undefined where it depends on them, and where that is too much to find out.
 * First by bounds, which are quick and cautious; what they leave open is settled by going through every combination of whole counts,
 * or, where there are more than 3,125, left open.
 */
export function directionOfRates(years: readonly PossibleRate[]): Proven {
  const ends = years.map(({ counts, at }) => ({ low: at(counts.low), high: at(counts.high) }));
  const ranged = ends.flatMap(({ low, high }) =>
    low && high ? [{ t: low.t, value: rangeOf(low.value, high.value), weight: rangeOf(low.weight, high.weight) }] : [],
  );
  if (ranged.length < years.length) return undefined;
  return provenRate(ranged) ?? agreed(years, ({ at }, count) => at(count), rateDirection);
}

/** One year of a share: the numerators that are possible. */
export interface PossibleShare {
  readonly t: number;
  readonly counts: PossibleCounts;
  readonly denominator: number;
}

/** The same for shares. A numerator that may be 0 or the whole leaves it open. */
export function directionOfShares(years: readonly PossibleShare[]): Proven {
  if (years.some(({ counts, denominator }) => counts.low <= 0 || counts.high >= denominator)) return undefined;
  const ranged = years.map(({ t, counts, denominator }) => ({ t, numerator: counts, denominator }));
  const at = ({ t, denominator }: PossibleShare, numerator: number): BinomialPoint => ({ t, numerator, denominator });
  return provenShare(ranged) ?? agreed(years, at, shareDirection);
}

const rangeOf = (one: number, other: number): Range => ({ low: Math.min(one, other), high: Math.max(one, other) });

/** The direction that all combinations of whole counts share. */
function agreed<Y extends { readonly counts: PossibleCounts }, P>(
  years: readonly Y[],
  at: (year: Y, count: number) => P | undefined,
  directionOf: (points: readonly P[]) => { readonly direction: -1 | 0 | 1 },
): Proven {
  const isWhole = years.every(({ counts }) => Number.isInteger(counts.low) && Number.isInteger(counts.high));
  const combinations = years.reduce((product, { counts }) => product * (counts.high - counts.low + 1), 1);
  if (!isWhole || combinations > MOST_COMBINATIONS) return undefined;
  const choices: P[][] = [];
  for (const year of years) {
    const points: P[] = [];
    for (let count = year.counts.low; count <= year.counts.high; count++) {
      const point = at(year, count);
      if (point === undefined) return undefined;
      points.push(point);
    }
    choices.push(points);
  }
  // The two that differ most come first: where directions differ, they mostly differ here.
  const middle = (years.length - 1) / 2;
  const tilted = (up: boolean): P[] => choices.map((points, i) => points.at(i > middle === up ? -1 : 0)!);
  const { direction } = directionOf(tilted(true));
  if (directionOf(tilted(false)).direction !== direction) return undefined;
  const agree = (chosen: readonly P[]): boolean =>
    chosen.length === choices.length
      ? directionOf(chosen).direction === direction
      : choices[chosen.length]!.every((point) => agree([...chosen, point]));
  return agree([]) ? direction : undefined;
}
