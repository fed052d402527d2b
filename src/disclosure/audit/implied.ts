import { grouped } from '../../core/grouped.ts';
import { rowsByColumn } from './bounds.ts';
import type { Block, Term } from './sums.ts';

/** Coefficients beyond this are given up: the equation is kept. */
const LARGEST = 2 ** 40;

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
  for (const first of [new Set<number>(), ...(firsts.length > 1 ? firsts : [])]) {
    const isLater = (row: number): number => (first.has(row) ? 0 : 1);
    const ordered = places.toSorted((a, b) => isLater(a) - isLater(b) || (crowded[a] ?? 0) - (crowded[b] ?? 0));
    yield independent(ordered.map((row) => block.rows[row] as readonly Term[]));
  }
}

/** Those of the equations that do not follow from the ones before them. */
function independent(rows: Block['rows']): Block['rows'] {
  const basis = new Map<number, Combination>();
  const kept: (readonly Term[])[] = [];
  for (const terms of rows) {
    const left = reduced(new Map(terms.map(({ column, sign }) => [column, sign])), basis);
    if (left?.size === 0) continue;
    kept.push(terms);
    const pivot = left?.keys().next().value;
    if (left !== undefined && pivot !== undefined) basis.set(pivot, left);
  }
  return kept;
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
