import { sum } from '../core/sum.ts';
import { complete } from './complete.ts';
import { refuseCounts } from './estimate.ts';
import type { Refusal } from './refusal.ts';
import { refuse } from './refusal.ts';

/** Events per area on average from which a hotspot may be claimed. */
const EVENTS_FOR_HOTSPOT = 5;

export interface ConcentrationInput {
  /** Events per area, in any order, areas without events included; null when hidden or missing. */
  readonly counts: readonly (number | null)[];
  /** Share of the areas taken as the top, above 0 to 100 per cent. */
  readonly topPercent?: number;
}

export interface Concentration {
  readonly status: 'ok' | 'missing';
  readonly areas: number;
  readonly topAreas: number;
  /** The rest is null when a count is null or there are no events. */
  readonly topSharePercent: number | null;
  readonly gini: number | null;
  /** Null too when averages add up to less than one event. */
  readonly giniAdjusted: number | null;
  readonly areasForHalf: number | null;
  /** Whether there are 5 events or more per area on average; below, concentration arises by chance alone. */
  readonly hotspotClaim: boolean;
}

/**
 * How far events are concentrated in few areas: share of the top areas, Gini index, Gini index adjusted for few events (Bernasco and
 * Steenbeek 2017), and the smallest number of areas that hold half. `missing` when a count is null.
 * Refuses with `no_areas`, `count_negative`, `invalid_input` (a top share outside its range).
 */
export function concentration(input: ConcentrationInput): Concentration | Refusal {
  const { topPercent = 10 } = input;
  const areas = input.counts.length;
  if (areas === 0) return refuse('no_areas');
  if (!(topPercent > 0 && topPercent <= 100)) return refuse('invalid_input');
  // Rounding in the product must not add an area.
  const topAreas = Math.max(1, Math.ceil((areas * topPercent) / 100 - 1e-9));
  const counts = complete(input.counts);
  const none = { topSharePercent: null, gini: null, giniAdjusted: null, areasForHalf: null, hotspotClaim: false };
  if (!counts) return { status: 'missing', areas, topAreas, ...none };
  const refusal = refuseCounts(...counts);
  if (refusal) return refusal;
  const events = sum(counts);
  if (events === 0) return { status: 'ok', areas, topAreas, ...none };

  const ascending = counts.toSorted((a, b) => a - b);
  const descending = ascending.toReversed();
  const spread = (2 * sum(ascending.map((count, i) => (i + 1) * count))) / events - areas - 1;
  return {
    status: 'ok',
    areas,
    topAreas,
    topSharePercent: (100 * sum(descending.slice(0, topAreas))) / events,
    gini: spread / areas,
    giniAdjusted: events < 1 ? null : Math.max(1 / events, 1 / areas) * spread - Math.max(areas / events, 1) + 1,
    areasForHalf: areasHolding(events / 2, descending),
    hotspotClaim: events / areas >= EVENTS_FOR_HOTSPOT,
  };
}

function areasHolding(target: number, descending: readonly number[]): number {
  let held = 0;
  for (const [i, count] of descending.entries()) {
    held += count;
    if (held >= target) return i + 1;
  }
  return descending.length;
}
