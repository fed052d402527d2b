import { expect, test } from 'vitest';
import { alike } from '../../src/core/alike.ts';

const noRule = () => undefined;
const bytes = new Uint8Array([1]);
const make = () => 1;

test.each<[name: string, one: unknown, other: unknown, answer: boolean]>([
  ['lists of the same', [1, 'a', [true]], [1, 'a', [true]], true],
  ['a list that goes on', [1], [1, 2], false],
  ['a list and a map', [], {}, false],
  ['maps in another order', { a: 1, b: 2 }, { b: 2, a: 1 }, true],
  ['another key', { a: 1 }, { b: 1 }, false],
  ['a key more', { a: 1 }, { a: 1, b: undefined }, false],
  ['deep below', { a: [{ b: 'x' }] }, { a: [{ b: 'y' }] }, false],
  ['no number', { a: Number.NaN }, { a: Number.NaN }, true],
  ['nothing', null, {}, false],
  ['the same bytes', { bytes }, { bytes }, true],
  ['bytes alike', { bytes }, { bytes: new Uint8Array([1]) }, false],
  ['maps by key', new Map(), new Map(), false],
  ['the same function', { make }, { make }, true],
  ['another function', { make: () => 1 }, { make: () => 1 }, false],
])('%s', (_, one, other, answer) => {
  expect(alike(one, other, noRule)).toBe(answer);
  expect(alike(other, one, noRule)).toBe(answer);
});

test('a rule decides for its objects, wherever they stand', () => {
  const rule = (one: object, other: object) => ('make' in one && 'make' in other ? true : undefined);
  expect(alike({ a: [{ make: 1 }] }, { a: [{ make: 2 }] }, rule)).toBe(true);
  expect(alike({ a: [{ make: 1 }], b: 1 }, { a: [{ make: 2 }], b: 2 }, rule)).toBe(false);
});
