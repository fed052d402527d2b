import { type Place, placeOf } from '../../../core/place.ts';
import type { Model } from '../../../model/model.ts';

/** Shares by kind of place that are no whole. */
export interface IncompleteShares {
  readonly place: Place | undefined;
  /** Their sum, per cent, to one decimal place. */
  readonly total: number;
}

const REST = /\b(?:other|not (?:recorded|known|given|stated|specified)|unknown|unrecorded|elsewhere|remaining|rest)\b/i;

/**
 * Shares of the table of kinds of place that do not add up to 100. `rounding` is what each row may be out by, in per cent; half of its last
 * decimal place when it is not given. A table with a row for the rest may stay below 100.
 */
export function placeShares(model: Model, rounding?: number): IncompleteShares[] {
  const table = model.content.needs.place_and_time.place_types;
  const rows = table?.rows ?? [];
  if (rows.length === 0) return [];
  const total = rows.reduce((sum, row) => sum + row.share, 0);
  const decimals = Math.max(...rows.map(({ share }) => (String(share).split('.')[1] ?? '').length));
  const tolerance = rows.length * (rounding ?? 0.5 * 10 ** -decimals) + 1e-9;
  const hasRest = rows.some(({ place, note }) => REST.test(place) || REST.test(note ?? ''));
  const whole = total <= 100 + tolerance && (total >= 100 - tolerance || hasRest);
  return whole ? [] : [{ place: placeOf(table, 'rows'), total: Math.round(total * 10) / 10 }];
}
