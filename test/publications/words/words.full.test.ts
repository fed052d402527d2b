import { expect, test } from 'vitest';
import { nameOf, SPOTS, type Spot, type State } from './folders.ts';
import { assembledWith, wrongIn } from './judged.ts';

const LISTS = SPOTS.filter(({ isList, steps }) => isList && !['references', 'by_year'].includes(steps.at(-1) ?? ''));

test.each(['empty', 'one', 'many'] as const)(
  'each list is %s, the others as they are',
  async (state) => {
    const found: Record<string, string[]> = {};
    for (const spot of LISTS) {
      const { publications, model } = await assembledWith([[spot, state]]);
      const wrong = wrongIn(publications, model);
      if (wrong.length > 0) found[nameOf(spot)] = wrong;
    }
    expect(found).toEqual({});
  },
  900_000,
);

/** Whether a spot is in one half of them or the other: over all bits any two spots are apart at least once, and each way round. */
const half = (bit: number, side: 0 | 1): readonly Spot[] => SPOTS.filter((_, index) => ((index >> bit) & 1) === side);
const BITS = [...Array(Math.ceil(Math.log2(SPOTS.length))).keys()];

test.each(BITS.flatMap((bit) => ([0, 1] as const).map((side) => ({ bit, side }))))(
  'half of all lists and keys are empty: bit $bit, side $side',
  async ({ bit, side }) => {
    const states: (readonly [Spot, State])[] = half(bit, side).map((spot) => [spot, 'empty']);
    const { publications, model } = await assembledWith(states);
    expect(wrongIn(publications, model)).toEqual([]);
  },
);
