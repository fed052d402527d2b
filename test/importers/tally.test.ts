import { expect, test } from 'vitest';
import { drop, newTally, reasonsOf } from '../../src/importers/tally.ts';

test('the reasons that took the most rows are named, in the order of their words, and the others are counted', () => {
  const tally = newTally();
  for (const reason of ['c', 'a', 'b', 'c', 'd', 'b', 'c']) drop(tally, reason);
  expect(reasonsOf(tally, 2)).toEqual({
    reasons: [
      { reason: 'b', rows: 2 },
      { reason: 'c', rows: 3 },
    ],
    others: { reasons: 2, rows: 2 },
  });
  expect(reasonsOf(tally, 4).others).toEqual({ reasons: 0, rows: 0 });
});
