import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inverseBeta } from '../../../src/indicators/special/beta.ts';
import { inverseChiSquared } from '../../../src/indicators/special/chi-squared.ts';
import { normalMultiplier } from '../../../src/indicators/special/normal.ts';

interface Known {
  readonly chi_squared: readonly { readonly p: number; readonly df: number; readonly x: string }[];
  readonly beta: readonly { readonly p: number; readonly a: number; readonly b: number; readonly x: string }[];
  readonly normal: readonly { readonly confidence: number; readonly z: string }[];
}

const known = JSON.parse(readFileSync(new URL('quantiles.json', import.meta.url), 'utf8')) as Known;

function relativeError(actual: number, expected: number): number {
  return Math.abs(actual - expected) / expected;
}

test.each(known.chi_squared)('chi-squared quantile of $p with $df degrees of freedom', ({ p, df, x }) => {
  expect(relativeError(inverseChiSquared(p, df), Number(x))).toBeLessThan(1e-9);
});

test.each(known.beta)('beta quantile of $p with $a and $b', ({ p, a, b, x }) => {
  expect(relativeError(inverseBeta(p, a, b), Number(x))).toBeLessThan(1e-9);
});

test.each(known.normal)('normal multiplier of $confidence', ({ confidence, z }) => {
  expect(relativeError(normalMultiplier(confidence), Number(z))).toBeLessThan(1e-12);
});

test('no degrees of freedom put all the mass at 0', () => {
  expect(inverseChiSquared(0.025, 0)).toBe(0);
});

test('quantiles of the published tables', () => {
  // Abramowitz and Stegun 1964, table 26.8, and Pearson and Hartley 1966, table 16.
  expect(inverseChiSquared(0.95, 1)).toBeCloseTo(3.84146, 5);
  expect(inverseChiSquared(0.975, 10)).toBeCloseTo(20.4832, 4);
  expect(inverseBeta(0.025, 5, 6)).toBeCloseTo(0.18709, 4);
});
