import { folded } from '../signs.ts';
import type { Hunk } from './hunks.ts';

/** Printed words that one change takes out and another puts in again: signs `from` to `to`, which stand there from `nowFrom` on. */
export interface Move {
  readonly out: Hunk;
  readonly into: Hunk;
  readonly from: number;
  readonly to: number;
  readonly nowFrom: number;
}

/** A move is told from words that happen to be the same by its length. */
const LEAST = 12;

/** What was moved within a text: each stretch that was taken out, and stands in what was put in elsewhere. */
export function movesIn(printed: readonly string[], now: readonly string[], hunks: readonly Hunk[]): Move[] {
  return hunks.flatMap((out) => {
    const [from, to] = withoutBlanks(printed, out.from, out.to);
    if (to - from < LEAST) return [];
    const words = folded(printed.slice(from, to).join(''));
    for (const into of hunks) {
      const put = now.slice(into.nowFrom, into.nowTo);
      const at = into === out ? -1 : folded(put.join('')).indexOf(words);
      if (at >= 0) return [{ out, into, from, to, nowFrom: into.nowFrom + [...put.join('').slice(0, at)].length }];
    }
    return [];
  });
}

function withoutBlanks(signs: readonly string[], from: number, to: number): [number, number] {
  let [start, end] = [from, to];
  while (start < end && signs[start] === ' ') start++;
  while (end > start && signs[end - 1] === ' ') end--;
  return [start, end];
}
