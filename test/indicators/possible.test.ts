import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changePossible } from '../../src/indicators/change-possible.ts';
import { comparePossible } from '../../src/indicators/compare-possible.ts';
import { crudeRate } from '../../src/indicators/crude-rate.ts';
import { peersPossible } from '../../src/indicators/peers-possible.ts';
import { recentTrend } from '../../src/indicators/recent-trend.ts';
import { possibleCounts, roundingBase } from '../../src/indicators/rounded-count.ts';
import { provenRate } from '../../src/indicators/trend-bounds.ts';
import { rateDirection, shareDirection } from '../../src/indicators/trend-direction.ts';
import { directionOfRates, directionOfShares } from '../../src/indicators/trend-possible.ts';

const PEOPLE = 50_000;
const at = (count: number, denominator = PEOPLE) => {
  const { value, lower, upper } = crudeRate({ count, denominator }) as { value: number; lower: number; upper: number };
  return { value, lower, upper };
};
const every = ({ low, high }: { low: number; high: number }): number[] =>
  Array.from({ length: high - low + 1 }, (_, i) => low + i);
const ends = (count: number, denominator = PEOPLE, flags = ['rounded5']) => {
  const counts = possibleCounts(count, flags);
  return { counts, low: at(counts.low, denominator), high: at(counts.high, denominator) };
};
const rounded = fc.nat(12).map((n) => n * 5);

const bases: [readonly string[], number, object, number | undefined][] = [
  [[], 20, { low: 20, high: 20 }, undefined],
  [['rounded5'], 20, { low: 18, high: 22 }, 5],
  [['provisional', 'rounded5'], 0, { low: 0, high: 2 }, 5],
  [['rounded10'], 20, { low: 15, high: 25 }, 10],
  [['rounded3'], 21, { low: 20, high: 22 }, 3],
  [['rounded5', 'rounded5'], 20, { low: 18, high: 22 }, 5],
  [['rounded5', 'rounded10'], 20, { low: 13, high: 27 }, 10],
  [['rounded1'], 20, { low: 20, high: 20 }, undefined],
];

test.each(bases)('flags %j: a count of %i', (flags, count, counts, base) => {
  expect(possibleCounts(count, flags)).toEqual(counts);
  expect(roundingBase(flags)).toBe(base);
});

test('a comparison stands if every possible count of both gives it', () => {
  fc.assert(
    fc.property(rounded, rounded, fc.constantFrom('single_ci', 'double_ci'), (own, theirs, method) => {
      const [area, benchmark] = [ends(own), ends(theirs, 3 * PEOPLE)];
      const found = comparePossible({
        area: { ...at(own), range: area },
        benchmark: { ...at(theirs, 3 * PEOPLE), range: benchmark },
        method,
      });
      const results = new Set(
        every(area.counts).flatMap((a) =>
          every(benchmark.counts).map(
            (b) => comparePossible({ area: at(a), benchmark: at(b, 3 * PEOPLE), method }).significance,
          ),
        ),
      );
      expect(found.significance).toBe(results.size === 1 ? [...results][0] : 'cannot_be_said');
    }),
    { numRuns: 60 },
  );
});

test('exact counts are compared as before, and what cannot be compared says why', () => {
  expect(comparePossible({ area: at(30), benchmark: at(10) })).toMatchObject({ significance: 'higher' });
  expect(comparePossible({ area: { value: null, range: ends(30) }, benchmark: at(10) })).toMatchObject({
    significance: 'not_compared',
    reason: 'area_missing',
  });
});

test('a change stands if every pair of possible counts gives it', () => {
  const direction = (x: number, y: number) => {
    const found = changePossible(
      { from: { count: x, denominator: PEOPLE }, to: { count: y, denominator: 2 * PEOPLE } },
      { from: undefined, to: undefined },
    );
    return 'direction' in found ? found.direction : undefined;
  };
  fc.assert(
    fc.property(rounded, rounded, (x, y) => {
      const [from, to] = [possibleCounts(x, ['rounded5']), possibleCounts(y, ['rounded5'])];
      const found = changePossible(
        { from: { count: x, denominator: PEOPLE }, to: { count: y, denominator: 2 * PEOPLE } },
        { from, to },
      );
      const results = new Set(every(from).flatMap((a) => every(to).map((b) => direction(a, b))));
      expect('direction' in found && found.direction).toBe(results.size === 1 ? [...results][0] : 'cannot_be_said');
    }),
    { numRuns: 60 },
  );
});

