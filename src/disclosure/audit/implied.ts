import { grouped } from '../../core/grouped.ts';
import { rowsByColumn } from './bounds.ts';
import type { Block, Term } from './sums.ts';

/** Coefficients beyond this are given up: the equation is kept. */
const LARGEST = 2 ** 40;

/** Ways that are tried as the first: those with the most equations. */
const ORDERS = 2;

type Combination = ReadonlyMap<number, number>;

/**
 * The equations of a block without those that follow from the others, one answer after another. A total that is split two ways, by area and by age, whose parts are
 * split the other way, has one equation too many, and which one is left out decides what the rest looks like. Those whose unknowns stand in more than two equations are
 * left out first; then, for each way that counts are split, all that are not split that way. Elimination in whole numbers, so that what is left out follows exactly.
 */
export function* withoutImplied(block: Block): Generator<Block['rows']> {
  const rowsOf = rowsByColumn(block);
  if (rowsOf.every((list) => list.length <= 2)) {
    yield block.rows;
    return;
  }
  const crowded = block.rows.map(
    (terms) => terms.filter(({ column }) => (rowsOf[column]?.length ?? 0) > 2).length / terms.length,
  );
  const places = [...block.rows.keys()];
  const ways = grouped(places, (row) => block.ways[row]);
  const firsts = [...ways.values()].sort((a, b) => b.length - a.length).map((rows) => new Set(rows));
  for (const first of [new Set<number>(), ...(firsts.length > 1 ? firsts.slice(0, ORDERS) : [])]) {
    const isLater = (row: number): number => (first.has(row) ? 0 : 1);
    const ordered = places.toSorted((a, b) => isLater(a) - isLater(b) || (crowded[a] ?? 0) - (crowded[b] ?? 0));
    yield independent(
      ordered.map((row) => block.rows[row] as readonly Term[]),
      rowsOf,
    );
  }
}

/** Those of the equations that do not follow from the ones before them. `rowsOf` are the equations of each unknown. */
function independent(rows: Block['rows'], rowsOf: readonly (readonly number[])[]): Block['rows'] {
  const basis = new Map<number, Combination>();
  const kept: (readonly Term[])[] = [];
  for (const terms of rows) {
    const left = reduced(new Map(terms.map(({ column, sign }) => [column, sign])), basis);
    if (left?.size === 0) continue;
    kept.push(terms);
    if (left === undefined) continue;
    // The unknown of the fewest equations: it comes up again the least.
    let [pivot, fewest] = [-1, Number.POSITIVE_INFINITY];
    for (const column of left.keys()) {
      const { length } = rowsOf[column] as readonly number[];
      if (length < fewest) [pivot, fewest] = [column, length];
    }
    basis.set(pivot, left);
  }
  return kept;
}

/** What is left of an equation when those of the basis are taken away; undefined when its numbers grow too large. */
function reduced(terms: Map<number, number>, basis: ReadonlyMap<number, Combination>): Combination | undefined {
  const waiting = [...terms.keys()];
  for (const pivot of waiting) {
    const by = basis.get(pivot);
    const here = terms.get(pivot);
    if (by === undefined || here === undefined) continue;
    const own = by.get(pivot) as number;
    const [times, share] = here % own === 0 ? [1, here / own] : [own, here];
    if (times !== 1) for (const [column, value] of terms) terms.set(column, value * times);
    for (const [column, value] of by) {
      const sum = (terms.get(column) ?? 0) - value * share;
      if (sum === 0) terms.delete(column);
      else terms.set(column, sum);
      if (basis.has(column)) waiting.push(column);
      if (Math.abs(sum) > LARGEST) return undefined;
    }
  }
  return terms;
}
