import { expect, test } from 'vitest';
import { narrow, ownBounds, rowsByColumn } from '../../../src/disclosure/audit/bounds.ts';
import { searchValues } from '../../../src/disclosure/audit/search.ts';
import type { Block } from '../../../src/disclosure/audit/sums.ts';

/** x − y = `by` and y − x = `back`, with no most: bounds rise round and round unless the two fit. */
const round = (by: number, back: number): { block: Block; targets: number[] } => {
  const unknown = { value: 3, low: 0, high: Number.POSITIVE_INFINITY };
  return {
    block: {
      unknowns: [
        { id: 'x', ...unknown },
        { id: 'y', ...unknown },
      ],
      rows: [
        [
          { column: 0, sign: 1 },
          { column: 1, sign: -1 },
        ],
        [
          { column: 0, sign: -1 },
          { column: 1, sign: 1 },
        ],
      ],
      anchored: [true, true],
      ways: ['areas', 'ages'],
      lines: [undefined, undefined],
    },
    targets: [by, back],
  };
};

test('bounds that rise without end are given up after so many looks, and what was narrowed holds', () => {
  const { block, targets } = round(1, 1);
  const bounds = ownBounds(block);
  expect(narrow(block, targets, bounds, rowsByColumn(block), block.rows.keys(), 50)).toBeUndefined();
  expect(bounds.low.every((low) => low > 0 && low < 100)).toBe(true);
});

test('bounds that come to rest are told apart from those that do not', () => {
  const { block, targets } = round(1, -1);
  expect(narrow(block, targets, ownBounds(block), rowsByColumn(block), block.rows.keys(), 50)).toBe(true);
});

test('a search that meets them ends, and does not say that it knows all values', () => {
  const { block } = round(0, 0);
  const [x] = searchValues(block, 5, 300);
  expect(x?.values.size).toBeGreaterThanOrEqual(5);
});
