import { fewestAroundIn } from './fewest-around.ts';
import { roomsIn } from './flow.ts';
import { type Exposed, type Judge, knownLimits, readOf } from './judge.ts';
import type { Network } from './network.ts';
import { piecesOf } from './pieces.ts';
import { type Hidden, hiddenAtFirst, type Table, withMore } from './table.ts';
import { addedIn } from './trim.ts';

/** Patterns that are looked at. */
const PATTERNS = 300;

/**
 * The pattern of a network that hides the fewest counts beside the primary ones, or the best that was found before the patterns ran out. Hiding more never takes values away,
 * so of the shown counts that hold an exposed one up (a least cut: Ford and Fulkerson, 1962) every pattern that protects it hides one. As many such lists as share no
 * count are as many counts to hide.
 */
export function leastPattern(table: Table, network: Network, judge: Judge, found: Hidden): Hidden {
  const most = addedIn(table, found).length;
  const listsOf = holdersIn(table, network);
  const fewestAround = fewestAroundIn(table, network);
  let left = PATTERNS;

  const within = (hidden: Hidden, size: number, barred: ReadonlySet<number>): Hidden | undefined => {
    if (left-- <= 0) return undefined;
    const exposed = judge(hidden);
    if (exposed.length === 0) return hidden;
    if (exposed.some(({ column }) => fewestAround(column, hidden) > size)) return undefined;
    const lists = listsOf(hidden, exposed)
      .map((list) => list.filter((column) => !barred.has(column)))
      .sort((a, b) => a.length - b.length);
    if (apart(lists) > size) return undefined;
    const tried = new Set(barred);
    for (const column of lists[0] ?? []) {
      const better = within(withMore(hidden, [column]), size - 1, tried);
      if (better || left <= 0) return better;
      tried.add(column);
    }
    return undefined;
  };

  const first = hiddenAtFirst(table);
  for (let size = 0; size < most; size++) {
    const better = within(first, size, new Set());
    if (better) return better;
    if (left <= 0) return found;
  }
  return found;
}

/** How many of the lists share no count, as far as found; more than any size where one is empty. */
function apart(lists: readonly (readonly number[])[]): number {
  const taken = new Set<number>();
  let count = 0;
  for (const list of lists) {
    if (list.length === 0) return Number.POSITIVE_INFINITY;
    if (list.some((column) => taken.has(column))) continue;
    for (const column of list) taken.add(column);
    count += 1;
  }
  return count;
}

/** For each exposed count those shown ones of which one has to be hidden, small ones first. */
function holdersIn(table: Table, network: Network) {
  const { counts, block, rowsOf, demand } = table;
  const roomOf = roomsIn(network);
  const ordered = (columns: Iterable<number>, hidden: Hidden): number[] =>
    [...new Set(columns)]
      .filter((column) => hidden[column] !== 1)
      .sort((a, b) => (counts[a]?.value ?? 0) - (counts[b]?.value ?? 0) || a - b);
  return (hidden: Hidden, exposed: readonly Exposed[]): number[][] => {
    const limits = knownLimits(table);
    hidden.forEach((one, column) => {
      if (one !== 1) return;
      limits.low[column] = block.unknowns[column]?.low as number;
      limits.high[column] = block.unknowns[column]?.high as number;
    });
    const around = new Map<number, readonly number[]>();
    for (const { columns } of piecesOf(
      table,
      hidden,
      exposed.map(({ column }) => column),
    )) {
      if (!readOf(table, columns).isPlain) continue;
      const rows = new Set(columns.flatMap((column) => rowsOf[column] ?? []));
      const near = ordered(
        [...rows].flatMap((row) => (block.rows[row] ?? []).map(({ column }) => column)),
        hidden,
      );
      for (const column of columns) around.set(column, near);
    }
    return exposed.map(({ column }) => {
      const cut = new Set<number>();
      const { up, down } = roomOf(limits, column, demand.k - 1, { cut });
      // In a piece of nothing but small counts it is the rule that tells too much: anything beside it helps.
      return up + down >= demand.k - 1 ? [...(around.get(column) ?? [])] : ordered(cut, hidden);
    });
  };
}
