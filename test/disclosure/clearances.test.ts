import { expect, test } from 'vitest';
import { protect } from '../../src/disclosure/protect.ts';
import type { Clearance } from '../../src/schema/generated/disclosure.ts';
import { indicator, observation, rule } from './indicator.ts';
import { AREAS } from './totals.ts';

const RULE = rule({ from: 1, to: 4, secondary: 'exact', k: 5 });
const COUNTS = { B1: 46, C1: 30, C2: 3, C3: 12, B2: 2, A: 48 };
const made = indicator(Object.entries(COUNTS).map(([area, count]) => observation({ area, count })));

const clearance = (cell: Partial<Clearance['cell']>): Clearance => ({
  cell: { indicator: 'assaults', area: 'C2', period: '2023/24', ...cell },
  reason: 'Its owner has printed it',
  by: 'Caldicott Guardian',
  date: '2025-01-01',
});

function cleared(...clearances: readonly Clearance[]) {
  const { published, diagnostics } = protect(new Map([[made.id, made]]), [RULE], AREAS, { clearances });
  const one = published.get(made.id);
  const hidden = one?.series.flatMap(({ area, points }) => (points[0]?.count.kind === 'hidden' ? [area] : []));
  return { hidden, audit: one?.audit, codes: diagnostics.map(({ code }) => code) };
}

test('a count that is cleared is shown, and the rest is protected and audited with it', () => {
  const before = cleared();
  expect(before.hidden).toContain('C2');
  const after = cleared(clearance({}));
  expect(after.hidden).not.toContain('C2');
  expect(after).toMatchObject({ codes: [], audit: { exposed: 0 } });
  // B2 is hidden still, and what protects it is chosen among the others.
  expect(after.hidden).toContain('B2');
  expect(cleared(clearance({}), clearance({ area: 'B2' }))).toEqual({ hidden: [], audit: undefined, codes: [] });
});

test.each([
  ['an indicator that is not published', { indicator: 'thefts' }],
  ['an area without a count', { area: 'C9' }],
  ['another period', { period: '2022/23' }],
  ['an age that is not published', { age: '0-24' }],
  ['a kind of period that the table does not have', { period_type: 'month' }],
])('a clearance of %s is told', (_, cell) => {
  expect(cleared(clearance(cell)).codes).toEqual(['disclosure/bad-clearance']);
});

test('a clearance twice is told, and the count is shown', () => {
  const { codes, hidden } = cleared(clearance({}), clearance({ age: 'all', sex: 'persons' }));
  expect(codes).toEqual(['disclosure/bad-clearance']);
  expect(hidden).not.toContain('C2');
});

test('a count that its source hides cannot be cleared', () => {
  const one = indicator([observation({ area: 'C2', count: null, status: 'suppressed' })]);
  const { diagnostics } = protect(new Map([[one.id, one]]), [RULE], AREAS, { clearances: [clearance({})] });
  expect(diagnostics.map(({ code }) => code)).toContain('disclosure/bad-clearance');
});
