import type { PublishedPoint } from './published.ts';

/** The number of a point that is shown; null of one that is not. */
export function shownNumber(point: PublishedPoint | undefined, of: 'count' | 'value'): number | null {
  const number = point?.[of];
  return number?.kind === 'shown' ? number.value : null;
}
