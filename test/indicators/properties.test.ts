import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { change } from '../../src/indicators/change.ts';
import { concentration } from '../../src/indicators/concentration.ts';
import { byarCountLimits, countLimits, exactCountLimits } from '../../src/indicators/count-limits.ts';
import { crudeRate } from '../../src/indicators/crude-rate.ts';
import { directlyStandardisedRate } from '../../src/indicators/directly-standardised-rate.ts';
import { displayNumber, roundHalfAway } from '../../src/indicators/display-number.ts';
import { proportion } from '../../src/indicators/proportion.ts';
import { recentTrend } from '../../src/indicators/recent-trend.ts';
import { REFUSALS } from '../../src/indicators/refusal.ts';
import { repeatEventStandardisedRate } from '../../src/indicators/repeat-event-standardised-rate.ts';
import { europeanWeights } from '../../src/indicators/standard-population.ts';
import { xmr } from '../../src/indicators/xmr.ts';
import { evaluate, METHODS } from './vectors/evaluate.ts';

const count = fc.nat(200_000);
const confidence = fc.constantFrom(0.8, 0.95, 0.998, 0.9999);
const base = fc.integer({ min: 1, max: 10_000_000 });

describe('limits', () => {
  test('bracket the count and widen with the confidence', () => {
    fc.assert(
      fc.property(fc.nat(100_000_000), (hundredths) => {
        const x = hundredths / 100;
        const [narrow, wide] = [countLimits(x, 0.95), countLimits(x, 0.998)];
        expect(narrow.lower).toBeGreaterThanOrEqual(0);
        expect(narrow.lower).toBeLessThanOrEqual(x);
        expect(narrow.upper).toBeGreaterThan(x);
        expect(wide.lower).toBeLessThanOrEqual(narrow.lower);
        expect(wide.upper).toBeGreaterThan(narrow.upper);
      }),
    );
  });

  test('rise with the count within each method', () => {
    fc.assert(
      fc.property(count, confidence, (x, level) => {
        for (const method of [exactCountLimits, byarCountLimits]) {
          if (method === byarCountLimits && x < 10) continue;
          const [here, next] = [method(x, level), method(x + 1, level)];
          expect(next.lower).toBeGreaterThan(here.lower);
          expect(next.upper).toBeGreaterThan(here.upper);
        }
      }),
      { numRuns: 50 },
    );
  });

  test("Byar's lower limit would be below 0 for a count of 1 at 99.8 per cent, where the exact one is used", () => {
    expect(byarCountLimits(1, 0.998).lower).toBeLessThan(0);
    expect(countLimits(1, 0.998).lower).toBeGreaterThan(0);
  });

  test('of a rate scale with the multiplier', () => {
    fc.assert(
      fc.property(count, base, (x, n) => {
        const [small, large] = [
          crudeRate({ count: x, denominator: n, multiplier: 1 }),
          crudeRate({ count: x, denominator: n }),
        ];
        expect(large.status === 'ok' && small.status === 'ok' && large.upper / small.upper).toBeCloseTo(100_000, 4);
      }),
    );
  });

  test('of a proportion lie in its range, bracket it and mirror each other', () => {
    fc.assert(
      fc.property(base, fc.double({ min: 0, max: 1, noNaN: true }), confidence, (n, share, level) => {
        const x = Math.round(n * share);
        const found = proportion({ numerator: x, denominator: n, multiplier: 1, confidence: level });
        const other = proportion({ numerator: n - x, denominator: n, multiplier: 1, confidence: level });
        if (found.status !== 'ok' || other.status !== 'ok') throw new Error('not calculated');
        expect(found.lower).toBeGreaterThanOrEqual(0);
        expect(found.lower).toBeLessThanOrEqual(found.value);
        expect(found.upper).toBeGreaterThanOrEqual(found.value);
        expect(found.upper).toBeLessThanOrEqual(1);
        expect(found.lower).toBeCloseTo(1 - other.upper, 9);
      }),
    );
  });
});

describe('standardised rates', () => {
  const bands = fc.array(fc.tuple(fc.nat(500), fc.integer({ min: 100, max: 90_000 })), {
    minLength: 19,
    maxLength: 19,
  });
  const weights = europeanWeights(0, undefined);

  test('of equal rates in all bands are that rate', () => {
    const populations = weights.map((_, i) => 1000 * (i + 1));
    const found = directlyStandardisedRate({ counts: populations.map((n) => n / 100), populations, weights });
    expect(found.status === 'ok' && found.value).toBeCloseTo(1000, 9);
  });

  test('a hidden band leaves no rate', () => {
    fc.assert(
      fc.property(bands, fc.nat(18), (given, hidden) => {
        const counts = given.map(([x], i) => (i === hidden ? null : x));
        const found = directlyStandardisedRate({ counts, populations: given.map(([, n]) => n), weights });
        expect(found).toMatchObject({ status: 'missing', value: null, lower: null, upper: null, totalCount: null });
      }),
    );
  });

  test('repeated events keep the value and widen the interval', () => {
    fc.assert(
      fc.property(bands, (given) => {
        const populations = given.map(([, n]) => n);
        const people = given.map(([x]) => x + 1);
        const plain = directlyStandardisedRate({ counts: people.map((u) => 2 * u), populations, weights });
        const repeated = repeatEventStandardisedRate({
          peopleByFrequency: [{ frequency: 2, people }],
          populations,
          weights,
        });
        if (plain.status !== 'ok' || repeated.status !== 'ok') throw new Error('not calculated');
        expect(repeated.value / plain.value).toBeCloseTo(1, 12);
        expect(repeated.lower).toBeLessThan(plain.lower);
        expect(repeated.upper).toBeGreaterThan(plain.upper);
      }),
    );
  });

  test('weights of a part of the ages are the bands of those ages', () => {
    expect(europeanWeights(0, 25)).toEqual([5000, 5500, 5500, 5500, 6000]);
    expect(europeanWeights(85, undefined)).toEqual([1500, 1000]);
    expect(weights.reduce((a, b) => a + b)).toBe(100_000);
  });
});

