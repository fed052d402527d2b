import { typeAndId } from '../indicators/categories.ts';
import type { Cell } from './cell.ts';

/** One way in which counts are split, and which cells are a part of it. */
export interface Split {
  readonly by: string;
  readonly has: (cell: Cell) => boolean;
}

/** The ways to split counts in the order in which they are given up, and what a message calls them. */
const WAYS: readonly ((exposed: readonly Cell[]) => Split | undefined)[] = [
  (exposed) => {
    const types = [
      ...new Set(exposed.flatMap(({ observation: { category } }) => (category === '' ? [] : [typeOf(category)]))),
    ];
    const [type] = types.toSorted();
    return type === undefined
      ? undefined
      : {
          by: `the split by ${type}`,
          has: ({ observation: { category } }) => category !== '' && typeOf(category) === type,
        };
  },
  (exposed) => splitIf(exposed, 'the split by sex', ({ observation }) => observation.sex !== 'persons'),
  (exposed) =>
    splitIf(
      exposed,
      'every kind of period but the main one',
      ({ indicator, observation }) => observation.period.type !== indicator.meta.period.type,
    ),
  (exposed) => splitIf(exposed, 'the split by age', ({ observation }) => observation.age !== 'all'),
];

const typeOf = (category: string): string => typeAndId(category)[0];

const splitIf = (exposed: readonly Cell[], by: string, has: (cell: Cell) => boolean): Split | undefined =>
  exposed.some(has) ? { by, has } : undefined;

/**
 * The split to withhold of cells that add up, some of which cannot be protected: by the way that is given up first of those that these are split by and some cells are not;
 * else all of them.
 */
export function nextSplit(cells: readonly Cell[], exposed: readonly Cell[]): Split {
  for (const way of WAYS) {
    const split = way(exposed);
    if (split && cells.some((cell) => !split.has(cell))) return split;
  }
  return { by: 'all', has: () => true };
}
