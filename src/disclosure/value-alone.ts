import type { Cell } from './cell.ts';
import { isOpen } from './rule.ts';

/** Whether a figure is a value without its count that is shown as its source gives it: under a rule that shows everything, and as nothing hides it yet. */
export const isValueAlone = ({ count, observation, rule }: Cell): boolean =>
  count.kind === 'hidden' &&
  count.reason === 'unavailable' &&
  observation.status === 'ok' &&
  observation.value !== null &&
  isOpen(rule);
