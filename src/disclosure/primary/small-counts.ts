import { hides } from '../rule.ts';
import type { IsPrimary } from './primary.ts';

/** A count that its indicator's rule names. */
export const isSmallCount: IsPrimary = ({ rule }, count) => hides(rule, count);
