import { keyOfPlace, type Place, placeOf } from '../core/place.ts';
import { isFilled } from '../model/content-path.ts';
import type { Outcome } from './outcome.ts';

/** What a test collects on its way: places that meet the requirement, and what is missing with the place it belongs. */
export interface Findings {
  readonly meets: (...places: readonly (Place | undefined)[]) => void;
  readonly lacks: (details: string, place: Place | undefined) => void;
  /** Met without gaps; missing when nothing meets it; partly met otherwise. */
  readonly outcome: () => Outcome;
}

/** An empty collection of findings. */
export function findings(): Findings {
  const meeting: Place[] = [];
  const lacking: Place[] = [];
  const details: string[] = [];
  let met = 0;
  return {
    meets: (...places) => {
      met += 1;
      for (const place of places) if (place) meeting.push(place);
    },
    lacks: (phrase, place) => {
      details.push(phrase);
      if (place) lacking.push(place);
    },
    outcome: () => {
      if (details.length === 0) return { status: 'met', places: distinct(meeting), details };
      const places = distinct(lacking);
      return met === 0
        ? { status: 'missing', places, details }
        : { status: 'partly_met', places, details, meeting: distinct(meeting) };
    },
  };
}

/** The places of those keys of a record that say something. */
export function placesOf<T extends object>(record: T, ...keys: readonly (keyof T & string)[]): (Place | undefined)[] {
  return keys.filter((key) => isFilled(record[key])).map((key) => placeOf(record, key));
}

export const NOT_APPLICABLE: Outcome = { status: 'not_applicable', places: [], details: [] };

function distinct(places: readonly Place[]): Place[] {
  return [...new Map(places.map((place) => [keyOfPlace(place), place])).values()];
}
