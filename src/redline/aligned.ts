import { sequenceChanges } from '../core/sequence-changes.ts';

/** Where two lists stand beside each other: an item of both, or of one alone. */
export type Beside<Item> =
  | { readonly old: Item; readonly now: Item }
  | { readonly old: Item; readonly now?: undefined }
  | { readonly old?: undefined; readonly now: Item };

/** How items are told apart: the same where their keys are, and one that was changed where they are at least half alike. */
export interface Likeness<Item> {
  readonly key: (item: Item) => string;
  /** From 0 to 1. */
  readonly alike: (old: Item, now: Item) => number;
}

const LEAST_ALIKE = 0.5;
/** So many pairs of a stretch that differs are looked at; of a longer one those that stand about as far from its beginning, so that time grows with length alone. */
const MOST_PAIRS = 250_000;

/** Two lists beside each other, in the order of both; of what stands in one alone, the old first. */
export function aligned<Item>(old: readonly Item[], now: readonly Item[], likeness: Likeness<Item>): Beside<Item>[] {
  const all: Beside<Item>[] = [];
  let [i, j] = [0, 0];
  const same = (until: number): void => {
    while (i < until) all.push({ old: old[i++] as Item, now: now[j++] as Item });
  };
  for (const change of sequenceChanges(old.map(likeness.key), now.map(likeness.key))) {
    same(change.old[0]);
    all.push(...likest(old.slice(...change.old), now.slice(...change.now), likeness));
    [i, j] = [change.old[1], change.now[1]];
  }
  same(old.length);
  return all;
}

/** Of two lists with nothing in common, in their order, the pairs whose likeness adds up to most (Needleman and Wunsch, in a band around the diagonal). */
function likest<Item>(old: readonly Item[], now: readonly Item[], { alike }: Likeness<Item>): Beside<Item>[] {
  const [rows, columns] = [old.length, now.length];
  const half = Math.max(4, Math.floor(MOST_PAIRS / (2 * Math.max(rows, 1))));
  const from = (row: number): number => Math.max(0, Math.floor((row * columns) / rows) - half);
  const until = (row: number): number => Math.min(columns, Math.ceil(((row + 1) * columns) / rows) + half);
  const chosen: { readonly first: number; readonly ways: Uint8Array }[] = [];
  let above = new Float64Array(columns + 1);
  for (let row = 0; row < rows; row++) {
    const [first, last] = [from(row), until(row)];
    const best = above.slice();
    const ways = new Uint8Array(last - first);
    for (let column = first; column < last; column++) {
      const likeness = alike(old[row] as Item, now[column] as Item);
      const paired = likeness < LEAST_ALIKE ? -1 : (above[column] as number) + likeness;
      const [up, left] = [above[column + 1] as number, best[column] as number];
      const most = Math.max(up, left);
      best[column + 1] = Math.max(paired, most);
      ways[column - first] = paired > most ? PAIR : up >= left ? UP : LEFT;
    }
    // Beyond the band the row says what its last column does, as a longer one could only say more.
    best.fill(best[last] as number, last + 1);
    chosen.push({ first, ways });
    above = best;
  }
  return traced(old, now, chosen);
}

const [PAIR, UP, LEFT] = [1, 2, 3];

function traced<Item>(
  old: readonly Item[],
  now: readonly Item[],
  chosen: readonly { readonly first: number; readonly ways: Uint8Array }[],
): Beside<Item>[] {
  const pairs: (readonly [number, number])[] = [];
  for (let row = old.length - 1, column = now.length - 1; row >= 0 && column >= 0; ) {
    const { first, ways } = chosen[row] as (typeof chosen)[number];
    const way = column < first ? UP : column >= first + ways.length ? LEFT : ways[column - first];
    if (way === PAIR) pairs.push([row--, column--]);
    else if (way === UP) row--;
    else column--;
  }
  const all: Beside<Item>[] = [];
  let [i, j] = [0, 0];
  for (const [row, column] of [...pairs.reverse(), [old.length, now.length] as const]) {
    while (i < row) all.push({ old: old[i++] as Item });
    while (j < column) all.push({ now: now[j++] as Item });
    if (row < old.length) all.push({ old: old[i++] as Item, now: now[j++] as Item });
  }
  return all;
}
