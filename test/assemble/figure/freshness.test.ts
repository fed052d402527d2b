import { expect, test } from 'vitest';
import { staleness } from '../../../src/assemble/figure/freshness.ts';
import { assemblyOf, treeOf, years } from './assembly.ts';

const cases: [last: string | null, next: string | null, stale: string | undefined][] = [
  [null, null, undefined],
  ['2024-10-01', null, undefined],
  ['2023-11-01', null, undefined],
  ['2023-10-31', null, 'last_updated'],
  [null, '2024-10', 'next_update'],
  [null, '2024-11', undefined],
  [null, 'October 2024', 'next_update'],
  [null, 'November 2024', undefined],
  [null, '2024-10-31', 'next_update'],
  [null, '2023', 'next_update'],
  [null, 'after the review', undefined],
  ['2024-10-01', 'October 2024', 'next_update'],
];

test.each(cases)(
  'last updated %s, next update %s, edition of 1 November 2024: %s',
  (last_updated, next_update, stale) => {
    expect(staleness({ last_updated, next_update }, '2024-11-01')?.key).toBe(stale);
  },
);

test('figures out of date are told once for each publication, made-up ones never', () => {
  const codes = (provenance: 'local' | 'illustrative') => {
    const meta = { last_updated: '2020-01-01', provenance };
    const assembly = assemblyOf({ observations: years([30, 40]), meta });
    treeOf(':rate[assaults] :count[assaults]', assembly);
    return assembly.diagnostics.map(({ code, severity }) => `${code} ${severity}`);
  };
  expect(codes('local')).toEqual(['indicator/stale warning']);
  expect(codes('illustrative')).toEqual([]);
});
