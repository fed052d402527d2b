import type { Observation } from '../indicators/observation.ts';

/** What a count counts, whichever edition prints it. `category` is `type: group`, blank for everybody. */
export type Counts = Pick<Observation, 'area' | 'age' | 'sex' | 'category'> & {
  readonly period: Pick<Observation['period'], 'type' | 'text'>;
};

/** The id of a count: known by what it means, so that the same count in another edition, or for another reader, is the same. */
export const cellId = (indicator: string, { area, period, age, sex, category }: Counts): string =>
  `${indicator}|${area}|${period.type}|${period.text}|${age}|${sex}|${category}`;
