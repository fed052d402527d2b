import { type Place, placeOf } from '../../core/place.ts';
import { ageBandOf, sexOf } from '../groups.ts';
import type { Problems } from '../input/problems.ts';
import type { About } from '../row-set.ts';
import { dimensionReader, listed, type Reader } from './dimension.ts';
import type { Plan } from './plan.ts';
import { withoutNotes } from './words.ts';

/** One column, or one row of the headings, whose words choose rows. */
export interface Chosen {
  readonly column: string | undefined;
  readonly heading: number | undefined;
  readonly reader: Reader;
}

/** What reads the words of an entry's dimensions; one set for all files, since its lists remember what was seen. */
export interface Readers {
  readonly age: Reader;
  readonly sex: Reader;
  readonly category: Reader;
  readonly keep: readonly Chosen[];
  readonly over: readonly Chosen[];
  /** The parts of the files that make up one row; one alone where nothing is added up. */
  partsOf(about: About): readonly string[];
  check(problems: Problems): void;
}

/** How the words of the parts of a sum are put together. */
export const partKey = (words: readonly string[]): string => words.join('\n');

/** Makes the readers of an entry's dimensions, and of the columns by which it keeps and adds up rows. */
export function readersOf({ entry, layout }: Plan): Readers {
  const age = dimensionReader(entry, 'age', layout.age, (words) => ageBandOf(withoutNotes(words)));
  const sex = dimensionReader(entry, 'sex', layout.sex, (words) => sexOf(withoutNotes(words)));
  const category = dimensionReader(entry, 'category', layout.category, (words) => withoutNotes(words) || undefined);
  const choices = (
    picks: NonNullable<Plan['layout']['keep']>,
    at: (index: number) => object | undefined,
    isSum: boolean,
  ): Chosen[] =>
    picks.map(({ column, heading, items }, index) => {
      const place = (word: string): Place | undefined => {
        const written = at(index);
        const list = written && 'items' in written ? written.items : undefined;
        return placeOf(list, items.indexOf(word)) ?? placeOf(entry);
      };
      const what = column ?? `heading ${heading}`;
      return {
        column,
        heading,
        reader: listed(
          what,
          items.map((item) => [item, isSum ? '' : item] as const),
          place,
        ),
      };
    });
  const keep = choices(layout.keep ?? [], (index) => entry.keep?.[index], false);
  const over = choices(layout.sum?.over ?? [], (index) => entry.sum?.over?.[index], true);
  return {
    age,
    sex,
    category,
    keep,
    over,
    partsOf: (about) => {
      const words = [
        age.partsOf(about.age),
        sex.partsOf(about.sex),
        category.partsOf(about.category),
        ...over.map(({ reader }) => reader.partsOf('')),
      ];
      return words
        .reduce<string[][]>((all, some) => all.flatMap((before) => some.map((word) => [...before, word])), [[]])
        .map(partKey);
    },
    check: (problems) => {
      for (const reader of [age, sex, category, ...[...keep, ...over].map(({ reader: one }) => one)])
        reader.check(problems);
    },
  };
}
