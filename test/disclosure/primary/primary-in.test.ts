import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPrimary, primaryIn } from '../../../src/disclosure/primary/primary.ts';
import { appliedRule, CLOSED } from '../../../src/disclosure/rule.ts';
import { indicator, observation, rule } from '../indicator.ts';

const rules = fc
  .record({
    range: fc.constantFrom([null, null], [1, 4], [0, 7], [3, 3]),
    round: fc.constantFrom(null, 5),
    zeros_published: fc.boolean(),
    least_denominator: fc.constantFrom(undefined, 0, 500),
  })
  .map(({ range: [from = null, to = null], least_denominator, ...rest }) =>
    rule({ from, to, ...rest, ...(least_denominator !== undefined && { least_denominator }) }),
  );
const metas = fc.record({
  measure: fc.constantFrom('count', 'crude_rate', 'proportion'),
  numerator: fc.constantFrom(
    { name: 'things', counts: 'offences' } as const,
    { name: 'things', counts: 'people' } as const,
  ),
});
const figures = fc.record({
  count: fc.oneof(fc.integer({ min: 0, max: 12 }), fc.constantFrom(2.5, 499, 500, 2000)),
  denominator: fc.constantFrom(null, 0, 1, 5, 12, 499, 500, 2000),
  flags: fc.subarray(['break', 'dominated']),
});

test('what no rule can hide of an indicator is not asked, and nothing else is left out', () => {
  fc.assert(
    fc.property(rules, metas, figures, fc.boolean(), (own, meta, figure, isClosed) => {
      const row = observation(figure);
      const of = indicator([row], meta);
      const under = { indicator: of, rule: isClosed ? CLOSED : (appliedRule(of.meta, [own]) ?? CLOSED) };
      expect(primaryIn(under)(row, figure.count)).toBe(isPrimary({ ...under, observation: row }, figure.count));
    }),
    { numRuns: 3000 },
  );
});
