import type { Indicator } from '../../indicators/observation.ts';
import { printedBase } from '../printed-base.ts';
import { hides } from '../rule.ts';
import type { IsPrimary } from './primary.ts';

/** Whether a count is of some of the people in its denominator, and never more than they are. */
export const isOfGroup = ({ measure, numerator }: Pick<Indicator['meta'], 'measure' | 'numerator'>): boolean =>
  measure === 'proportion' || numerator.counts === 'people';

/**
 * A share of people whose remainder is as small as a count that the rule hides: of 40 pupils 38 leave 2, and the 40 are printed. Where all of a
 * group are counted, everybody in it is told about. A rate of events has no remainder, and a rule that hides no counts asks for nothing here.
 * That a share of 0 per cent is hidden as one of 100 is part of the rule as it applies (rule.ts).
 */
export const isOfSmallRemainder: IsPrimary = ({ indicator, observation, rule }, count) => {
  if (!rule.hidden || count === 0 || !isOfGroup(indicator.meta)) return false;
  const base = observation.denominator ?? printedBase([observation], indicator);
  if (base === null) return false;
  const remainder = base - count;
  return remainder === 0 || (remainder > 0 && hides(rule, remainder));
};
