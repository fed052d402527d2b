import type { Indicator, Observation } from '../indicators/observation.ts';
import type { Cell } from './cell.ts';
import type { Published } from './published.ts';
import type { AppliedRule } from './rule.ts';

/** The figure register: one cell for each observation of each indicator, before any protection of our own. */
export function register(
  indicators: Iterable<Indicator>,
  ruleOf: (indicator: Indicator) => AppliedRule,
): readonly Cell[] {
  return [...indicators].flatMap((indicator) => {
    const rule = ruleOf(indicator);
    return indicator.observations.map((observation) => ({ indicator, observation, rule, count: given(observation) }));
  });
}

/** A count that came hidden keeps its owner's reason; a row with a value alone has no count. */
function given({ status, count }: Observation): Published {
  if (status !== 'ok') return { kind: 'hidden', reason: status };
  return count === null ? { kind: 'hidden', reason: 'unavailable' } : { kind: 'shown', value: count };
}
