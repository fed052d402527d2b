import { sum } from '../core/sum.ts';

/** So many steps are drawn of many areas: a twentieth of them each. */
const MOST_STEPS = 20;

/** A point of the curve: the areas with most events, and what share of all events they hold, in per cent. */
export interface CurveStep {
  readonly areas: number;
  readonly sharePercent: number;
}

/**
 * The cumulative share of events over areas from the one with most to the one with fewest, at each area, or of many at every twentieth of them and at the numbers in `also`. It begins at
 * nothing, which is not among the steps, and ends with all areas. Empty where there are no events.
 */
export function concentrationCurve(counts: readonly number[], also: readonly number[]): readonly CurveStep[] {
  const events = sum(counts);
  if (events === 0) return [];
  const descending = counts.toSorted((a, b) => b - a);
  const steps = Math.min(counts.length, MOST_STEPS);
  const even = Array.from({ length: steps }, (_, at) => Math.round(((at + 1) * counts.length) / steps));
  return [...new Set([...even, ...also])]
    .toSorted((a, b) => a - b)
    .map((areas) => ({ areas, sharePercent: (100 * sum(descending.slice(0, areas))) / events }));
}
