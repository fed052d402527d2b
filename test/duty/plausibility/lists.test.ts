import { beforeAll, expect, test } from 'vitest';
import { type Base, loadBase } from '../edition.ts';
import { IDS, LISTS, statusOf, triedOf } from './lists.ts';

/** Every so many-th answer: all of them are tried in lists.full.test.ts. */
const EVERY = 12;

let base: Base;
beforeAll(async () => {
  base = await loadBase();
});

test.each(Object.entries(LISTS))('%s is tried for every requirement, or there is a reason why not', (_name, list) => {
  expect(Object.keys(list).toSorted()).toEqual(IDS.toSorted());
  expect(Object.values(list).every((tried) => tried.length > 0)).toBe(true);
});

const some = <Item>(list: readonly Item[]): Item[] => list.filter((_, index) => index % EVERY === 0);

test.each(some(triedOf(LISTS.nonsense)))('some nonsense does not pass: %s: %s', (id, _name, one) => {
  expect(statusOf(base, id, one)).not.toBe('met');
});

test.each(some(triedOf(LISTS.honest)))('some honest answers do not fail: %s: %s', (id, _name, one) => {
  expect(['met', 'not_applicable']).toContain(statusOf(base, id, one));
});
