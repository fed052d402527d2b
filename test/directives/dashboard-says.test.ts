import { expect, test } from 'vitest';
import type { Statement } from '../../src/assemble/figure/statement.ts';
import { PROGRAM_LABELS } from '../../src/assemble/generated/templates.js';
import { flatLabels } from '../../src/assemble/labels.ts';
import { changeSays, readingsSay } from '../../src/directives/dashboard/says.ts';

const labels = flatLabels(PROGRAM_LABELS);

/** A statement as far as the words need it: a value that went from 10 to `to`, with what the tests found. */
function statement({
  to,
  trend,
  significant = false,
  unsaid = false,
  breakNote,
}: {
  to: number;
  trend?: string;
  significant?: boolean;
  unsaid?: boolean;
  breakNote?: string;
}): Statement {
  const facts = {
    latest: { period: '2024/25', value: to },
    previous: { period: '2023/24', value: 10 },
    change: { significant, unsaid, percent: (to - 10) * 10, showPercent: false },
    breakNote,
    unit: 'offences per 1,000',
    decimals: 1,
    cautions: [],
    polarity: 'low',
  };
  return {
    facts,
    trend: trend === undefined ? { reason: 'gap_in_series' } : { result: trend },
  } as unknown as Statement;
}

test.each([
  ['a trend the way that is wanted', { to: 9, trend: 'decreasing' }, 'lower', /^The way that is wanted/],
  ['a trend the other way', { to: 11, trend: 'increasing' }, 'lower', /^Not the way that is wanted/],
  ['a trend where nothing was to change', { to: 11, trend: 'increasing' }, 'steady', /^Increasing/],
  ['no trend', { to: 9, trend: 'no significant change' }, 'lower', /^No clear change/],
  ['a change that chance does not explain', { to: 15, significant: true }, 'higher', /^The way that is wanted/],
  ['a change that chance explains', { to: 9 }, 'lower', /^Not clearly different/],
  ['a change of which it cannot be said', { to: 9, significant: true, unsaid: true }, 'lower', /^(?!The way)/],
  [
    'a break between',
    { to: 5, trend: 'decreasing', significant: true, breakNote: 'Counted otherwise' },
    'lower',
    /^Not comparable/,
  ],
] as const)('%s', (_, given, wanted, words) => {
  expect(changeSays(statement(given), wanted, labels)).toMatch(words);
});

test.each([
  [12, /^Up from 10, not tested/],
  [8, /^Down from 10, not tested/],
  [10, /^The same as before/],
] as const)('a typed figure of %d after 10', (last, words) => {
  expect(readingsSay(last, 10, '10', labels)).toMatch(words);
});
