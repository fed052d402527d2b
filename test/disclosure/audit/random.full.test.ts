import { expect, test } from 'vitest';
import { secondary } from '../../../src/disclosure/audit/secondary.ts';
import { DEMAND, leastAdded, numbersFrom, randomTable } from './random-tables.ts';

const TABLES = 500;

test(`${TABLES} random tables: no more than the least in at least 95 of 100, and never more than two beyond it`, () => {
  const next = numbersFrom(7);
  const excess: number[] = [];
  for (let table = 0; table < TABLES; table++) {
    const made = randomTable(next);
    const { added, failed } = secondary(made.counts, made.sums, DEMAND);
    expect(failed).toEqual([]);
    const least = leastAdded(made, added.length, 20_000);
    if (least !== undefined) excess.push(added.length - least);
  }
  expect(excess.length).toBeGreaterThan(TABLES * 0.95);
  expect(excess.filter((one) => one === 0).length / excess.length).toBeGreaterThanOrEqual(0.95);
  expect(Math.max(...excess)).toBeLessThanOrEqual(2);
});
