/** Weights of the European Standard Population 2013 for 0–4, 5–9, … 85–89, 90 and over; they add up to 100,000. Source: Eurostat 2013. */
export const EUROPEAN_STANDARD_POPULATION_2013: readonly number[] = [
  5000, 5500, 5500, 5500, 6000, 6000, 6500, 7000, 7000, 7000, 7000, 6500, 6000, 5500, 5000, 4000, 2500, 1500, 1000,
];

/** Years of age in each band but the last, which is open. */
const BAND = 5;

/**
 * The weights of the bands from age `from` (a multiple of 5) up to but not including age `to` (a multiple of 5, or undefined
 * for no upper end). A rate over a part of the ages divides by the sum of its own weights and carries its age range in the label.
 */
export function europeanWeights(from: number, to: number | undefined): readonly number[] {
  return EUROPEAN_STANDARD_POPULATION_2013.slice(from / BAND, to === undefined ? undefined : to / BAND);
}
