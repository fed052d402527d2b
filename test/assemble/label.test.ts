import { expect, test } from 'vitest';
import { label } from '../../src/assemble/label.ts';

const labels = { plain: 'Contents', slots: 'Page {page} of {pages}, page {page}', counted: '{rows} {rows|row|rows}' };

test('gives the words of a key with its slots filled', () => {
  expect(label(labels, 'plain')).toBe('Contents');
  expect(label(labels, 'slots', { page: 2, pages: '9' })).toBe('Page 2 of 9, page 2');
});

test('prints the word that fits a number', () => {
  expect(label(labels, 'counted', { rows: 1 })).toBe('1 row');
  for (const rows of [0, 2, 11, '1,001']) expect(label(labels, 'counted', { rows })).toBe(`${rows} rows`);
});

test.each([
  ['a missing key', 'absent', {}],
  ['a key of the prototype', 'toString', {}],
  ['a missing slot', 'slots', { page: 1 }],
  ['a slot of the prototype', 'slots', { page: 1, constructor: 2 }],
])('throws on %s', (_, key, slots) => {
  expect(() => label(labels, key, slots)).toThrow(key);
});
