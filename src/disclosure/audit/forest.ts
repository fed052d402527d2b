import { type Bounds, narrow, ownBounds, rowsByColumn, targetsOf } from './bounds.ts';
import type { Block } from './sums.ts';

/** True when no unknown can be reached twice: unknowns and equations, joined where one stands in the other, have no ring. */
export function isForest({ unknowns, rows }: Block): boolean {
  const joins = rows.reduce((sum, terms) => sum + terms.length, 0);
  // A block hangs together, so it is a tree when it has one join fewer than it has unknowns and equations.
  return joins === unknowns.length + rows.length - 1;
}

/** The exact bounds of a block without rings: along a tree, narrowing equation by equation reaches them, and every whole number between is possible. */
export function forestBounds(block: Block): Bounds {
  const bounds = ownBounds(block);
  narrow(block, targetsOf(block), bounds, rowsByColumn(block));
  return bounds;
}
