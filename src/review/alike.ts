import type { Stretch } from './attributed.ts';
import type { Unit } from './copy.ts';
import { accepted, onOneLine } from './signs.ts';

/** Of two texts that share less than this of their words neither is the other after changes. */
export const LEAST = 0.5;
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

/**
 * Finds fields again that lost their bookmarks and their words, as where somebody typed all of a paragraph anew: between two paragraphs that are there it alone was printed, and one alone stands that was not.
 * `units` and `stretches` are in the order of the document.
 */
export function besides(
  units: readonly Unit[],
  there: ReadonlyMap<Unit, Stretch>,
  stretches: readonly Stretch[],
): ReadonlyMap<Unit, Stretch> {
  const taken = new Set(there.values());
  const numberOf = new Map(stretches.map((stretch, index) => [stretch, index]));
  const at = (unit: Unit | undefined): number | undefined => {
    const stretch = unit && there.get(unit);
    return stretch && numberOf.get(stretch);
  };
  return new Map(
    units.flatMap((unit, index) => {
      const [from, to] = [at(units[index - 1]), at(units[index + 1])];
      if (there.has(unit) || unit.place.kind !== 'field' || from === undefined || to === undefined) return [];
      const between = stretches.slice(from + 1, to).filter((one) => accepted(one.letters) !== '');
      const [only, ...more] = between;
      return only && more.length === 0 && !only.unit && !taken.has(only) ? [[unit, only] as const] : [];
    }),
  );
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

/** The share of words that two texts have in common, from 0 to 1. */
export const likeness = (one: string, other: string): number => shared(wordsOf(one), wordsOf(other));

/** The share of words that two texts have in common (Dice 1945), from 0 to 1. */
function shared(one: Words, other: Words): number {
  const size = (words: Words): number => [...words.values()].reduce((sum, count) => sum + count, 0);
  const total = size(one) + size(other);
  if (total === 0) return 0;
  let both = 0;
  for (const [word, count] of one) both += Math.min(count, other.get(word) ?? 0);
  return (2 * both) / total;
}
