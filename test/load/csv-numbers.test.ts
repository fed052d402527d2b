import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberIn } from '../../src/load/csv-numbers.ts';

test('a number of digits is the one that they spell, however many they are', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{1,25}$/), (digits) => {
      expect(numberIn(digits)).toBe(Number(digits));
    }),
  );
});

test.each([
  ['1.5', 1.5],
  ['.5', 0.5],
  ['5.', 5],
  ['-2', -2],
  ['+2', 2],
  ['1e3', 1000],
  ['1E-3', 0.001],
])('"%s" is a number', (text, value) => {
  expect(numberIn(text)).toBe(value);
});

test.each(['', ' 1', '1 ', 'x', '1,000', '<5', '0x10', 'Infinity', 'NaN', '1e', '.', '--1', '１'])(
  '"%s" is none',
  (text) => {
    expect(numberIn(text)).toBeUndefined();
  },
);