const Z = 1.959963984540054;
const weighted = (count: number, t: number) => {
  const { value, lower, upper } = at(count);
  return { t, value, weight: 1 / ((upper - lower) / (2 * Z)) ** 2 };
};
/** The directions of all combinations, by force. */
function all<P>(choices: readonly (readonly P[])[], directionOf: (points: readonly P[]) => number): Set<number> {
  const found = new Set<number>();
  const go = (chosen: readonly P[]): void => {
    if (chosen.length === choices.length) found.add(directionOf(chosen));
    else for (const point of choices[chosen.length] ?? []) go([...chosen, point]);
  };
  go([]);
  return found;
}

const tilted = fc
  .tuple(
    fc.integer({ min: 2, max: 40 }),
    fc.integer({ min: -10, max: 10 }),
    fc.array(fc.integer({ min: -1, max: 1 }), { minLength: 5, maxLength: 5 }),
  )
  .map(([from, step, noise]) => noise.map((n, i) => Math.max(1, from + step * i + n) * 3));

test('a trend of rates is the one that all combinations of possible counts share', () => {
  fc.assert(
    fc.property(tilted, (counts) => {
      const ranges = counts.map((count) => possibleCounts(count, ['rounded3']));
      const years = ranges.map((range, i) => ({ counts: range, at: (count: number) => weighted(count, i + 1) }));
      const forced = all(
        ranges.map((range, i) => every(range).map((c) => weighted(c, i + 1))),
        (p) => rateDirection(p).direction,
      );
      expect(directionOfRates(years)).toBe(forced.size === 1 ? [...forced][0] : undefined);
    }),
    { numRuns: 150 },
  );
});

test('a trend of shares is the one that all combinations of possible counts share', () => {
  fc.assert(
    fc.property(tilted, (counts) => {
      const ranges = counts.map((count) => possibleCounts(count, ['rounded3']));
      const denominator = 400;
      const years = ranges.map((range, i) => ({ t: i + 1, counts: range, denominator }));
      const forced = all(
        ranges.map((range, i) => every(range).map((numerator) => ({ t: i + 1, numerator, denominator }))),
        (p) => shareDirection(p).direction,
      );
      expect(directionOfShares(years)).toBe(forced.size === 1 ? [...forced][0] : undefined);
    }),
    { numRuns: 150 },
  );
});

test('ranges too wide to go through are bounded: a claim is never more than all corners bear out', () => {
  let said = 0;
  fc.assert(
    fc.property(tilted, fc.constantFrom(10, 20), (counts, base) => {
      const ranges = counts.map((count) => possibleCounts(count * 10, [`rounded${base}`]));
      const years = ranges.map((range, i) => ({ counts: range, at: (count: number) => weighted(count, i + 1) }));
      const shares = ranges.map((range, i) => ({ t: i + 1, counts: range, denominator: 4000 }));
      const corners = ranges.map(({ low, high }) => [low, (low + high) / 2, high]);
      for (const [found, forced] of [
        [
          directionOfRates(years),
          all(
            corners.map((cs, i) => cs.map((c) => weighted(c, i + 1))),
            (p) => rateDirection(p).direction,
          ),
        ],
        [
          directionOfShares(shares),
          all(
            corners.map((cs, i) => cs.map((numerator) => ({ t: i + 1, numerator, denominator: 4000 }))),
            (p) => shareDirection(p).direction,
          ),
        ],
      ] as const) {
        if (found === undefined) continue;
        said += 1;
        expect([...forced]).toEqual([found]);
      }
    }),
    { numRuns: 200 },
  );
  expect(said).toBeGreaterThan(50);
});

