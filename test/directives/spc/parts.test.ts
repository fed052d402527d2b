import { expect, test } from 'vitest';
import type { NamedPoint } from '../../../src/assemble/figure/made-table.ts';
import { stretchesOf } from '../../../src/directives/spc/parts.ts';

/** So many months from January 2024 on, with counts that go up and down. */
const months = (length: number): NamedPoint[] =>
  Array.from({ length }, (_, at) => {
    const day = `${2024 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01`;
    const number = { kind: 'shown', value: 50 + (at % 3) };
    return { name: day, point: { period: { start: day }, count: number, value: number } as NamedPoint['point'] };
  });

test.each([
  ['2024-09-01', [0, 8], 0],
  ['2024-08-01', [0], 1],
  ['2025-05-01', [0, 16], 0],
  ['2025-06-01', [0], 1],
])('a range of its own takes eight periods before and behind it: %s', (from, begins, waits) => {
  const found = stretchesOf(months(24), 'count', [{ from, why: 'new rules' }]);
  if ('why' in found) throw new Error(found.why);
  expect(found.stretches.map((one) => one.from)).toEqual(begins);
  expect(found.waiting).toHaveLength(waits);
});
