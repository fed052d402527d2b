/** The words of a text, each with how often it stands there. */
export interface Bag {
  readonly counts: ReadonlyMap<string, number>;
  readonly size: number;
}

/** Words and numbers, whatever capitals they have. */
export function bagOf(text: string): Bag {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, size: words.length };
}

/** Twice the words in common, of all words of both (Dice): from 0 to 1. */
export function shareInCommon(one: Bag, other: Bag): number {
  const all = one.size + other.size;
  if (all === 0) return 0;
  let common = 0;
  for (const [word, count] of one.counts) common += Math.min(count, other.counts.get(word) ?? 0);
  return (2 * common) / all;
}