test('the ratio of two rates turned round has the reciprocal interval', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 20_000 }),
      base,
      fc.integer({ min: 1, max: 20_000 }),
      base,
      (x1, n1, x2, n2) => {
        const [a, b] = [
          { count: x1, denominator: n1 },
          { count: x2, denominator: n2 },
        ];
        const [there, back] = [change({ from: a, to: b }), change({ from: b, to: a })];
        if (there.status !== 'ok' || back.status !== 'ok') throw new Error('not calculated');
        expect(there.rateRatioLower * back.rateRatioUpper).toBeCloseTo(1, 9);
        expect(there.rateRatioLower).toBeLessThan(there.rateRatio ?? 0);
        expect(there.rateRatioUpper).toBeGreaterThan(there.rateRatio ?? 0);
        expect(there.significant).toBe(back.significant);
      },
    ),
  );
});

test('a trend turned round in time has the opposite result and the same chi-squared', () => {
  const value = fc.integer({ min: 30, max: 1000 }).map((tenths) => tenths / 10);
  fc.assert(
    fc.property(fc.array(value, { minLength: 5, maxLength: 5 }), (values) => {
      const trend = (series: readonly number[]) =>
        recentTrend({
          kind: 'rate',
          periodType: 'financial_year',
          points: series.map((v, i) => ({
            period: { start: `${2018 + i}-04-01`, end: `${2019 + i}-03-31` },
            value: v,
            lower: v - 2,
            upper: v + 2,
          })),
        });
      const [there, back] = [trend(values), trend(values.toReversed())];
      if ('status' in there || 'status' in back || there.chiSquared === null || back.chiSquared === null) {
        throw new Error('not calculated');
      }
      expect(there.chiSquared).toBeCloseTo(back.chiSquared, 6);
      const opposite = { increasing: 'decreasing', decreasing: 'increasing' } as const;
      if (there.result in opposite) expect(back.result).toBe(opposite[there.result as 'increasing']);
    }),
  );
});

test('control limits move with the series and stretch with its scale', () => {
  const series = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 8, maxLength: 30 });
  fc.assert(
    fc.property(series, fc.integer({ min: -100, max: 100 }), (values, shift) => {
      const [plain, moved] = [xmr({ values }), xmr({ values: values.map((v) => 2 * v + shift) })];
      if (plain.status !== 'ok' || moved.status !== 'ok') throw new Error('not calculated');
      expect(moved.upper).toBeCloseTo(2 * plain.upper + shift, 6);
      expect(moved.points).toEqual(plain.points);
    }),
  );
});

test('concentration does not depend on the order of areas and is 0 for equal ones', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50), { minLength: 1, maxLength: 40 }), (counts) => {
      expect(concentration({ counts: counts.toReversed() })).toEqual(concentration({ counts }));
      expect(concentration({ counts: counts.map(() => 7) })).toMatchObject({ gini: 0 });
    }),
  );
});

test('a printed number is the rounded one', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.nat(4), (value, decimals) => {
      const text = displayNumber(value, { decimals });
      if (!text.startsWith('less'))
        expect(Number(text.replaceAll(',', '').replace('\u2212', '-'))).toBe(roundHalfAway(value, decimals));
      expect(text).not.toMatch(/^[-\u2212][0.,]*$/);
    }),
  );
});

describe('whatever the input', () => {
  const anyNumber = fc.oneof(
    fc.nat(100),
    fc.constant(null),
    fc.double({ min: -5, max: 1e9, noNaN: true }),
    fc.constant('x'),
  );
  const numbers = fc.array(anyNumber, { maxLength: 6 });
  const point = fc.record(
    {
      value: anyNumber,
      lower: anyNumber,
      upper: anyNumber,
      count: anyNumber,
      denominator: anyNumber,
      period: fc.constantFrom('2022/23', '2023-04', '?'),
    },
    { requiredKeys: [] },
  );
  const anyInput = fc.oneof(
    fc.jsonValue(),
    fc.record(
      {
        count: anyNumber,
        numerator: anyNumber,
        denominator: anyNumber,
        events: anyNumber,
        events_in_window: anyNumber,
        hours: anyNumber,
        hours_in_window: anyNumber,
        target: anyNumber,
        target_rate_per_100000: anyNumber,
        observed: anyNumber,
        confidence: fc.constantFrom(0.95, 0.998, 2, null),
        counts: numbers,
        populations: numbers,
        weights: numbers,
        values: numbers,
        ref_counts: numbers,
        ref_populations: numbers,
        area: point,
        benchmark: point,
        from: point,
        to: point,
        rounding_base: anyNumber,
        value: anyNumber,
        decimals: fc.nat(14),
      },
      { requiredKeys: [] },
    ),
  );

  test.each([...METHODS.keys()])('%s answers without throwing, without NaN, with known codes', (method) => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const answer = evaluate(method, input);
        expect(JSON.stringify(answer, (_, v) => (Number.isNaN(v) ? 'NaN found' : v))).not.toContain('NaN found');
        if (answer.status === 'error') expect(Object.keys(REFUSALS)).toContain(answer.code);
      }),
      { numRuns: 200 },
    );
  });
});
