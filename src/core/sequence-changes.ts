/** Where two sequences differ: what of the old stands there, and what of the new stands in its place. Ends are not included. */
export interface SequenceChange {
  readonly old: readonly [from: number, to: number];
  readonly now: readonly [from: number, to: number];
}

/** In a stretch without an item of its own in both, more pairs than this are not tried one by one: the stretch is another. */
const MOST_PAIRS = 4_000_000;

/**
 * Where two sequences differ, in their order. What both have once holds them together (patience), and what lies between is matched by its longest common
 * part, so that a sentence that was moved or is said often pulls nothing out of its place.
 */
export function sequenceChanges(old: readonly string[], now: readonly string[]): SequenceChange[] {
  const pairs: Pair[] = [];
  match(old, now, [0, old.length], [0, now.length], pairs);
  pairs.push([old.length, now.length]);
  const changes: SequenceChange[] = [];
  let [i, j] = [0, 0];
  for (const [x, y] of pairs) {
    if (x > i || y > j) changes.push({ old: [i, x], now: [j, y] });
    [i, j] = [x + 1, y + 1];
  }
  return changes;
}

type Pair = readonly [old: number, now: number];
type Range = readonly [from: number, to: number];

/** Adds the places that are the same, in their order. */
function match(old: readonly string[], now: readonly string[], [i0, i1]: Range, [j0, j1]: Range, pairs: Pair[]): void {
  let [i, j, endI, endJ] = [i0, j0, i1, j1];
  while (i < endI && j < endJ && old[i] === now[j]) pairs.push([i++, j++]);
  while (endI > i && endJ > j && old[endI - 1] === now[endJ - 1]) {
    endI--;
    endJ--;
  }
  if (i < endI && j < endJ) {
    const anchors = rising(onceInBoth(old, now, [i, endI], [j, endJ]));
    if (anchors.length === 0) pairs.push(...longestCommon(old, now, [i, endI], [j, endJ]));
    for (const [x, y] of anchors) {
      match(old, now, [i, x], [j, y], pairs);
      pairs.push([x, y]);
      [i, j] = [x + 1, y + 1];
    }
    if (anchors.length > 0) match(old, now, [i, endI], [j, endJ], pairs);
  }
  for (let k = 0; k < i1 - endI; k++) pairs.push([endI + k, endJ + k]);
}

/** The places of what stands once in either range, by the old. */
function onceInBoth(old: readonly string[], now: readonly string[], inOld: Range, inNow: Range): Pair[] {
  const places = placesOf(now, inNow);
  const own = placesOf(old, inOld);
  return [...own].flatMap(([item, at]): Pair[] => {
    const there = places.get(item);
    return at === 'several' || there === undefined || there === 'several' ? [] : [[at, there]];
  });
}

function placesOf(items: readonly string[], [from, to]: Range): Map<string, number | 'several'> {
  const places = new Map<string, number | 'several'>();
  for (let index = from; index < to; index++) {
    const item = items[index] as string;
    places.set(item, places.has(item) ? 'several' : index);
  }
  return places;
}

/** The most of these pairs that rise in both: the longest rising subsequence of the second, by piles. */
function rising(pairs: readonly Pair[]): Pair[] {
  const tops: number[] = [];
  const before: number[] = [];
  pairs.forEach(([, now], index) => {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tops[middle] as number] as Pair)[1] < now) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? (tops[low - 1] as number) : -1;
    tops[low] = index;
  });
  const found: Pair[] = [];
  for (let index = tops.at(-1) ?? -1; index >= 0; index = before[index] as number) found.push(pairs[index] as Pair);
  return found.reverse();
}

/** The longest common subsequence of two ranges; of several the one that keeps the earliest of the old. */
function longestCommon(old: readonly string[], now: readonly string[], [i0, i1]: Range, [j0, j1]: Range): Pair[] {
  const [rows, columns] = [i1 - i0, j1 - j0];
  if (rows * columns > MOST_PAIRS) return [];
  const width = columns + 1;
  const length = new Uint32Array((rows + 1) * width);
  const at = (row: number, column: number): number => length[row * width + column] as number;
  for (let row = rows - 1; row >= 0; row--)
    for (let column = columns - 1; column >= 0; column--)
      length[row * width + column] =
        old[i0 + row] === now[j0 + column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
  const pairs: Pair[] = [];
  for (let row = 0, column = 0; row < rows && column < columns; ) {
    if (old[i0 + row] === now[j0 + column]) pairs.push([i0 + row++, j0 + column++]);
    else if (at(row + 1, column) > at(row, column + 1)) row++;
    else column++;
  }
  return pairs;
}
