import { HIDDEN_SYMBOLS, type PublishedPoint } from '../disclosure/published.ts';

/** What is printed in place of a value that is not shown; nothing of one that is. */
export function symbolOf(point: PublishedPoint | undefined): string {
  if (point === undefined) return HIDDEN_SYMBOLS.unavailable;
  return point.value.kind === 'hidden' ? HIDDEN_SYMBOLS[point.value.reason] : '';
}
