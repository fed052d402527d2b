import { expect, test } from 'vitest';
import { loadBase } from './edition.ts';
import { type Mutation, mutationsOf, noticer, reviewedKeys } from './mutation.ts';

const SEED = 20_261_101;
const SAMPLE = 120;

/** Mulberry32: numbers from 0 up to 1 that a seed decides. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

test('a sample of records and keys: taking one away is noticed, or nobody asks for it', async () => {
  const base = await loadBase();
  const list = reviewedKeys();
  const reviewed = (mutation: Mutation): boolean => list.some(({ covers }) => covers(mutation));
  const notices = noticer(base);
  const asked = mutationsOf(base.content).filter((mutation) => !reviewed(mutation));
  const random = randomFrom(SEED);
  const sample = Array.from({ length: SAMPLE }, () => asked[Math.floor(random() * asked.length)]).filter(
    (mutation) => mutation !== undefined,
  );
  expect(sample.filter((mutation) => !notices(mutation)).map(({ path }) => path.join('.'))).toEqual([]);
});
