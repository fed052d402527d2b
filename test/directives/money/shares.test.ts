import { expect, test } from 'vitest';
import { interventionsOf, type Stream } from '../../../src/directives/money/shares.ts';

test('a grant of which more was spent than it was has no bar', () => {
  const grant = (amount: number) => ({ kind: 'vru', amount, intervention_spend: 50, year: '2025/26' }) as Stream;
  const labels = { 'money.interventions': 'interventions', 'money.rest': 'the rest' };
  expect(interventionsOf([grant(100)], labels)?.rows).toHaveLength(1);
  expect(interventionsOf([grant(40)], labels)).toBeUndefined();
});
