import { expect, test } from 'vitest';
import { tryWorlds } from './small.ts';

test('other hidden counts of the same range give the same bytes, in many small partnerships made by chance', async () => {
  const { changes, others } = await tryWorlds({ seed: 7, numRuns: 24 });
  expect(changes).toBeGreaterThan(200);
  // Which large counts protect the small ones is chosen by their size, so that it can be another choice.
  expect(others).toBeLessThan(20);
});
