import { expect, test } from 'vitest';
import { exposedIn } from '../../../src/disclosure/audit/pattern.ts';
import { secondary } from '../../../src/disclosure/audit/secondary.ts';
import type { Unknown } from '../../../src/disclosure/audit/sums.ts';
import type { Count } from '../../../src/disclosure/audit/table.ts';
import { valueCounter } from './by-programming.ts';
import { randomCube, randomTree } from './cubes.ts';
import { DEMAND, leastAdded, numbersFrom, randomTable, type Table } from './random-tables.ts';

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

/** Hidden counts that have fewer values than the rule itself leaves; and, of those hidden with one that the rule does not hide, fewer than k. */
async function toldTooNearly({ counts, sums }: Table, added: readonly string[]): Promise<string[]> {
  const hidden = counts.filter(({ id, state }) => state === 'primary' || added.includes(id));
  const rests = counts.filter(({ state }) => state === 'rest').map(({ id }) => id);
  const unknowns = [...hidden, ...counts.filter(({ state }) => state === 'rest')].map(
    ({ id, value, state }): Unknown => ({
      id,
      value,
      low: state === 'rest' ? 0 : 1,
      high: Number.POSITIVE_INFINITY,
    }),
  );
  const countOf = await valueCounter(unknowns, sums, DEMAND.k);
  const least = Math.min(DEMAND.k, DEMAND.to - DEMAND.from + 1);
  return hidden
    .filter(({ id }) => !rests.includes(id) && countOf(id) < (added.length > 0 ? least : 1))
    .map(({ id }) => id);
}

const KINDS: readonly [name: string, tables: number, make: (next: () => number) => Table][] = [
  ['areas within areas by age', 8, (next) => randomTree(3, next)],
  [
    'areas within areas by age, some of unknown age that no output prints',
    8,
    (next) => randomTree(3, next, 'with rests'),
  ],
  ['areas by age by sex', 30, (next) => randomCube([3, 2, 2], 5, next)],
  ['areas by age by sex, larger', 4, (next) => randomCube([6, 3, 2], 8, next)],
];

test.each(KINDS)('%s: nothing is told too nearly by whole-number programming', async (_, tables, make) => {
  const next = numbersFrom(19);
  let protectedTables = 0;
  for (let table = 0; table < tables; table++) {
    const made = make(next);
    const { added, failed } = secondary(made.counts, made.sums, DEMAND);
    if (failed.length > 0) continue;
    protectedTables += 1;
    expect(await toldTooNearly(made, added)).toEqual([]);
  }
  expect(protectedTables / tables).toBeGreaterThan(0.9);
});

test('rounded tables: what the audit finds exposed is what whole-number programming finds', async () => {
  const next = numbersFrom(23);
  const demand = { from: 1, to: 7, k: 3, least: 1 };
  for (let table = 0; table < 10; table++) {
    const { counts, sums } = randomTable(next);
    const read = counts
      .filter(({ value }) => value > 0)
      .map(({ id, value }): Count => {
        if (value <= demand.to) return { id, value, state: 'primary' };
        const shown = Math.round(value / 5) * 5;
        return { id, value, state: 'rest', range: [shown - 2, shown + 2] };
      });
    const unknowns = read.map(
      ({ id, value, range }): Unknown => ({ id, value, low: range?.[0] ?? demand.from, high: range?.[1] ?? demand.to }),
    );
    const countOf = await valueCounter(unknowns, sums, demand.k);
    const few = read.filter(({ id, state }) => state === 'primary' && countOf(id) < demand.k).map(({ id }) => id);
    expect(exposedIn(read, sums, demand).toSorted()).toEqual(few.toSorted());
  }
});
