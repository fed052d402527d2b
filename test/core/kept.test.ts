import { expect, test } from 'vitest';
import { kept } from '../../src/core/kept.ts';
import { lazily } from '../../src/core/lazily.ts';

test('an answer is worked out once for the same objects, also one that is undefined', () => {
  const asked: string[] = [];
  const answer = kept((one: { readonly name: string }, other: { readonly name: string }) => {
    asked.push(`${one.name} ${other.name}`);
    return one === other ? undefined : `${one.name}${other.name}`;
  });
  const [a, b] = [{ name: 'a' }, { name: 'b' }];
  expect([answer(a, b), answer(b, a), answer(a, b), answer(a, a), answer(a, a), answer({ ...a }, b)]).toEqual([
    'ab',
    'ba',
    'ab',
    undefined,
    undefined,
    'ab',
  ]);
  expect(asked).toEqual(['a b', 'b a', 'a a', 'a b']);
});

test('a value is made when it is asked for, and once', () => {
  const asked: string[] = [];
  const made = lazily({
    list: () => {
      asked.push('list');
      return [1];
    },
    word: () => {
      asked.push('word');
      return 'x';
    },
  });
  expect(Object.keys(made)).toEqual(['list', 'word']);
  expect(asked).toEqual([]);
  expect(made.list).toBe(made.list);
  expect(asked).toEqual(['list']);
});
