import { type DisplayPlace, displayNumber } from '../indicators/display-number.ts';
import { HIDDEN_SYMBOLS, LOW_RELIABILITY, type Published, type PublishedPoint } from './published.ts';

/** A number as it is printed, or the symbol of why it is not. What is above 0 but rounds to it is never printed as 0. */
export function published(value: Published, decimals: number, place: DisplayPlace = 'text'): string {
  return value.kind === 'shown' ? displayNumber(value.value, { decimals, place }) : HIDDEN_SYMBOLS[value.reason];
}

/** Whether the source holds a point to be of low reliability; where it gives no number, that is why. */
export const isUnreliable = ({ flags }: PublishedPoint): boolean => flags.includes('low_reliability');

/** A point's value or count in a table: the number or its symbol, and [u] beside or instead of it where it is of low reliability; [x] where there is no point. */
export function inTable(point: PublishedPoint | undefined, of: 'value' | 'count', decimals: number): string {
  if (!point) return HIDDEN_SYMBOLS.unavailable;
  const printed = published(point[of], decimals, 'table');
  if (!isUnreliable(point)) return printed;
  return printed === HIDDEN_SYMBOLS.unavailable ? LOW_RELIABILITY : `${printed} ${LOW_RELIABILITY}`;
}
