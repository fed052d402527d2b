import { expect, test } from 'vitest';
import { ASSERTIONS } from './assertions.ts';
import { nameOf, SPOTS, type Spot, type State } from './folders.ts';
import { assembledWith, saidIn, wrongIn } from './judged.ts';

const LISTS = SPOTS.filter(({ isList, steps }) => isList && !steps.includes('*'));
const said = new Set<string>();

async function wrongWith(states: readonly (readonly [Spot, State])[]): Promise<string[]> {
  const { publications, model } = await assembledWith(states);
  for (const words of saidIn(publications)) said.add(words);
  return wrongIn(publications, model);
}

test.each(['empty', 'one'] as const)(
  'each list is %s, the others as they are',
  async (state) => {
    const found: Record<string, string[]> = {};
    for (const spot of LISTS) {
      const wrong = await wrongWith([[spot, state]]);
      if (wrong.length > 0) found[nameOf(spot)] = wrong;
    }
    expect(found).toEqual({});
  },
  900_000,
);

/** Spots by the bits of their number: over all bits any two are apart at least once, and each way round. */
const BITS = [...Array(Math.ceil(Math.log2(SPOTS.length))).keys()];
const HALVES = BITS.flatMap((bit) => ([0, 1] as const).map((side) => ({ bit, side })));

test.each((['empty', 'first empty'] as const).flatMap((state) => HALVES.map((half) => ({ state, ...half }))))(
  'half of all lists and keys are $state: bit $bit, side $side',
  async ({ state, bit, side }) => {
    const half = SPOTS.filter((_, index) => ((index >> bit) & 1) === side);
    expect(await wrongWith(half.map((spot) => [spot, state]))).toEqual([]);
  },
);

/** Said of what the example does not hold, or of lists that have to hold something. words.test.ts makes some of them. */
const NOT_TRIED: readonly string[] = [
  'All that are listed here have agreed it',
  'One class of authority does not operate everywhere',
  'Some classes of authority do not operate',
  'The needs assessment names no causes yet',
  'No action is yet tied to a cause',
  'One of these sums is divided',
  'This sum is divided',
  "also serves as a community safety partnership's",
];

test('every assertion was made by some of these folders', () => {
  expect(ASSERTIONS.map(({ says }) => says).filter((words) => !said.has(words))).toEqual(NOT_TRIED);
});
