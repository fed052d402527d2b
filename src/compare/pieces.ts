import { type Bag, bagOf, shareInCommon } from '../core/bag.ts';
import { sequenceChanges } from '../core/sequence-changes.ts';

/** One item that is new, gone, or another now. */
export type Piece<Item = string> =
  | { readonly kind: 'added'; readonly now: Item }
  | { readonly kind: 'removed'; readonly old: Item }
  | { readonly kind: 'changed'; readonly old: Item; readonly now: Item };

/** Two texts with at least so large a share of their words in common are one text that was changed. */
const LEAST_ALIKE = 0.5;
/** Of a longer stretch no two are compared word by word: it is another. */
const MOST_COMPARED = 40_000;

/** What became of a list of texts, in reading order: what is gone stands where it stood. */
export const piecesOf = (old: readonly string[], now: readonly string[]): Piece[] =>
  itemPieces(old, now, { key: (text) => text, text: (text) => text });

/** The same of items: `key` tells whether two are the same, `text` is what a changed one is known by. */
export function itemPieces<Item>(
  old: readonly Item[],
  now: readonly Item[],
  { key, text }: { readonly key: (item: Item) => string; readonly text: (item: Item) => string },
): Piece<Item>[] {
  return sequenceChanges(old.map(key), now.map(key)).flatMap((change) =>
    paired(old.slice(...change.old), now.slice(...change.now), text),
  );
}

/** Of a stretch that differs, which of the new is which of the old: in order, each with the one that is most like it. */
function paired<Item>(gone: readonly Item[], come: readonly Item[], text: (item: Item) => string): Piece<Item>[] {
  const pieces: Piece<Item>[] = [];
  const isCompared = gone.length * come.length <= MOST_COMPARED;
  const bags = isCompared ? come.map((item) => bagOf(text(item))) : [];
  let next = 0;
  for (const old of gone) {
    const at = isCompared ? mostLike(bagOf(text(old)), bags, next) : -1;
    if (at < 0) {
      pieces.push({ kind: 'removed', old });
      continue;
    }
    for (const now of come.slice(next, at)) pieces.push({ kind: 'added', now });
    pieces.push({ kind: 'changed', old, now: come[at] as Item });
    next = at + 1;
  }
  for (const now of come.slice(next)) pieces.push({ kind: 'added', now });
  return pieces;
}

function mostLike(bag: Bag, bags: readonly Bag[], from: number): number {
  let best = -1;
  let most = 0;
  for (let index = from; index < bags.length; index++) {
    const share = shareInCommon(bag, bags[index] as Bag);
    if (share >= LEAST_ALIKE && share > most) [best, most] = [index, share];
  }
  return best;
}