const period = (year: number) => ({ start: `${year}-04-01`, end: `${year + 1}-03-31` });
const series = (counts: readonly number[], flags: readonly string[]) =>
  recentTrend({
    kind: 'rate',
    periodType: 'financial_year',
    points: counts.map((count, i) => ({
      period: period(2019 + i),
      ...at(count),
      possible: flags.length === 0 ? undefined : { counts: possibleCounts(count, flags), at },
    })),
  });

const trends: [string, readonly number[], readonly string[], string][] = [
  ['a clear fall', [200, 170, 140, 110, 80], ['rounded5'], 'decreasing'],
  ['nothing clear', [50, 50, 50, 50, 50], ['rounded5'], 'no significant change'],
  ['a fall that depends on the counts', [45, 40, 35, 25, 20], ['rounded5'], 'cannot be said'],
  ['the same of exact counts', [45, 40, 35, 25, 20], [], 'decreasing'],
  ['too few years, rounded or not', [200, 100], ['rounded5'], 'cannot be calculated'],
  [
    'a very clear fall of counts rounded to 100',
    [90_000, 70_000, 50_000, 30_000, 10_000],
    ['rounded100'],
    'decreasing',
  ],
];

test.each(trends)('the trend of %s', (_, counts, flags, result) => {
  expect(series(counts, flags)).toMatchObject({ result });
});

test('peers are compared at the ends, and a rank that depends on the counts is none', () => {
  const peer = (id: string, count: number, isRounded = true) => ({
    id,
    count,
    denominator: PEOPLE,
    counts: isRounded ? possibleCounts(count, ['rounded5']) : undefined,
  });
  const beside = (own: number, peers: readonly number[], isRounded = true) =>
    peersPossible({ area: peer('a', own, isRounded), peers: peers.map((count, i) => peer(`p${i}`, count, isRounded)) });
  expect(beside(100, [20, 25])).toMatchObject({ significance: 'higher', rankHighestFirst: 1 });
  expect(beside(100, [95, 10, 10])).toMatchObject({ significance: 'higher', rankHighestFirst: 1 });
  expect(beside(100, [100, 10, 10])).toMatchObject({ significance: 'higher', rankHighestFirst: null });
  const edge = [...Array(40).keys()].map((n) => 5 * n).filter((n) => beside(n, [50, 50]).status === 'ok');
  expect(
    edge.map((n) => beside(n, [50, 50])).some((r) => 'significance' in r && r.significance === 'cannot_be_said'),
  ).toBe(true);
  const published = { value: 200, lower: 90, upper: 400 };
  const { significance } = peersPossible({ area: peer('a', 100), peers: [peer('p', 50)], published }) as {
    significance: string;
  };
  expect(significance).toBe('similar');
});

test('bounds claim a direction only if all corners of values and weights have it', () => {
  const aYear = fc.record({
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    wide: fc.double({ min: 0, max: 0.3, noNaN: true }),
    weight: fc.double({ min: 0.5, max: 8, noNaN: true }),
    times: fc.double({ min: 1, max: 6, noNaN: true }),
  });
  const said = new Set<number>();
  fc.assert(
    fc.property(
      fc.double({ min: -2, max: 2, noNaN: true }),
      fc.array(aYear, { minLength: 5, maxLength: 5 }),
      (step, given) => {
        const years = given.map(({ from, wide, weight, times }, i) => ({
          t: i + 1,
          value: { low: from + step * i, high: from + step * i + wide },
          weight: { low: weight, high: weight * times },
        }));
        const proven = provenRate(years);
        if (proven === undefined) return;
        said.add(proven);
        const corners = years.map(({ t, value, weight }) =>
          [value.low, value.high].flatMap((v) => [weight.low, weight.high].map((w) => ({ t, value: v, weight: w }))),
        );
        expect([...all(corners, (points) => rateDirection(points).direction)]).toEqual([proven]);
      },
    ),
    { numRuns: 600 },
  );
  expect([...said].sort((a, b) => a - b)).toEqual([-1, 0, 1]);
});
