import { sequenceChanges } from '../../core/sequence-changes.ts';
import { folded } from '../signs.ts';

/** Where a reviewer's text differs from the printed one, in signs: ends are not included. */
export interface Hunk {
  readonly from: number;
  readonly to: number;
  readonly nowFrom: number;
  readonly nowTo: number;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*|[\s\S]/gu;

/** The words of signs, each with the number of its first sign. */
function wordsOf(signs: readonly string[]): { readonly words: string[]; readonly starts: number[] } {
  const words: string[] = [];
  const starts: number[] = [];
  let at = 0;
  for (const [word] of folded(signs.join('')).matchAll(WORD)) {
    words.push(word);
    starts.push(at);
    at += [...word].length;
  }
  starts.push(at);
  return { words, starts };
}

/** The differences, word by word, and within a word down to the signs that are others. */
export function hunksBetween(printed: readonly string[], now: readonly string[]): Hunk[] {
  const [old, next] = [wordsOf(printed), wordsOf(now)];
  return sequenceChanges(old.words, next.words).map((change) =>
    trimmed(
      {
        from: old.starts[change.old[0]] ?? 0,
        to: old.starts[change.old[1]] ?? 0,
        nowFrom: next.starts[change.now[0]] ?? 0,
        nowTo: next.starts[change.now[1]] ?? 0,
      },
      printed,
      now,
    ),
  );
}

const isSameSign = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && folded(a) === folded(b);

function trimmed({ from, to, nowFrom, nowTo }: Hunk, printed: readonly string[], now: readonly string[]): Hunk {
  let [a, b, x, y] = [from, to, nowFrom, nowTo];
  while (a < b && x < y && isSameSign(printed[a], now[x])) [a, x] = [a + 1, x + 1];
  while (b > a && y > x && isSameSign(printed[b - 1], now[y - 1])) [b, y] = [b - 1, y - 1];
  return { from: a, to: b, nowFrom: x, nowTo: y };
}

/**
 * The other ways in which a change can be told that only puts something in, or only takes something out: of two blanks around new words, either may be the new
 * one. Nearest first.
 */
export function slides(hunk: Hunk, printed: readonly string[], now: readonly string[]): Hunk[] {
  const { from, to, nowFrom, nowTo } = hunk;
  if ((from === to) === (nowFrom === nowTo)) return [];
  const [signs, first, last] = from === to ? [now, nowFrom, nowTo] : [printed, from, to];
  const moved = (by: number): Hunk => ({ from: from + by, to: to + by, nowFrom: nowFrom + by, nowTo: nowTo + by });
  const found: Hunk[] = [];
  for (let by = 1; isSameSign(signs[first - by], signs[last - by]) && first - by >= 0; by++) found.push(moved(-by));
  for (let by = 1; isSameSign(signs[first + by - 1], signs[last + by - 1]); by++) found.push(moved(by));
  return found.sort((a, b) => Math.abs(a.from - from) - Math.abs(b.from - from));
}
