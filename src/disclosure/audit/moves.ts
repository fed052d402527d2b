import { heapOf } from './heap.ts';
import type { Block, Term } from './sums.ts';

/** By how much each count of a block changes, by place, so that every equation still holds. */
export type Move = ReadonlyMap<number, number>;

/** Which counts a move may take, by how much, and what each costs. */
export interface Allowed {
  readonly may: (column: number, by: number) => boolean;
  readonly cost: (column: number) => number;
}

/** Finds a cheap move that adds one to the count at a place; undefined where none was found. */
export type MoveOf = (column: number, allowed: Allowed) => Move | undefined;

/** Trials for one move. */
const TRIALS = 1500;
/** Moves that are held open at a time. */
const OPEN = 2 ** 15;
/** No count changes by more for each one of the first. */
const MOST = 2;

interface State {
  readonly move: Move;
  /** Each change as one number, in order: what the move is known by. */
  readonly marks: readonly number[];
  readonly cost: number;
  /** By how much equations are out. */
  readonly out: ReadonlyMap<number, number>;
}

/**
 * Moves of a block of any form: from a count that changes by one, the shortest equation that is out is put right by another count, the cheapest
 * and nearest to the end first, until none is out. What it finds is a proof by itself, whatever it did not find. `work` counts the trials of all moves.
 */
export function movesIn(
  { rows }: Pick<Block, 'rows'>,
  rowsOf: readonly (readonly number[])[],
  work: { left: number },
): MoveOf {
  const signs = rows.map((terms) => new Map(terms.map(({ column, sign }) => [column, sign])));
  const heap = heapOf(OPEN);
  const changed = (out: State['out'], column: number, by: number): Map<number, number> => {
    const next = new Map(out);
    for (const row of rowsOf[column] as readonly number[]) {
      const sum = (next.get(row) ?? 0) + by * (signs[row]?.get(column) as number);
      if (sum === 0) next.delete(row);
      else next.set(row, sum);
    }
    return next;
  };

  return (column, { may, cost }) => {
    const states: State[] = [];
    const seen = new Set<string>();
    heap.clear();
    const isNew = (marks: State['marks']): boolean => {
      const key = marks.join();
      if (states.length >= OPEN || seen.has(key)) return false;
      seen.add(key);
      return true;
    };
    const push = (state: State): void => {
      // Each count puts one or two equations right, and none costs less than one.
      heap.push(Math.round(state.cost * (1 + state.out.size / (2 * state.move.size))) + state.out.size, states.length);
      states.push(state);
    };
    const move = new Map([[column, 1]]);
    push({ move, marks: withMark([], column, 1), cost: cost(column), out: changed(new Map(), column, 1) });
    for (let trial = 0; trial < TRIALS && work.left > 0; trial++) {
      const at = heap.pop();
      if (at === undefined) return undefined;
      work.left -= 1;
      const { move, marks, cost: before, out } = states[at] as State;
      const [row, sum] = shortest(rows, out) ?? [];
      if (row === undefined || sum === undefined) return move;
      for (const { column: next, sign } of rows[row] as readonly Term[]) {
        if (next === column) continue;
        const old = move.get(next) ?? 0;
        const by = old - Math.sign(sum) * sign;
        if (Math.abs(by) > MOST || Math.abs(by) < Math.abs(old) || !may(next, by)) continue;
        // Most moves come again and again: they are told before anything is made of them.
        const after = withMark(marks, next, by);
        if (!isNew(after)) continue;
        push({
          move: new Map(move).set(next, by),
          marks: after,
          cost: before + (old === 0 ? cost(next) : 0),
          out: changed(out, next, by - old),
        });
      }
    }
    return undefined;
  };
}

const markOf = (column: number, by: number): number => column * (2 * MOST + 1) + by + MOST;
const columnOf = (mark: number): number => Math.floor(mark / (2 * MOST + 1));

/** The marks of a move in which one count changes by so much. */
function withMark(marks: readonly number[], column: number, by: number): number[] {
  const mark = markOf(column, by);
  let place = marks.length;
  while (place > 0 && columnOf(marks[place - 1] as number) >= column) place--;
  const same = columnOf(marks[place] ?? -1) === column ? 1 : 0;
  return [...marks.slice(0, place), mark, ...marks.slice(place + same)];
}

function shortest(rows: Block['rows'], out: State['out']): readonly [row: number, sum: number] | undefined {
  let best: readonly [number, number] | undefined;
  for (const [row, sum] of out) {
    const [length, least] = [rows[row]?.length ?? 0, best ? (rows[best[0]]?.length ?? 0) : Number.POSITIVE_INFINITY];
    if (length < least || (length === least && row < (best?.[0] ?? 0))) best = [row, sum];
  }
  return best;
}

/** Whether a count can go up and down so many times by what a move asks of it, within its own ends. */
export const canMove = (
  { value, low, high }: { readonly value: number; readonly low: number; readonly high: number },
  by: number,
  up: number,
  down: number,
): boolean => {
  const [rise, fall] = by > 0 ? [up * by, down * by] : [-down * by, -up * by];
  return value + rise <= high && value - fall >= low;
};
