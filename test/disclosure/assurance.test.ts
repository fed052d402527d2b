import { expect, test } from 'vitest';
import { assuranceOf } from '../../src/disclosure/assurance.ts';
import { protect } from '../../src/disclosure/protect.ts';
import { indicator, observation, rule } from './indicator.ts';
import { AREAS } from './totals.ts';

const RULES = [
  rule({ id: 'r', from: 1, to: 4, secondary: 'exact', k: 5 }),
  rule({ id: 'open' }),
  rule({ id: 'unused', from: 1, to: 9 }),
];
const counts = { B1: 45, C1: 30, C2: 3, C3: 12 };
const made = indicator(
  Object.entries(counts).map(([area, count]) => observation({ area, count })),
  { disclosure: { rule: 'r', k: 6 } },
);
const assured = (rules = RULES, clearances: readonly unknown[] = []) => {
  const { published } = protect(new Map([[made.id, made]]), rules, AREAS);
  return assuranceOf(published, [made.meta], rules, clearances);
};

test('the rules that hide what is published, and what the audit found', () => {
  expect(assured()).toMatchObject({ counts: 4, hidden: 2, exposed: 0, overrides: 0 });
  expect(assured()?.rules.map(({ id, protects, least }) => [id, protects, least])).toEqual([['r', true, 6]]);
});

test('an audit that is not passed, and what is shown by a decision', () => {
  const [first, ...others] = RULES;
  expect(assured([{ ...first!, secondary: 'none' }, ...others], ['one'])).toMatchObject({ exposed: 1, overrides: 1 });
});

test('nothing is said where no rule hides anything', () => {
  const open = { ...made, meta: { ...made.meta, disclosure: { rule: 'open' } } };
  const { published } = protect(new Map([[open.id, open]]), RULES, AREAS);
  expect(assuranceOf(published, [open.meta], RULES, [])).toBeUndefined();
});
