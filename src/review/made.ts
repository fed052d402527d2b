import { LEAST, likeness } from './alike.ts';
import type { Known } from './changed.ts';
import { folded, type NowSign, PARAGRAPH_END } from './signs.ts';
import type { Fixed } from './source/align.ts';
import type { SourceBlock } from './source/atoms.ts';
import type { Hunk } from './source/hunks.ts';
import { sentencesOf } from './source/merge.ts';
import type { PrintedPlace } from './word/places.ts';

/** Printed words that a place gave, and what of them the program made. */
interface PrintedWords {
  readonly place: PrintedPlace;
  readonly words: readonly string[];
  readonly fixed: readonly Fixed[];
}

/**
 * Whether the content says by now what somebody made of some words: their changes were written already, alone or with those of others in the same paragraph, or somebody
 * else made the same.
 */
export function isMade(printed: PrintedWords, now: readonly NowSign[], hunks: readonly Hunk[], known: Known): boolean {
  const signs = signsAfter(printed.words, now, hunks);
  const after = { place: printed.place, words: signs, fixed: printed.fixed.map((one) => shiftedBy(hunks, one)) };
  return isThere(after, known) || isAmongOthers(printed, after, known);
}

/** Whether the content prints just these words. Where a paragraph was divided, each part has to stand there. */
function isThere({ place, words, fixed: stretches }: PrintedWords, known: Known): boolean {
  let from = 0;
  return partsOf(words).every((printed) => {
    const start = from;
    from += printed.length + 1;
    const own = stretches
      .filter((one) => one.from >= start && one.to <= start + printed.length)
      .map((one) => ({ from: one.from - start, to: one.to - start }));
    return known.sourceOf({ ...place, printed, fixed: own }) !== undefined;
  });
}

/** A paragraph may have been divided by several: so many pieces of a text, beside each other, are looked at as one. */
const MOST_PIECES = 4;

/**
 * Whether a paragraph of the text has these changes, whatever others changed in it: the sentences that were changed or put in stand in it as they are now, those that were there before do not, and those that
 * both have stand in one order. Changes are written together only where they are of other sentences (merge.ts).
 */
function isAmongOthers(before: PrintedWords, after: PrintedWords, known: Known): boolean {
  const [was, now] = [before, after].map((one) => counted(sentencesIn(withoutFixed(one)))) as [Sentences, Sentences];
  const [added, removed] = [moreIn(now, was), moreIn(was, now)];
  return wholesOf(known.paragraphsAt(before.place).map(signsOf)).some((signs) => {
    const there = counted(sentencesIn(signs));
    const onceInBoth = ({ inOrder }: Sentences): string =>
      inOrder.filter((one) => countOf(one, now) === 1 && countOf(one, there) === 1).join(PARAGRAPH_END);
    return (
      added.every((one) => countOf(one, there) >= countOf(one, now)) &&
      removed.every((one) => countOf(one, there) <= countOf(one, now)) &&
      onceInBoth(now) === onceInBoth(there) &&
      (added.length > 0 ||
        there.inOrder.some((one) => now.counts.has(one)) ||
        likeness(signs.join(''), now.inOrder.join(' ')) >= LEAST)
    );
  });
}

/** What of the paragraphs of a text may have been printed as one. */
function wholesOf(blocks: readonly (readonly string[])[]): string[][] {
  const joined = (some: typeof blocks, by: string): string[] =>
    some.flatMap((block, at) => (at === 0 ? block : [by, ...block]));
  const beside = blocks.flatMap((_, from) =>
    blocks.slice(from, from + MOST_PIECES).map((_, more) => joined(blocks.slice(from, from + more + 1), PARAGRAPH_END)),
  );
  return [...beside, joined(blocks, ' ')];
}

/** The sentences of signs: of one that begins a paragraph behind another, with the end of that. */
const sentencesIn = (signs: readonly string[]): string[] =>
  folded(signs.join(''))
    .split(new RegExp(`(?=${PARAGRAPH_END})`))
    .flatMap((text) => sentencesOf(text).map(({ start, end }) => text.slice(start, end)));

/** Sentences, and how often each is said. */
interface Sentences {
  readonly inOrder: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
}

function counted(inOrder: readonly string[]): Sentences {
  const counts = new Map<string, number>();
  for (const one of inOrder) counts.set(one, (counts.get(one) ?? 0) + 1);
  return { inOrder, counts };
}

const countOf = (sentence: string, { counts }: Sentences): number => counts.get(sentence) ?? 0;

/** The sentences that are said more often among some than among others. */
const moreIn = (some: Sentences, others: Sentences): string[] =>
  [...some.counts.keys()].filter((one) => countOf(one, some) > countOf(one, others));

/** What stands for words that the program made, within signs. */
const MADE = '\u{F0005}';

const withoutFixed = ({ words, fixed }: PrintedWords): string[] =>
  words.flatMap((sign, at) => {
    const own = fixed.find(({ from, to }) => at >= from && at < to);
    if (!own) return [sign];
    return own.from === at ? [MADE] : [];
  });

/** The signs of a paragraph of the content. */
const signsOf = ({ atoms }: SourceBlock): string[] => atoms.map(({ kind, text }) => (kind === 'sign' ? text : MADE));

/** Whether a paragraph that was taken out is no more in the text that it stood in, which has others. */
export function isGone(place: PrintedPlace, known: Known): boolean {
  const paragraphs = known.isCurrent ? [] : known.paragraphsAt(place);
  return paragraphs.length > 0 && paragraphs.every((one) => likeness(signsOf(one).join(''), place.text) < LEAST);
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
