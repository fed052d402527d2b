import type { Pass } from './cell.ts';
import { hides } from './rule.ts';

/** Primary suppression: hides every count that its indicator's rule names. */
export const hideSmallCounts: Pass = (cells) =>
  cells.map((cell) =>
    cell.count.kind === 'shown' && hides(cell.rule, cell.count.value)
      ? { ...cell, count: { kind: 'hidden', reason: 'suppressed' } }
      : cell,
  );
