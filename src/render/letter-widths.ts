import { emsOf } from '../core/arial.ts';

/** Room for fonts that are a little broader than Arial, and for the rounding of printers. */
const ALLOWANCE = 1.04;

/** The breadth of a line of text in ems, a little more rather than less. */
export function lineBreadth(text: string): number {
  return emsOf(text) * ALLOWANCE;
}
