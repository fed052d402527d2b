import { type NowSign, PARAGRAPH_END } from '../signs.ts';
import type { Aligned, Fixed } from './align.ts';
import { type Atom, type SourceBlock, UNMARKED } from './atoms.ts';
import type { Hunk } from './hunks.ts';
import { type Move, movesIn } from './moves.ts';
import type { Wanted } from './to-markdown.ts';

/** What a reviewer made of a paragraph of a field. Numbers of signs count from where the field begins. */
export interface Rewriting {
  readonly printed: readonly string[];
  readonly aligned: Aligned;
  readonly now: readonly NowSign[];
  readonly hunks: readonly Hunk[];
  /** What the template sets all of it in, which says nothing of the source. */
  readonly look: { readonly strong: boolean; readonly emphasis: boolean };
}

/** The end of a paragraph that somebody put in, in a list or outside of one. */
const parting = ({ item }: SourceBlock): Wanted => ({
  kind: 'gap',
  text: '',
  source: item ? `\n${item.indent}${item.mark}` : '\n\n',
  ...UNMARKED,
  was: UNMARKED,
});

/** A sign that somebody typed. */
export const typedItem = ({ sign, strong, emphasis }: NowSign): Wanted => ({
  kind: 'typed',
  text: sign,
  source: sign,
  strong,
  emphasis,
  link: undefined,
  was: UNMARKED,
});

const without = (sign: NowSign, template: Rewriting['look']): NowSign => ({
  sign: sign.sign,
  strong: sign.strong && !template.strong,
  emphasis: sign.emphasis && !template.emphasis,
});

const asItWas = (atom: Atom): Wanted => ({
  ...atom,
  was: { strong: atom.strong, emphasis: atom.emphasis, link: atom.link },
});

/** What the paragraph is to hold by those changes that can be made, and the others: they touch what the program made. */
export function wantedOf(rewriting: Rewriting): { readonly items: Wanted[]; readonly refused: readonly Hunk[] } {
  const { printed, aligned, now, hunks } = rewriting;
  const { regions } = aligned;
  const isTouching = (hunk: Hunk): boolean => regions.some((region) => touches(hunk, region));
  const free = hunks.filter((hunk) => !isTouching(hunk));
  // What was moved with the figures in it is no change of a figure.
  const moves = movesIn(
    printed,
    now.map(({ sign }) => sign),
    hunks,
  ).filter(
    ({ out, into, from, to }) =>
      free.includes(into) &&
      regions.every((region) => !touches(out, region) || (region.from >= from && region.to <= to)),
  );
  const taken = new Set([...free, ...moves.map(({ out }) => out)]);
  return { items: itemsOf(rewriting, taken, moves), refused: hunks.filter((hunk) => !taken.has(hunk)) };
}

/** Whether a change takes something of what the program made, or puts something into it. */
export function touches({ from, to }: Hunk, region: Fixed): boolean {
  if (from === to) return from > region.from && from < region.to;
  return region.from === region.to ? from < region.from && to > region.from : from < region.to && to > region.from;
}

function itemsOf(
  { printed, aligned, now, hunks, look: template }: Rewriting,
  taken: ReadonlySet<Hunk>,
  moves: readonly Move[],
): Wanted[] {
  const { block, atomOf, regions } = aligned;
  const items: Wanted[] = [];
  const madeAt = (at: number): void => {
    for (const region of regions)
      if (region.from === at)
        for (const index of region.atoms) items.push(...block.atoms.slice(index, index + 1).map(asItWas));
  };
  /** A printed sign as it was, or with the look that it came back in. */
  const keep = (at: number, look: NowSign | undefined): void => {
    const atom = block.atoms[atomOf[at] ?? -1];
    if (!atom) return;
    const strong = look && !template.strong ? look.strong : atom.strong;
    const emphasis = look && !template.emphasis ? look.emphasis : atom.emphasis;
    items.push({ ...asItWas(atom), strong, emphasis });
  };
  const put = (hunk: Hunk): void => {
    const inside = moves.filter(({ into }) => into === hunk);
    for (let at = hunk.nowFrom; at < hunk.nowTo; ) {
      const move = inside.find(({ nowFrom }) => nowFrom === at);
      const look = now[at];
      if (move) {
        for (let sign = move.from; sign < move.to; sign++) {
          madeAt(sign);
          keep(sign, now[at + sign - move.from]);
        }
        at += move.to - move.from;
      } else if (look) {
        items.push(look.sign === PARAGRAPH_END ? parting(block) : typedItem(without(look, template)));
        at++;
      } else break;
    }
  };
  let at = 0;
  let shift = 0;
  const keepTo = (end: number, isChanged: boolean): void => {
    for (; at < end; at++) {
      madeAt(at);
      keep(at, isChanged ? undefined : now[at + shift]);
    }
  };
  for (const hunk of hunks) {
    keepTo(hunk.from, false);
    if (taken.has(hunk)) {
      if (regions.some(({ from, to }) => from === to && from === at)) madeAt(at);
      put(hunk);
      at = hunk.to;
    } else keepTo(hunk.to, true);
    shift = hunk.nowTo - hunk.to;
  }
  keepTo(printed.length, false);
  madeAt(printed.length);
  return items;
}
