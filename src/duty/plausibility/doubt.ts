import type { Code } from '../../core/codes.ts';
import type { Place } from '../../core/place.ts';
import type { Said } from './values.ts';

/** What is recorded somewhere and cannot be so. */
export interface Doubt {
  readonly code: Extract<Code, `plausibility/${string}`>;
  readonly place: Place | undefined;
  /** What is wrong, as a phrase that goes on after a colon: `"asked_on" is 1999-01-01, before …`. */
  readonly what: string;
  /** The place of the record it stands in: what rests on any part of that record is not met. */
  readonly record: Place | undefined;
  /** The tests of the requirements it bears on, where it says something of one link or date and not of the record. */
  readonly bearsOn?: readonly string[];
  /** What to write instead, where it is known. */
  readonly example?: string;
  /** A doubt that only people can settle is told and lowers nothing. */
  readonly forPeople?: true;
  /** An edition that everybody reads cannot be made with it. */
  readonly notInPublic?: true;
}

/** A doubt of one value of the content. */
export function doubtOf(
  { place, record }: Pick<Said, 'place' | 'record'>,
  doubt: Omit<Doubt, 'place' | 'record'>,
): Doubt {
  return { ...doubt, place: place(), record: record() };
}
