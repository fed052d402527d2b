import type { Cell, Pass } from './cell.ts';
import { hides } from './rule.ts';

/**
 * Rounds what is still shown to the rule's base, each count and each total on its own, so that published totals need not add up.
 * A count that would round to 0 or into the hidden range is hidden: 0 means none, and the range means hidden.
 */
export const roundCounts: Pass = (cells) => cells.map(rounded);

function rounded(cell: Cell): Cell {
  const { count, rule } = cell;
  if (count.kind === 'hidden' || rule.round === undefined) return cell;
  const value = Math.round(count.value / rule.round) * rule.round;
  if (value === 0 && count.value !== 0) return { ...cell, count: { kind: 'hidden', reason: 'low' } };
  if (hides(rule, value) && cell.fixed !== true) return { ...cell, count: { kind: 'hidden', reason: 'suppressed' } };
  return { ...cell, count: { kind: 'shown', value } };
}
