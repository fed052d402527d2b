import { expect, test } from 'vitest';
import { nodeEffects } from '../../../src/commands/node-effects.ts';
import { check } from '../../../src/pipeline.ts';
import { everythingOf } from '../../support/everything.ts';
import { REPOSITORY } from '../../support/folder.ts';
import { nameOf, SPOTS, type Spot, type State } from './folders.ts';
import { assembledWith, wrongIn } from './judged.ts';

/** Every so many-th list: all of them at once are made in halves below. */
const EVERY = 5;
const LISTS = SPOTS.filter(({ isList, steps }) => isList && !steps.includes('*')).filter((_, i) => i % EVERY === 0);

async function wrongWith(states: readonly (readonly [Spot, State])[]): Promise<string[]> {
  const { publications, model } = await assembledWith(states);
  return wrongIn(publications, model);
}

test('every local edition of the example', async () => {
  const { editions } = await check(everythingOf(REPOSITORY), nodeEffects(true));
  for (const { model, publications } of editions) expect(wrongIn(publications, model), model.id).toEqual([]);
}, 900_000);

test.each(['empty', 'one'] as const)(
  'some lists are %s one by one, the others as they are',
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

test.each(HALVES.map((half) => ({ state: 'empty' as const, ...half })))(
  'half of all lists and keys are $state: bit $bit, side $side',
  async ({ state, bit, side }) => {
    const half = SPOTS.filter((_, index) => ((index >> bit) & 1) === side);
    expect(await wrongWith(half.map((spot) => [spot, state]))).toEqual([]);
  },
);
