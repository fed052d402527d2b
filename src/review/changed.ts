import type { CameBack } from './copy.ts';
import { isMade } from './made.ts';
import { ownedHunks } from './owned.ts';
import type { Proposal, Refusal } from './proposal.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { type NowSign, onOneLine, PARAGRAPH_END } from './signs.ts';
import type { SourceBlock } from './source/atoms.ts';
import type { Source, Wherefrom } from './source/content.ts';
import type { Hunk } from './source/hunks.ts';
import { rewriteBlock } from './source/rewrite-block.ts';
import { touches } from './source/wanted.ts';
import type { PrintedPlace } from './word/places.ts';

/** What all changes of a paragraph have in common. */
export type Common = Pick<Proposal, 'hands' | 'copy' | 'publication' | 'knownBy'>;

/** What is known of the content. */
export interface Known {
  sourceOf(wanted: Wherefrom): Source | undefined;
  /** The paragraphs of the text at a place; none where there is no text by now. */
  paragraphsAt(place: Pick<Wherefrom, 'file' | 'path'>): readonly SourceBlock[];
  /** The content is that which the copy was made from. */
  readonly isCurrent: boolean;
}

/** The words of signs. */
export const textOf = (signs: readonly NowSign[]): string => signs.map(({ sign }) => sign).join('');

/** The words of a paragraph that came back with other words or looks: a proposal for each field in it, and one for each change of what the program made. */
export function changedWords({ unit }: CameBack, now: readonly NowSign[], common: Common, known: Known): Proposal[] {
  const { printed, segments } = segmentsOf(unit);
  const signs = now.map(({ sign }) => sign);
  const found = ownedHunks(printed, segments, now);
  const hunks = found.map(({ hunk }) => hunk);
  const told = (hunk: Hunk, place: PrintedPlace, why: Refusal): Proposal => ({
    ...common,
    kind: 'changed',
    place,
    old: wordsAround(printed, hunk.from, hunk.to),
    now: wordsAround(signs, hunk.nowFrom, hunk.nowTo),
    target: undefined,
    why,
  });
  return [
    ...segments.flatMap((segment) =>
      inSegment(
        segment,
        found.flatMap(({ hunk, owners: [owner, ...others] }) => (owner === segment && others.length === 0 ? hunk : [])),
      ),
    ),
    ...found.flatMap(({ hunk, owners: [owner, ...others] }) => {
      if (!owner) return told(hunk, unit.place, unit.place.kind === 'figure' ? 'figure' : 'generated');
      return others.length > 0 ? told(hunk, owner.place, 'between-fields') : [];
    }),
  ];

  function inSegment({ place, from, to, fixed }: Segment, own: readonly Hunk[]): Proposal[] {
    const before = hunks.findLast((hunk) => hunk.to <= from && !own.includes(hunk));
    const base = from + (before ? before.nowTo - before.to : 0);
    const words = printed.slice(from, to);
    const shifted = own.map((hunk) => ({
      from: hunk.from - from,
      to: hunk.to - from,
      nowFrom: hunk.nowFrom - base,
      nowTo: hunk.nowTo - base,
    }));
    const source = known.sourceOf({ ...place, printed: words, fixed });
    const old = words.join('');
    if (!source) {
      const back = now.slice(base);
      const isMadeHere = (hunk: Hunk): boolean => fixed.some((region) => touches(hunk, region));
      const free = shifted.filter((hunk) => !isMadeHere(hunk));
      const why = isMade({ place, words, fixed }, back, free, known) ? 'there' : unknownWhy(known);
      const after = applied(words, back, free);
      const change: Proposal = { ...common, kind: 'changed', place, old, now: after, target: undefined, why };
      return [...(free.length > 0 ? [change] : []), ...shifted.filter(isMadeHere).map(toldAsMade)];
    }
    const { field, aligned } = source;
    const back = now.slice(base);
    const { edit, isUnwritable, losesEmphasis, refused } = rewriteBlock(field, {
      printed: words,
      aligned,
      now: back,
      hunks: shifted,
      look: place.look,
    });
    const made = shifted.filter((hunk) => !refused.includes(hunk));
    const after = applied(words, back, made);
    const about = `${aligned.block.start}`;
    const isLook = edit !== undefined && after === old;
    const change: Proposal = {
      ...common,
      kind: 'changed',
      place: placeNow(place, source),
      old: isLook ? field.value.slice(edit.start, edit.end) : old,
      now: isLook ? edit.text : after,
      target: edit && { field, about, edit },
      why: edit ? undefined : isUnwritable ? (field.isMarkdown ? 'unwritable' : 'not-markdown') : 'no-emphasis',
      losesEmphasis: losesEmphasis && edit !== undefined,
    };
    const isTold = edit !== undefined || isUnwritable || losesEmphasis;
    return [...(isTold ? [change] : []), ...refused.map(toldAsMade)];

    /** A change of what the program made within the text. */
    function toldAsMade(hunk: Hunk): Proposal {
      const whole = own[shifted.indexOf(hunk)] ?? own[0];
      const at = unit.inner.find(
        ({ within, text }) =>
          within === place.id && old.includes(onOneLine(text)) && touched(words, hunk, onOneLine(text)),
      );
      return told(whole as Hunk, at ?? place, at?.kind === 'generated' ? 'generated' : 'figure');
    }
  }
}

/** A place as it is in the content by now. */
export const placeNow = (place: PrintedPlace, { field, line }: Source): PrintedPlace => ({
  ...place,
  path: field.path.join('.'),
  line,
});

/** Whether a change stands where some words do. */
function touched(signs: readonly string[], { from, to }: Hunk, words: string): boolean {
  const start = [...(signs.join('').split(words)[0] ?? '')].length;
  return from <= start + [...words].length && to >= start;
}

/** Why no text of the content is found that prints some words. */
export const unknownWhy = ({ isCurrent }: Known): Refusal => (isCurrent ? 'reworded' : 'changed-since');

/** The words with some changes made; a sign stands where a paragraph was divided. */
function applied(signs: readonly string[], now: readonly NowSign[], hunks: readonly Hunk[]): string {
  let out = '';
  let at = 0;
  for (const { from, to, nowFrom, nowTo } of hunks) {
    out += signs.slice(at, from).join('') + textOf(now.slice(nowFrom, nowTo));
    at = to;
  }
  return onOneLine((out + signs.slice(at).join('')).replaceAll(PARAGRAPH_END, ' ¶ '));
}

/** So many signs around a change tell where it is. */
const AROUND = 24;

/** A stretch of signs with the words around it, whole. */
function wordsAround(signs: readonly string[], from: number, to: number): string {
  let [start, end] = [Math.max(0, from - AROUND), Math.min(signs.length, to + AROUND)];
  while (start > 0 && signs[start - 1] !== ' ') start--;
  while (end < signs.length && signs[end] !== ' ') end++;
  return `${start > 0 ? '… ' : ''}${signs.slice(start, end).join('').trim()}${end < signs.length ? ' …' : ''}`;
}
