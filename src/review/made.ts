import { LEAST, likeness } from './alike.ts';
import type { Known } from './changed.ts';
import { type NowSign, PARAGRAPH_END } from './signs.ts';
import type { Fixed } from './source/align.ts';
import type { Hunk } from './source/hunks.ts';
import type { PrintedPlace } from './word/places.ts';

/**
 * Whether the content says by now what somebody made of some words: their changes were written already, or somebody else made the same. Where a paragraph was divided,
 * each part has to stand there.
 */
export function isMade(
  words: readonly string[],
  now: readonly NowSign[],
  hunks: readonly Hunk[],
  { place, fixed }: { readonly place: PrintedPlace; readonly fixed: readonly Fixed[] },
  known: Known,
): boolean {
  const signs = signsAfter(words, now, hunks);
  const stretches = fixed.map((one) => shiftedBy(hunks, one));
  let from = 0;
  return partsOf(signs).every((printed) => {
    const start = from;
    from += printed.length + 1;
    const own = stretches
      .filter((one) => one.from >= start && one.to <= start + printed.length)
      .map((one) => ({ from: one.from - start, to: one.to - start }));
    return known.sourceOf({ ...place, printed, fixed: own }) !== undefined;
  });
}

/** Whether a paragraph that was taken out is no more in the text that it stood in, which has others. */
export function isGone(place: PrintedPlace, known: Known): boolean {
  const paragraphs = known.isCurrent ? [] : known.paragraphsAt(place);
  return paragraphs.length > 0 && paragraphs.every((one) => likeness(one, place.text) < LEAST);
}

function signsAfter(words: readonly string[], now: readonly NowSign[], hunks: readonly Hunk[]): string[] {
  const out: string[] = [];
  let at = 0;
  for (const { from, to, nowFrom, nowTo } of hunks) {
    out.push(...words.slice(at, from), ...now.slice(nowFrom, nowTo).map(({ sign }) => sign));
    at = to;
  }
  return [...out, ...words.slice(at)];
}

/** A stretch where it stands after the changes: what was put in at its end is no part of it. */
function shiftedBy(hunks: readonly Hunk[], { from, to }: Fixed): Fixed {
  const grown = (some: readonly Hunk[]): number =>
    some.reduce((sum, hunk) => sum + hunk.nowTo - hunk.nowFrom - (hunk.to - hunk.from), 0);
  return {
    from: from + grown(hunks.filter((hunk) => hunk.to <= from)),
    to: to + grown(hunks.filter((hunk) => hunk.from < to)),
  };
}

function partsOf(signs: readonly string[]): string[][] {
  const parts: string[][] = [[]];
  for (const sign of signs) {
    if (sign === PARAGRAPH_END) parts.push([]);
    else parts.at(-1)?.push(sign);
  }
  return parts;
}
