import type { Indicator, Observation } from '../indicators/observation.ts';
import type { Published } from './published.ts';
import type { AppliedRule } from './rule.ts';

/** One count of the register on its way to its published form. Cells and their true counts stay inside this folder. */
export interface Cell {
  readonly indicator: Indicator;
  readonly observation: Observation;
  readonly rule: AppliedRule;
  /** What may be shown after the passes so far. */
  readonly count: Published;
  /** True where the whole split that the count is part of is withheld. */
  readonly withheld?: true;
  /** True where somebody cleared the count: it is shown whatever else is hidden. */
  readonly fixed?: true;
  /** What earlier editions printed of it, if they did: the very count, or another that was revised since. */
  readonly printed?: 'same' | 'other';
}

/** Whether a count may not be hidden to protect another: it is shown, or readers have it already. */
export const isBarred = ({ fixed, printed }: Cell): boolean => fixed === true || printed !== undefined;

/** One step of protection. It sees the cells of all indicators at once, since totals, areas and ages of one can give away another. */
export type Pass = (cells: readonly Cell[]) => readonly Cell[];

/** Whether a count is hidden to protect people, and not because it is unknown or has no meaning. */
export const isHiddenForPeople = ({ count }: Cell): boolean =>
  count.kind === 'hidden' && (count.reason === 'suppressed' || count.reason === 'low');
