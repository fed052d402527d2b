import { crudeRate } from '../../../src/indicators/crude-rate.ts';
import { directlyStandardisedRate } from '../../../src/indicators/directly-standardised-rate.ts';
import { indirectlyStandardisedRatio } from '../../../src/indicators/indirectly-standardised-ratio.ts';
import { mean } from '../../../src/indicators/mean.ts';
import { proportion } from '../../../src/indicators/proportion.ts';
import { refuse } from '../../../src/indicators/refusal.ts';
import { repeatEventStandardisedRate } from '../../../src/indicators/repeat-event-standardised-rate.ts';
import { EUROPEAN_STANDARD_POPULATION_2013 } from '../../../src/indicators/standard-population.ts';
import { standardWeights } from '../../../src/indicators/standard-weights.ts';
import { either, entries, list, nullable, number, oneOf, optional, record, text } from './fields.ts';
import { method } from './method.ts';

const scale = { multiplier: optional(number), confidence: optional(number) };
const numbers = list(nullable(number));
const weights = either(oneOf('ESP2013'), list(number));

function weightsOf(given: 'ESP2013' | readonly number[]): readonly number[] {
  return given === 'ESP2013' ? EUROPEAN_STANDARD_POPULATION_2013 : given;
}

export const ESTIMATES = {
  crude_rate: method(record({ ...scale, count: nullable(number), denominator: nullable(number) }), crudeRate),
  standard_weights: method(
    record({ ages: list(text) }),
    ({ ages }) => standardWeights(ages) ?? refuse('invalid_input'),
  ),
  mean: method(record({ values: numbers, confidence: optional(number) }), ({ values, confidence }) =>
    mean({ values, ...(confidence !== undefined && { confidence }) }),
  ),
  proportion: method(record({ ...scale, numerator: nullable(number), denominator: nullable(number) }), proportion),
  dsr: method(record({ ...scale, counts: numbers, populations: numbers, weights }), (input) =>
    directlyStandardisedRate({ ...input, weights: weightsOf(input.weights) }),
  ),
  dsr_repeat_events: method(
    record({ ...scale, individuals_by_frequency: entries(numbers), populations: numbers, weights }),
    (input) =>
      repeatEventStandardisedRate({
        ...input,
        weights: weightsOf(input.weights),
        peopleByFrequency: input.individuals_by_frequency.map(([frequency, people]) => ({
          frequency: Number(frequency),
          people,
        })),
      }),
  ),
  isr: method(
    record({
      ...scale,
      observed: nullable(number),
      populations: numbers,
      ref_counts: numbers,
      ref_populations: numbers,
    }),
    ({ ref_counts, ref_populations, ...input }) =>
      indirectlyStandardisedRatio({ ...input, referenceCounts: ref_counts, referencePopulations: ref_populations }),
  ),
};
