import { type Limits, roomsIn } from './flow.ts';
import { close, type Judge, knownLimits, readOf } from './judge.ts';
import type { Network } from './network.ts';
import { piecesOf } from './pieces.ts';
import type { Term } from './sums.ts';
import type { Hidden, Table } from './table.ts';

/** The counts that were hidden beside others, by place, the largest first. */
export const addedIn = ({ counts }: Table, hidden: Hidden): number[] =>
  [...counts.keys()]
    .filter((column) => hidden[column] === 1 && counts[column]?.state === 'shown')
    .sort((a, b) => (counts[b]?.value ?? 0) - (counts[a]?.value ?? 0) || a - b);

/** Shows again what is hidden for nothing, the largest first, as long as there are `checks` left. Each check is one pattern that is judged. */
export function trimmedByJudge(table: Table, hidden: Hidden, judge: Judge, checks: number): Hidden {
  let kept = hidden;
  for (const column of addedIn(table, hidden).slice(0, checks)) {
    const fewer = kept.slice();
    fewer[column] = 0;
    if (judge(fewer).length === 0) kept = fewer;
  }
  return kept;
}

/**
 * The same in a network, of a pattern that leaves nothing exposed. Each hidden count is known to have its values by some others that move with it: only those that moved
 * with what is shown again are looked at anew, and all of a piece of which now nothing but what the rule hides is left.
 */
export function trimmedInNetwork(table: Table, network: Network, hidden: Hidden): Hidden {
  const kept = hidden.slice();
  const proofs = proofsOf(table, network, kept);
  for (const column of addedIn(table, hidden)) {
    kept[column] = 0;
    if (!proofs.without(column)) kept[column] = 1;
  }
  return kept;
}

type Proof = readonly [column: number, used: ReadonlySet<number>];

const NONE: ReadonlySet<number> = new Set();

function proofsOf(table: Table, network: Network, hidden: Hidden) {
  const { counts, block, rowsOf } = table;
  const roomOf = roomsIn(network);
  const limits = knownLimits(table);
  const usedBy = counts.map(() => new Set<number>());
  const usedIn = counts.map(() => NONE);
  const note = ([column, used]: Proof): void => {
    for (const other of usedIn[column] as ReadonlySet<number>) usedBy[other]?.delete(column);
    usedIn[column] = used;
    for (const other of used) usedBy[other]?.add(column);
  };
  const proofOf = (column: number, needed: number): Proof | undefined => {
    if (counts[column]?.state === 'rest') return [column, NONE];
    const used = new Set<number>();
    const { up, down } = roomOf(limits, column, needed - 1, { used });
    return up + down >= needed - 1 ? [column, used] : undefined;
  };
  const proofsOfAll = (columns: Iterable<number>, needed: number): Proof[] | undefined => {
    const found: Proof[] = [];
    for (const column of columns) {
      const proof = proofOf(column, needed);
      if (!proof) return undefined;
      found.push(proof);
    }
    return found;
  };

  for (const piece of piecesOf(table, hidden)) {
    const read = readOf(table, piece.columns);
    for (const column of piece.columns) [limits.low[column], limits.high[column]] = read.limits(column);
    // What is in a piece where nothing is known needs no proof.
    for (const proof of proofsOfAll(piece.columns, read.needed) ?? []) note(proof);
  }

  return {
    /** Whether every count is still protected with this one shown. If so that is noted, and if not all is as before. */
    without(column: number): boolean {
      const before = limitsAt(limits, column);
      close(limits, column);
      const near = (rowsOf[column] as readonly number[]).flatMap((row) =>
        (block.rows[row] as readonly Term[]).map((term) => term.column),
      );
      const plain = piecesOf(table, hidden, near).filter(({ columns }) => readOf(table, columns).isPlain);
      const inPlain = new Set(plain.flatMap(({ columns }) => columns));
      const affected = [...(usedBy[column] as ReadonlySet<number>)].filter(
        (one) => one !== column && !inPlain.has(one),
      );
      const found = proofsOfAll(affected, table.demand.k);
      if (!found) {
        setLimits(limits, column, before);
        return false;
      }
      const replaced: [number, readonly [number, number]][] = [];
      const ofPlain: Proof[] = [];
      let holds = true;
      for (const { columns } of plain) {
        const read = readOf(table, columns);
        for (const one of columns) {
          replaced.push([one, limitsAt(limits, one)]);
          setLimits(limits, one, read.limits(one));
        }
        const own = proofsOfAll(columns, read.needed);
        if (own) ofPlain.push(...own);
        else holds = false;
        if (!holds) break;
      }
      if (!holds) {
        for (const [one, old] of replaced) setLimits(limits, one, old);
        setLimits(limits, column, before);
        return false;
      }
      for (const proof of [...found, ...ofPlain]) note(proof);
      return true;
    },
  };
}

const limitsAt = ({ low, high }: Limits, column: number): readonly [number, number] => [
  low[column] as number,
  high[column] as number,
];

function setLimits({ low, high }: Limits, column: number, [from, to]: readonly [number, number]): void {
  low[column] = from;
  high[column] = to;
}
