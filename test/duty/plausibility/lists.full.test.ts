import { beforeAll, describe, expect, test } from 'vitest';
import { type Base, loadBase } from '../edition.ts';
import { LISTS, statusOf, triedOf } from './lists.ts';

let base: Base;
beforeAll(async () => {
  base = await loadBase();
});

describe('nonsense does not pass', () => {
  test.each(triedOf(LISTS.nonsense))('%s: %s', (id, _name, one) => {
    expect(statusOf(base, id, one)).not.toBe('met');
  });
});

describe('an honest answer in other words does not fail', () => {
  test.each(triedOf(LISTS.honest))('%s: %s', (id, _name, one) => {
    expect(['met', 'not_applicable']).toContain(statusOf(base, id, one));
  });
});
