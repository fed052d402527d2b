import type { PeopleByBand, StandardisedResult, StandardisedScale } from './directly-standardised-rate.ts';
import { standardisePeople } from './directly-standardised-rate.ts';
import { refuse } from './refusal.ts';

export interface RepeatEventStandardisedRateInput extends StandardisedScale {
  /** Different people by the number of events each had. */
  readonly peopleByFrequency: readonly PeopleByBand[];
}

/**
 * Directly standardised rate of events that the same person can have more than once, such as admissions. The value is that of
 * the events taken as independent; the interval is wider, since its variance weighs each person by the square of their events.
 * Source: Dobson and others 1991 with the compound Poisson variance of repeated events. Statuses and refusals as for
 * the directly standardised rate; `invalid_input` for a frequency that is not a whole number from 1.
 */
export function repeatEventStandardisedRate(input: RepeatEventStandardisedRateInput): StandardisedResult {
  const { peopleByFrequency } = input;
  const whole = peopleByFrequency.every(({ frequency }) => Number.isInteger(frequency) && frequency >= 1);
  if (!whole || peopleByFrequency.length === 0) return refuse('invalid_input');
  return standardisePeople(input, peopleByFrequency);
}
