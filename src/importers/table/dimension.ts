import { diagnostic } from '../../core/diagnostic.ts';
import { type Place, placeOf } from '../../core/place.ts';
import { sayable } from '../../core/sayable.ts';
import type { Problems } from '../input/problems.ts';
import { type Entry, pairsOf, type Where } from './entry.ts';
import { folded } from './words.ts';

/** A group of ours and the word of the file that it was read from: several words may be parts of one group. */
export interface Group {
  readonly name: string;
  readonly word: string;
}

/** Reads the words of one dimension, or of one column whose rows are chosen. */
export interface Reader {
  /** The group; a reason to leave the row out; undefined when the words cannot be read. */
  read(words: string): Group | { readonly leftOut: string } | undefined;
  /** The words of the file that make up a group; all have to be there. */
  partsOf(group: string): readonly string[];
  /** Reports the words that were listed and never seen. Code: import/not-in-file. */
  check(problems: Problems): void;
}

/** More words than this are not listed in a message. */
const LISTED = 30;

/** Words that the settings list, each with the group it belongs to. `place` answers where a word is listed. */
export function listed(
  what: string,
  groups: readonly (readonly [word: string, group: string])[],
  place: (word: string) => Place | undefined,
): Reader {
  const byWord = new Map(groups.map(([word, name]) => [folded(word), { name, word: folded(word) }]));
  const seen = new Map<string, string>();
  return {
    read: (words) => {
      const word = folded(words);
      if (seen.size < 1000) seen.set(word, words);
      return byWord.get(word) ?? { leftOut: `another ${what}` };
    },
    partsOf: (group) => [...byWord.values()].filter(({ name }) => name === group).map(({ word }) => word),
    check: (problems) => {
      if (seen.size === 0) return;
      for (const [word] of groups) {
        if (seen.has(folded(word))) continue;
        const all = [...seen.values()].map(sayable);
        const more = all.length > LISTED ? ` and ${all.length - LISTED} more` : '';
        const message = `No row has "${word}" as its ${what}. The file has: ${all.slice(0, LISTED).join(', ')}${more}.`;
        problems.add(diagnostic('import/not-in-file', place(word), message));
      }
    },
  };
}

/** Words that are read by a rule; those that it cannot read are undefined. */
export const byRule = (rule: (words: string) => string | undefined): Reader => ({
  read: (words) => {
    const name = rule(words);
    return name === undefined ? undefined : { name, word: '' };
  },
  partsOf: () => [''],
  check: () => {},
});

/** The reader of a dimension of an entry: by its list of words, else by a rule. */
export function dimensionReader(
  entry: Entry,
  name: 'age' | 'sex' | 'category',
  where: (Where & { readonly items?: Readonly<Record<string, string | undefined>> | undefined }) | undefined,
  rule: (words: string) => string | undefined,
): Reader {
  if (where?.items === undefined) return byRule(rule);
  const written = entry[name]?.items;
  return listed(name, pairsOf(where.items), (word) => placeOf(written, word) ?? placeOf(entry));
}
