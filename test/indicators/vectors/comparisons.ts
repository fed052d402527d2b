import type { Compared } from '../../../src/indicators/compare.ts';
import { compare } from '../../../src/indicators/compare.ts';
import { compareTwoLevel } from '../../../src/indicators/compare-two-level.ts';
import { peerComparison } from '../../../src/indicators/peer-comparison.ts';
import type { Read } from './fields.ts';
import { either, list, nullable, number, oneOf, optional, record, text } from './fields.ts';
import { method } from './method.ts';

const polarity = optional(oneOf('low_is_good', 'high_is_good', 'none'));
const label = optional(either(text, number));

const basis = {
  value: nullable(number),
  status: optional(text),
  measure: optional(text),
  count: nullable(number),
  id: optional(text),
  code: optional(text),
  age: label,
  sex: label,
  period: label,
  definition: label,
  multiplier: optional(number),
};
const compared = record({ ...basis, lower: nullable(number), upper: nullable(number) });
const twoLevels = {
  lower95: nullable(number),
  upper95: nullable(number),
  lower998: nullable(number),
  upper998: nullable(number),
};

/** A hidden value is no value, whatever number stands beside its status. */
function comparedOf(given: Omit<Read<typeof compared>, 'lower' | 'upper'> | null): Compared {
  if (!given) return { value: null };
  const { measure, count, id, code, status, age, sex, period, definition, ...rest } = given;
  const hidden = status !== undefined && status !== 'ok';
  return {
    ...rest,
    value: hidden ? null : given.value,
    area: code ?? id,
    age: worded(age),
    sex: worded(sex),
    period: worded(period),
    definition: worded(definition),
    events: measure === 'dsr' ? (count ?? undefined) : undefined,
  };
}

function worded(given: string | number | undefined): string | undefined {
  return given === undefined ? undefined : String(given);
}

function withStatus<R extends { readonly significance: string }>(result: R): R & { readonly status: string } {
  return { ...result, status: result.significance === 'not_compared' ? 'not_compared' : 'ok' };
}

const peer = record({ id: text, count: nullable(number), denominator: nullable(number) });

export const COMPARISONS = {
  compare: method(
    record({
      area: nullable(compared),
      benchmark: nullable(compared),
      comparison: optional(oneOf('single_ci', 'double_ci')),
      polarity,
    }),
    (input) =>
      withStatus(
        compare({
          area: comparedOf(input.area),
          benchmark: comparedOf(input.benchmark),
          ...(input.comparison && { method: input.comparison }),
          ...(input.polarity && { polarity: input.polarity }),
        }),
      ),
  ),
  compare_two_level: method(
    record({ area: nullable(record({ ...basis, ...twoLevels })), benchmark: nullable(compared) }),
    ({ area, benchmark }) => {
      const limits = area ?? { lower95: null, upper95: null, lower998: null, upper998: null };
      const { lower95, upper95, lower998, upper998 } = limits;
      return withStatus(
        compareTwoLevel({ ...comparedOf(area), lower95, upper95, lower998, upper998 }, comparedOf(benchmark)),
      );
    },
  ),
  peer_comparison: method(
    record({ area: peer, peers: list(peer), multiplier: optional(number), confidence: optional(number), polarity }),
    ({ polarity: given, ...input }) => peerComparison({ ...input, ...(given && { polarity: given }) }),
  ),
};
