import { expect, test } from 'vitest';
import { unpublishedKind } from '../../../src/assemble/figure/period-kind.ts';
import type { Measured } from '../../../src/assemble/figure/selection.ts';

const measured = (publish: { periods: string[] } | undefined) =>
  ({
    meta: { id: 'alarms', period: { type: 'financial_year', other_types: ['month'] }, publish },
  }) as unknown as Measured;

test.each([
  [undefined, 'financial_year', undefined],
  [{ periods: ['financial_year', 'month'] }, 'month', undefined],
  // The key to add holds what is published already, so that nothing goes when it is pasted.
  [undefined, 'month', 'publish: { periods: [financial_year, month] }'],
  [{ periods: ['month'] }, 'financial_year', 'publish: { periods: [month, financial_year] }'],
  [undefined, 'calendar_quarter', 'It has financial_year, month'],
] as const)('published %o, asked for by %s', (publish, type, fix) => {
  const answer = unpublishedKind(measured(publish as { periods: string[] } | undefined), type)?.fix;
  expect(answer).toEqual(fix === undefined ? undefined : expect.stringContaining(fix));
});
