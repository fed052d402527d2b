import type { Stretch } from './attributed.ts';
import type { Unit } from './copy.ts';
import { accepted, onOneLine } from './signs.ts';

/** Of two texts that share less than this of their words neither is the other after changes. */
const LEAST = 0.5;
/** More pairs than this are not compared: what has lost its bookmark is then gone. */
const MOST_PAIRS = 4_000_000;

/** Finds paragraphs again that lost their bookmarks: each pair shares most of its words, and the likest pairs come first. */
export function alike(lost: readonly Unit[], loose: readonly Stretch[]): ReadonlyMap<Unit, Stretch> {
  const found = new Map<Unit, Stretch>();
  if (lost.length * loose.length > MOST_PAIRS) return found;
  const wordsOfLoose = loose.map(({ letters }) => wordsOf(accepted(letters)));
  const pairs = lost.flatMap((unit) => {
    const words = wordsOf(unit.place.text);
    return loose.flatMap((stretch, index) => {
      const likeness = shared(words, wordsOfLoose[index] ?? new Map());
      return likeness >= LEAST ? [{ unit, stretch, likeness }] : [];
    });
  });
  const taken = new Set<Stretch>();
  for (const { unit, stretch } of pairs.sort((a, b) => b.likeness - a.likeness)) {
    if (found.has(unit) || taken.has(stretch)) continue;
    found.set(unit, stretch);
    taken.add(stretch);
  }
  return found;
}

type Words = ReadonlyMap<string, number>;

function wordsOf(text: string): Words {
  const words = new Map<string, number>();
  for (const word of onOneLine(text)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [])
    words.set(word, (words.get(word) ?? 0) + 1);
  return words;
}

/** The share of words that two texts have in common (Dice 1945), from 0 to 1. */
function shared(one: Words, other: Words): number {
  const size = (words: Words): number => [...words.values()].reduce((sum, count) => sum + count, 0);
  const total = size(one) + size(other);
  if (total === 0) return 0;
  let both = 0;
  for (const [word, count] of one) both += Math.min(count, other.get(word) ?? 0);
  return (2 * both) / total;
}
