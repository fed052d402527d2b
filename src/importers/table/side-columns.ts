import { diagnostic } from '../../core/diagnostic.ts';
import { placeOf } from '../../core/place.ts';
import { sayable } from '../../core/sayable.ts';
import type { GridRow } from '../input/grid.ts';
import type { Problems } from '../input/problems.ts';
import { COMMON } from './cells.ts';
import type { Entry } from './entry.ts';
import { folded } from './words.ts';

/** Watches the columns that an entry does not name. */
export interface SideColumns {
  /** `says` is what the row is about, dimension by dimension. */
  see(row: GridRow, says: readonly string[]): void;
  /** Reports the columns that tell rows apart. Code: import/unknown-role. */
  check(problems: Problems): void;
}

interface Watched {
  readonly index: number;
  readonly items: Set<string>;
  hasWords: boolean;
  /** For each dimension the item that goes with each of its words; undefined once two items go with one word. */
  readonly by: (Map<string, string> | undefined)[];
}

const NUMBER_OR_BLANK = /^([£+-]?[\d,]*\.?\d+ ?%?|<\d+|-|)$/;
const NAMED = 5;

/**
 * A column of words that has the same word in all rows, or one word for each area, period or group (such as the name beside a code), says nothing new.
 * Any other one tells rows apart, and rows of different groups would be read as one: years of boys beside years of all children.
 */
export function sideColumns(entry: Entry, heading: GridRow, indices: readonly number[]): SideColumns {
  const watched = indices.map((index): Watched => ({ index, items: new Set(), hasWords: false, by: [] }));
  return {
    see: ({ cells }, says) => {
      for (const column of watched) {
        const item = folded(cells[column.index] ?? '');
        if (column.items.size <= NAMED) column.items.add(item);
        column.hasWords ||= !NUMBER_OR_BLANK.test(item) && !COMMON.meanings.has(item);
        for (const [at, word] of says.entries()) {
          if (column.by.length <= at) column.by.push(new Map());
          const known = column.by[at]?.get(word);
          if (known === undefined) column.by[at]?.set(word, item);
          else if (known !== item) column.by[at] = undefined;
        }
      }
    },
    check: (problems) => {
      for (const { index, items, hasWords, by } of watched) {
        if (!hasWords || items.size < 2 || by.some((words) => words !== undefined)) continue;
        const name = headingAt(heading, index);
        const some = [...items].slice(0, NAMED).map((item) => (item === '' ? '(blank)' : sayable(item)));
        const message = `The column "${name}" tells rows apart (${some.join(', ')}${items.size > NAMED ? ' …' : ''}), and the entry of ${entry.indicator} does not say which to take.`;
        const example = `keep:\n  - { column: ${JSON.stringify(name)}, items: [${JSON.stringify(some[0])}] }\n# or, when it changes nothing of what is counted:\nignore: [${JSON.stringify(name)}]`;
        problems.add(
          diagnostic('import/unknown-role', heading.place(index), message, {
            fix: 'Name the column under keep, sum, age, sex or category of the entry, or under ignore.',
            example,
            also: [placeOf(entry) ?? []].flat(),
          }),
        );
      }
    },
  };
}

/** What a column is called in messages. */
export const headingAt = ({ cells }: GridRow, index: number): string =>
  cells[index] || `(column ${index + 1}, without a heading)`;
