import { expect, test } from 'vitest';
import { loadBase } from './edition.ts';
import { mutationsOf, noticer, reviewedKeys } from './mutation.ts';

test('every record and key: taking one away is noticed, or nobody asks for it', { timeout: 900_000 }, async () => {
  const base = await loadBase();
  const reviewed = reviewedKeys();
  const notices = noticer(base);
  const unnoticed = mutationsOf(base.content).filter((mutation) => !reviewed(mutation.pattern) && !notices(mutation));
  expect(unnoticed.map(({ path }) => path.join('.'))).toEqual([]);
});

test('nothing stands on the reviewed list that would be noticed in every record', { timeout: 900_000 }, async () => {
  const base = await loadBase();
  const reviewed = reviewedKeys();
  const notices = noticer(base);
  const noticed = new Map<string, boolean>();
  for (const mutation of mutationsOf(base.content)) {
    const { pattern } = mutation;
    if (reviewed(pattern) && noticed.get(pattern) !== false) noticed.set(pattern, notices(mutation));
  }
  const always = [...noticed].filter(([, every]) => every).map(([pattern]) => pattern);
  expect(always).toEqual([]);
});
