import { sequenceChanges } from '../../core/sequence-changes.ts';

/** A text in stretches: those that the other text does not have are marked. */
export type Words = readonly { readonly text: string; readonly isOther: boolean }[];

/** Two texts word by word: what of either is not in the other. Together the stretches of each are the text. */
export function markedWords(old: string, now: string): { readonly old: Words; readonly now: Words } {
  const [before, after] = [wordsOf(old), wordsOf(now)];
  const changes = sequenceChanges(before, after);
  return {
    old: stretches(
      before,
      changes.map((change) => change.old),
    ),
    now: stretches(
      after,
      changes.map((change) => change.now),
    ),
  };
}

/** Words and the blanks between them. */
const wordsOf = (text: string): string[] => text.match(/\s+|\S+/g) ?? [];

function stretches(words: readonly string[], changed: readonly (readonly [from: number, to: number])[]): Words {
  const found: { text: string; isOther: boolean }[] = [];
  const add = (from: number, to: number, isOther: boolean): void => {
    if (to > from) found.push({ text: words.slice(from, to).join(''), isOther });
  };
  let at = 0;
  for (const [from, to] of changed) {
    add(at, from, false);
    add(from, to, true);
    at = to;
  }
  add(at, words.length, false);
  return found;
}
