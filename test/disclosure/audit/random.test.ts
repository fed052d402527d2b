import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ownBounds, targetsOf } from '../../../src/disclosure/audit/bounds.ts';
import { exposedIn } from '../../../src/disclosure/audit/pattern.ts';
import { secondary } from '../../../src/disclosure/audit/secondary.ts';
import { sumsOfStretches } from '../../../src/disclosure/audit/stretches.ts';
import { blocksOf, type Sum, type Unknown } from '../../../src/disclosure/audit/sums.ts';
import { valueCounter } from './by-programming.ts';
import { intervalsOf } from './cases.ts';
import { randomCube, randomTree } from './cubes.ts';
import { DEMAND, numbersFrom, poisson, randomTable, tableOf } from './random-tables.ts';

const TABLES = 40;

test(`${TABLES} random tables: nothing is exposed, zeros stay, and the order of rows makes no difference`, () => {
  const next = numbersFrom(11);
  for (let table = 0; table < TABLES; table++) {
    const { counts, sums } = randomTable(next);
    const { added, failed } = secondary(counts, sums, DEMAND);
    const hidden = counts.filter(({ id, state }) => state === 'primary' || added.includes(id));
    expect({ failed, exposed: exposedIn(hidden, sums, DEMAND) }).toEqual({ failed: [], exposed: [] });
    expect(hidden.filter(({ value }) => value === 0)).toEqual([]);
    expect(secondary(counts.toReversed(), sums.toReversed(), DEMAND).added).toEqual(added);
  }
});

/** Past the size up to which every step is tried. */
test.each([
  ['by rings', tableOf(60, 4, numbersFrom(2))],
  ['by moves', randomCube([9, 2, 2], 4, numbersFrom(2))],
  ['areas within areas', randomTree(6, numbersFrom(2))],
])(
  'a larger table, protected %s: nothing is exposed, zeros stay, and the order of rows makes no difference',
  (_, { counts, sums }) => {
    const { added, failed } = secondary(counts, sums, DEMAND);
    const hidden = counts.filter(({ id, state }) => state === 'primary' || added.includes(id));
    expect({ failed, exposed: exposedIn(hidden, sums, DEMAND) }).toEqual({ failed: [], exposed: [] });
    expect(hidden.filter(({ value }) => value === 0)).toEqual([]);
    expect(secondary(counts.toReversed(), sums.toReversed(), DEMAND).added).toEqual(added);
  },
);

/** Months, years and rolling years of one place: the shortest paths know as much as whole-number programming. */
test('periods of one place that overlap: the audit finds the values that whole-number programming finds', async () => {
  const next = numbersFrom(31);
  const months = Array.from({ length: 30 }, () => poisson(3, next));
  const sum = (from: number, to: number) => months.slice(from, to).reduce((total, count) => total + count, 0);
  const stretches = [
    ...months.map((_, from) => ({ id: `m${from}`, from, to: from + 1 })),
    ...[0, 12].map((from) => ({ id: `y${from}`, from, to: from + 12 })),
    ...Array.from({ length: 19 }, (_, from) => ({ id: `r${from}`, from, to: from + 12 })),
  ];
  const sums = sumsOfStretches(stretches).map((one) => ({ ...one, line: stretches }));
  const hidden = stretches.filter(({ from, to }) => sum(from, to) <= 4 || next() < 0.3);
  const unknowns = hidden.map(({ id, from, to }): Unknown => ({ id, value: sum(from, to), low: 1, high: Infinity }));
  const countOf = await valueCounter(unknowns, sums, 6);
  for (const { id, count } of intervalsOf(unknowns, sums) ?? [])
    expect([id, Math.min(count, 6)]).toEqual([id, countOf(id)]);
  expect(hidden.length).toBeGreaterThan(15);
});

/** A few unknowns between 0 and 6 and sums of some of them, with the true values known. */
const systems = fc
  .tuple(
    fc.array(fc.nat(6), { minLength: 2, maxLength: 5 }),
    fc.array(fc.uniqueArray(fc.nat(4), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
  )
  .map(([values, groups]) => {
    const unknowns = values.map((value, place): Unknown => ({ id: `x${place}`, value, low: 0, high: 6 }));
    const sums = groups.map(
      (group, place): Sum => ({
        left: [`t${place}`],
        right: group.filter((one) => one < values.length).map((one) => `x${one}`),
      }),
    );
    return { unknowns, sums: sums.filter(({ right }) => right.length > 0) };
  });

/** Every whole-number solution of a small system, by trying all. */
function valuesByTrying(unknowns: readonly Unknown[], sums: readonly Sum[]): Map<string, Set<number>> {
  const found = new Map(unknowns.map(({ id }) => [id, new Set<number>()]));
  for (const block of blocksOf(unknowns, sums)) {
    const { low, high } = ownBounds(block);
    const targets = targetsOf(block);
    const walk = (values: readonly number[]): void => {
      if (values.length < block.unknowns.length) {
        const place = values.length;
        for (let value = low[place] as number; value <= (high[place] as number); value++) walk([...values, value]);
        return;
      }
      const fits = block.rows.every(
        (terms, row) =>
          terms.reduce((sum, { column, sign }) => sum + sign * (values[column] as number), 0) === targets[row],
      );
      if (fits) for (const [place, { id }] of block.unknowns.entries()) found.get(id)?.add(values[place] as number);
    };
    walk([]);
  }
  return found;
}

test('the audit finds what trying every value finds, whatever the equations', () => {
  fc.assert(
    fc.property(systems, ({ unknowns, sums }) => {
      const tried = valuesByTrying(unknowns, sums);
      for (const { id, low, high, count, known } of intervalsOf(unknowns, sums) ?? []) {
        const values = [...(tried.get(id) ?? [])];
        expect([id, low, high, count, known]).toEqual([
          id,
          Math.min(...values),
          Math.max(...values),
          values.length,
          true,
        ]);
      }
    }),
    { numRuns: 300, seed: 5 },
  );
});
