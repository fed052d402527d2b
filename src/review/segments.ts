import type { Unit } from './copy.ts';
import { onOneLine } from './signs.ts';
import type { Fixed } from './source/align.ts';
import type { PrintedPlace } from './word/places.ts';

/** The signs of a printed paragraph that one place gave: to their end, not included. */
export interface Segment {
  readonly place: PrintedPlace;
  readonly from: number;
  readonly to: number;
  /** What the program made within it, counted from where it begins. */
  readonly fixed: readonly Fixed[];
}

/** The signs of a printed paragraph, and what of them each field gave; all the rest is words of the program. */
export function segmentsOf({ place, inner }: Unit): { readonly printed: string[]; readonly segments: Segment[] } {
  const printed = [...onOneLine(place.text)];
  const segmentOf = (own: PrintedPlace, from: number, to: number): Segment => ({
    place: own,
    from,
    to,
    fixed: located(own, inner),
  });
  if (place.kind === 'field') return { printed, segments: [segmentOf(place, 0, printed.length)] };
  const segments = located(place, inner).map(({ place: own, from, to }) => segmentOf(own, from, to));
  return { printed, segments: segments.filter(({ place: own }) => own.kind === 'field') };
}

/** Where places stand in the text around them. */
function located(around: PrintedPlace, places: readonly PrintedPlace[]): (Fixed & { readonly place: PrintedPlace })[] {
  const own = places.filter(({ within }) => within === around.id);
  return own.flatMap((place) => {
    const before = around.text.slice(0, place.at);
    const signs = [...onOneLine(place.text)];
    // What is counted are signs on one line, blanks beside each other as one.
    const from = [...onOneLine(`${before}|`)].length - 1;
    const start = /^\s/.test(place.text) && !/\s$/.test(before) ? from + 1 : from;
    return signs.length === 0 ? [] : [{ place, from: start, to: start + signs.length }];
  });
}
