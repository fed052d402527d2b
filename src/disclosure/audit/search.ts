import { type Bounds, narrow, ownBounds, rowsByColumn, targetsOf } from './bounds.ts';
import type { Block } from './sums.ts';

/** What a search found out about each unknown: the values that some whole-number solution gives it, and whether every other was ruled out. */
export interface Possible {
  readonly values: ReadonlySet<number>;
  readonly complete: boolean;
}

/** Where the most is open, values so far above the true one are tried. */
const FAR = 1000;
/** Each equation is looked at so often, on average, before it is given up that bounds come to rest. */
const LOOKS = 12;

/**
 * The possible values of each unknown of a block of any form, by trying them: one is set, bounds are narrowed, and the unknown with the
 * fewest values left is tried next, nearest to the truth first. Every solution that is found shows a value of every unknown. `enough` values
 * of each will do. `budget` is the number of trials for the whole block: what it does not reach is not complete.
 */
export function searchValues(block: Block, enough: number, budget: number): Possible[] {
  const targets = targetsOf(block);
  const rowsOf = rowsByColumn(block);
  const whole = ownBounds(block);
  narrow(block, targets, whole, rowsOf, block.rows.keys(), looksFor(block));
  const found = block.unknowns.map(({ value }) => new Set([value]));
  const ruledOut = block.unknowns.map(() => new Set<number>());
  const work = { left: budget };
  const solve = solverOf(block, targets, rowsOf, work);

  return block.unknowns.map(({ value }, column) => {
    const own = found[column] as Set<number>;
    let complete = true;
    for (const candidate of nearestFirst(value, whole, column)) {
      if (own.size >= enough) break;
      if (own.has(candidate) || ruledOut[column]?.has(candidate)) continue;
      const bounds = { low: [...whole.low], high: [...whole.high] };
      bounds.low[column] = candidate;
      bounds.high[column] = candidate;
      const fits = narrow(block, targets, bounds, rowsOf, rowsOf[column], looksFor(block));
      if (fits === undefined) work.left -= LOOKS;
      const solution = fits ? solve(bounds) : fits === undefined ? 'budget' : undefined;
      if (solution === 'budget') complete = false;
      else if (solution) for (const [place, one] of solution.entries()) found[place]?.add(one);
      else ruledOut[column]?.add(candidate);
      if (work.left <= 0) {
        complete = false;
        break;
      }
    }
    return { values: own, complete };
  });
}

/** Some whole numbers that fit a block, by place: also one whose true values are not known, all of whose numbers are then unknowns. Undefined where none were found. */
export function solutionOf(block: Block, budget: number): readonly number[] | undefined {
  const targets = targetsOf(block);
  const rowsOf = rowsByColumn(block);
  const bounds = ownBounds(block);
  if (bounds.low.some((low, column) => low > (bounds.high[column] as number))) return undefined;
  if (!narrow(block, targets, bounds, rowsOf, block.rows.keys(), looksFor(block))) return undefined;
  const solution = solverOf(block, targets, rowsOf, { left: budget })(bounds);
  return solution === 'budget' ? undefined : solution;
}

const looksFor = ({ rows }: Block): number => LOOKS * rows.length;

type Solve = (bounds: Bounds) => readonly number[] | undefined | 'budget';

function solverOf(
  block: Block,
  targets: readonly number[],
  rowsOf: readonly (readonly number[])[],
  work: { left: number },
): Solve {
  const solve: Solve = (bounds) => {
    if (work.left-- <= 0) return 'budget';
    const column = narrowest(bounds);
    if (column === undefined) return bounds.low;
    let spent = false;
    for (const value of nearestFirst(block.unknowns[column]?.value ?? 0, bounds, column)) {
      const next = { low: [...bounds.low], high: [...bounds.high] };
      next.low[column] = value;
      next.high[column] = value;
      const fits = narrow(block, targets, next, rowsOf, rowsOf[column], looksFor(block));
      if (fits === undefined) work.left -= LOOKS;
      const solution = fits ? solve(next) : fits === undefined ? 'budget' : undefined;
      if (solution === 'budget') spent = true;
      else if (solution) return solution;
      if (work.left <= 0) return 'budget';
    }
    return spent ? 'budget' : undefined;
  };
  return solve;
}

/** The open unknown with the fewest values left; undefined when all are settled. */
function narrowest({ low, high }: Bounds): number | undefined {
  let [best, least] = [undefined as number | undefined, Number.POSITIVE_INFINITY];
  low.forEach((from, column) => {
    const size = (high[column] as number) - from;
    if (size > 0 && (best === undefined || size < least)) [best, least] = [column, size];
  });
  return best;
}

/** The values an unknown has left, those nearest to its true one first. */
function* nearestFirst(value: number, { low, high }: Bounds, column: number): Generator<number> {
  const [from, to] = [
    low[column] as number,
    Math.min(high[column] as number, Math.max(value, low[column] as number) + FAR),
  ];
  const start = Math.min(Math.max(value, from), to);
  yield start;
  for (let step = 1; start - step >= from || start + step <= to; step++) {
    if (start - step >= from) yield start - step;
    if (start + step <= to) yield start + step;
  }
}
