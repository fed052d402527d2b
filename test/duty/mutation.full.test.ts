import { expect, test } from 'vitest';
import { loadBase } from './edition.ts';
import { type Mutation, mutationsOf, noticer, reviewedKeys } from './mutation.ts';

test('every record and key: taking one away is noticed, or nobody asks for it', { timeout: 900_000 }, async () => {
  const base = await loadBase();
  const list = reviewedKeys();
  const reviewed = (mutation: Mutation): boolean => list.some(({ covers }) => covers(mutation));
  const notices = noticer(base);
  const unnoticed = mutationsOf(base.content).filter((mutation) => !reviewed(mutation) && !notices(mutation));
  expect(unnoticed.map(({ path }) => path.join('.'))).toEqual([]);
});

test('nothing stands on the reviewed list that is always noticed, or that the content does not have', {
  timeout: 900_000,
}, async () => {
  const base = await loadBase();
  const notices = noticer(base);
  const all = mutationsOf(base.content);
  const stale = reviewedKeys().filter(({ covers }) => all.filter(covers).every(notices));
  expect(stale.map(({ keys }) => keys)).toEqual([]);
});
