import type { Indicator, Observation } from '../indicators/observation.ts';
import type { Areas } from '../model/areas.ts';
import type { Cell } from './cell.ts';
import { isOffered } from './offered.ts';
import type { Published } from './published.ts';
import type { AppliedRule } from './rule.ts';
import { dividesKnownEvents } from './undivided.ts';

/** The figure register: one cell for each observation of each indicator that may be published, before any protection of our own. */
export function register(
  indicators: Iterable<Indicator>,
  ruleOf: (indicator: Indicator) => AppliedRule,
  areas: Areas,
): readonly Cell[] {
  return [...indicators].flatMap((indicator) => {
    const rule = ruleOf(indicator);
    const divides = dividesKnownEvents(indicator.meta, areas);
    return indicator.observations
      .filter((o) => isOffered(indicator.meta, o, areas) && !divides(o))
      .map((observation) => ({ indicator, observation, rule, count: given(observation) }));
  });
}

/** A count that came hidden keeps its owner's reason; a row with a value alone has no count. */
function given({ status, count }: Observation): Published {
  if (status !== 'ok') return { kind: 'hidden', reason: status };
  return count === null ? { kind: 'hidden', reason: 'unavailable' } : { kind: 'shown', value: count };
}
