import { sum } from '../core/sum.ts';
import { type AgeBand, ageBand } from './age-bands.ts';
import { europeanWeights } from './standard-population.ts';

/** Age bands that serve a standardised rate, youngest first, each with its weight. */
export interface WeightedBands {
  readonly bands: readonly string[];
  readonly weights: readonly number[];
}

/** The last band of the European Standard Population is open. */
const OPEN_FROM = 90;
const STEP = 5;

/**
 * The age bands among some texts with their weights in the European Standard Population 2013, youngest first. Undefined when there are fewer than two, when
 * they leave out or share ages, or when one begins or ends inside a band of the standard (of five years, 90 and over).
 */
export function standardWeights(ages: readonly string[]): WeightedBands | undefined {
  const bands = ages
    .flatMap((text) => {
      const band = ageBand(text);
      return band ? [{ text, ...band }] : [];
    })
    .toSorted((a, b) => a.from - b.from);
  const isLinked = bands.every((band, i) => i === 0 || band.from === (bands[i - 1]?.to ?? 0) + 1);
  if (bands.length < 2 || !isLinked || !bands.every(fits)) return undefined;
  return {
    bands: bands.map(({ text }) => text),
    weights: bands.map(({ from, to }) => sum(europeanWeights(from, Number.isFinite(to) ? to + 1 : undefined))),
  };
}

const fits = ({ from, to }: AgeBand): boolean =>
  from % STEP === 0 &&
  from <= OPEN_FROM &&
  (to === Number.POSITIVE_INFINITY || ((to + 1) % STEP === 0 && to < OPEN_FROM));
