import { type Refusal, refuse } from './refusal.ts';

export interface QuantilesInput {
  /** What the areas are ranked by, such as a score of deprivation; null when hidden or missing. */
  readonly values: readonly (number | null)[];
  /** How many groups, two or more: 5 for fifths, 10 for tenths. */
  readonly groups: number;
  /** Whether group 1 holds the highest values, as for a score of deprivation. True when left out; false for a rank. */
  readonly highestFirst?: boolean;
}

export interface Quantiles {
  readonly status: 'ok';
  /** The group of each value, from 1; null for a null value. */
  readonly quantiles: readonly (number | null)[];
}

/**
 * Groups of areas by the rank of a value: of N areas the one of rank r, counted from group 1 with ties at the better rank, lies in group
 * k + 1 − ⌈(N + 1 − r)·k/N⌉ of k. Areas that do not divide evenly are spread over the groups; equal values are never parted.
 * Source: OHID, Assigning deprivation categories (technical guide), as the documentation of its package PHEindicatormethods gives it.
 * Refuses with `too_few_points` (fewer values than groups), `invalid_input` (fewer than two groups, or a value that is not finite).
 */
export function quantiles({ values, groups, highestFirst = true }: QuantilesInput): Quantiles | Refusal {
  const known = values.filter((value) => value !== null);
  if (!Number.isInteger(groups) || groups < 2 || !known.every(Number.isFinite)) return refuse('invalid_input');
  if (known.length < groups) return refuse('too_few_points');
  const order = known.toSorted((a, b) => (highestFirst ? b - a : a - b));
  const ranks = new Map<number, number>();
  for (const [index, value] of order.entries()) if (!ranks.has(value)) ranks.set(value, index + 1);
  const groupOf = (value: number): number => {
    const behind = known.length + 1 - (ranks.get(value) ?? 1);
    return groups + 1 - Math.ceil((behind * groups) / known.length);
  };
  return { status: 'ok', quantiles: values.map((value) => (value === null ? null : groupOf(value))) };
}
