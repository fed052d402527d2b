import type { Indicator, Observation } from '../indicators/observation.ts';
import type { Areas } from '../model/areas.ts';
import type { Cell } from './cell.ts';
import { type Line, linesOf } from './lines.ts';
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
    return offeredLines(indicator, areas).flatMap(({ figures }) =>
      figures.map((observation) => cellOf(indicator, observation, rule)),
    );
  });
}

/** The observations of an indicator that may be published, line by line. */
export function offeredLines(indicator: Indicator, areas: Areas): readonly Line<Observation>[] {
  const { meta } = indicator;
  const divides = dividesKnownEvents(meta, areas);
  return linesOf(indicator).flatMap((line) => {
    const [first] = line.figures;
    // Whether it is offered depends on what the points of a line have in common.
    if (!first || !isOffered(meta, first, areas)) return [];
    if (!divides) return [line];
    const figures = line.figures.filter((observation) => !divides(observation));
    return figures.length > 0 ? [{ ...line, figures }] : [];
  });
}

/** A figure before any protection of our own. */
export const cellOf = (indicator: Indicator, observation: Observation, rule: AppliedRule): Cell => ({
  indicator,
  observation,
  rule,
  count: given(observation),
});

/** A count that came hidden keeps its owner's reason; a row with a value alone has no count. */
function given({ status, count }: Observation): Published {
  if (status !== 'ok') return { kind: 'hidden', reason: status };
  return count === null ? { kind: 'hidden', reason: 'unavailable' } : { kind: 'shown', value: count };
}
