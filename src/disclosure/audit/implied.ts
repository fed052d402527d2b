import { rowsByColumn } from './bounds.ts';
import type { Block, Term } from './sums.ts';

/** Coefficients beyond this are given up: the equation is kept. */
const LARGEST = 2 ** 40;

type Combination = ReadonlyMap<number, number>;

/**
 * The equations of a block without those that follow from the others. A total that is split two ways, by area and by age, whose parts are
 * split the other way, has one equation too many. Those whose unknowns stand in more than two equations are left out first. Elimination in
 * whole numbers, so that what is left out follows exactly.
 */
export function withoutImplied(block: Block): Block['rows'] {
  const rowsOf = rowsByColumn(block);
  if (rowsOf.every((list) => list.length <= 2)) return block.rows;
  const crowded = (terms: readonly Term[]): number =>
    terms.filter(({ column }) => (rowsOf[column]?.length ?? 0) > 2).length / terms.length;
  const basis = new Map<number, Combination>();
  const kept = new Set<readonly Term[]>();
  for (const terms of block.rows.toSorted((a, b) => crowded(a) - crowded(b))) {
    const left = reduced(new Map(terms.map(({ column, sign }) => [column, sign])), basis);
    if (left?.size === 0) continue;
    kept.add(terms);
    const pivot = left?.keys().next().value;
    if (left !== undefined && pivot !== undefined) basis.set(pivot, left);
  }
  return block.rows.filter((terms) => kept.has(terms));
}

/** What is left of an equation when those of the basis are taken away; undefined when its numbers grow too large. */
function reduced(terms: Combination, basis: ReadonlyMap<number, Combination>): Combination | undefined {
  let left = terms;
  for (;;) {
    let pivot: number | undefined;
    for (const column of left.keys()) if (basis.has(column)) pivot = column;
    if (pivot === undefined) return left;
    const by = basis.get(pivot) as Combination;
    const [a, b] = [by.get(pivot) as number, left.get(pivot) as number];
    const next = new Map<number, number>();
    for (const [column, value] of left) next.set(column, value * a);
    for (const [column, value] of by) {
      const sum = (next.get(column) ?? 0) - value * b;
      if (sum === 0) next.delete(column);
      else next.set(column, sum);
      if (Math.abs(sum) > LARGEST) return undefined;
    }
    left = next;
  }
}
