import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sequenceChanges } from '../../src/core/sequence-changes.ts';

/** Changes as text: what is gone, an arrow, what came. */
const changed = (old: string, now: string): string[] => {
  const [before, after] = [old.split(''), now.split('')];
  return sequenceChanges(before, after).map(
    (change) => `${before.slice(...change.old).join('')}>${after.slice(...change.now).join('')}`,
  );
};

test.each([
  ['nothing', 'abc', 'abc', []],
  ['all of it', '', 'abc', ['>abc']],
  ['all of it gone', 'abc', '', ['abc>']],
  ['in the middle', 'abcde', 'abXde', ['c>X']],
  ['at both ends', 'abc', 'XbY', ['a>X', 'c>Y']],
  ['one item is moved: the fewest are told', 'abcde', 'eabcd', ['>e', 'e>']],
  ['what is said often holds nothing together', 'axbxc', 'axQxc', ['b>Q']],
  ['no item stands once', 'aabb', 'abab', ['a>', '>a']],
])('%s', (_, old, now, expected) => {
  expect(changed(old, now)).toHaveLength(expected.length);
  expect(changed(old, now).toSorted()).toEqual([...expected].toSorted());
});

const SEQUENCE = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 14 });

test('what is outside the changes is the same, in order, and no change is empty or touches the next', () => {
  fc.assert(
    fc.property(SEQUENCE, SEQUENCE, (old, now) => {
      let [i, j] = [0, 0];
      for (const change of [
        ...sequenceChanges(old, now),
        { old: [old.length, old.length], now: [now.length, now.length] } as const,
      ]) {
        expect(old.slice(i, change.old[0])).toEqual(now.slice(j, change.now[0]));
        [i, j] = [change.old[1], change.now[1]];
      }
      for (const { old: gone, now: come } of sequenceChanges(old, now))
        expect(gone[1] - gone[0] + come[1] - come[0]).toBeGreaterThan(0);
    }),
  );
});

test('two long sequences with nothing in common are one change', () => {
  const of = (sign: string): string[] => Array.from({ length: 3000 }, (_, index) => `${sign}${index % 7}`);
  expect(sequenceChanges(of('a'), of('b'))).toEqual([{ old: [0, 3000], now: [0, 3000] }]);
});
