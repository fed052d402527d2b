import { declaredType, typeAndId } from '../../indicators/categories.ts';
import type { Indicator } from '../../indicators/observation.ts';
import { printedBase } from '../printed-base.ts';
import type { IsPrimary } from './primary.ts';

/**
 * A count above the range among so few people that those it counts can be told. A zero stays, as nobody is counted. Who answered a survey is not
 * known, so the base of an answer is no population.
 */
export const isOfFewPeople: IsPrimary = ({ indicator, observation, rule }, count) => {
  if (count === 0 || rule.leastDenominator === 0) return false;
  const base = observation.denominator ?? printedBase([observation], indicator);
  return base !== null && base < rule.leastDenominator && !isAnswer(observation.category, indicator.meta);
};

const isAnswer = (category: string, { categories = [] }: Indicator['meta']): boolean =>
  category !== '' && declaredType(typeAndId(category)[0], categories)?.question !== undefined;
