import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { placeOf } from '../core/place.ts';
import type { Indicator } from '../indicators/observation.ts';
import type { Areas } from '../model/areas.ts';
import type { DisclosureRule } from '../schema/generated/disclosure.ts';
import type { Pass } from './cell.ts';
import { hideSmallCounts } from './primary.ts';
import { publishSeries } from './publish-series.ts';
import type { PublishedIndicators } from './published.ts';
import { register } from './register.ts';
import { roundCounts } from './rounding.ts';
import { type AppliedRule, appliedRule, CLOSED, isOpen } from './rule.ts';
import { withholdSplits } from './withhold-splits.ts';

/**
 * The steps of protection, in order. Secondary suppression, which hides further counts so that a hidden one cannot be worked out from
 * totals, has its place in the middle: after it is known what must be hidden and before anything is rounded. Of splits it is there.
 */
const passesFor = (areas: Areas | undefined): readonly Pass[] => [hideSmallCounts, withholdSplits(areas), roundCounts];

/**
 * Disclosure control over every figure of every output at once: true counts in, published forms out, illustrative figures like real ones.
 * An indicator whose rule is missing or contradicts itself is hidden altogether. `areas` say which areas are parts of which; without them all count as one. Codes: disclosure/no-rule, disclosure/value-only.
 */
export function protect(
  indicators: ReadonlyMap<string, Indicator>,
  rules: readonly DisclosureRule[],
  areas?: Areas,
): { published: PublishedIndicators; diagnostics: Diagnostic[] } {
  const applied = new Map([...indicators.values()].map((indicator) => [indicator, appliedRule(indicator.meta, rules)]));
  const cells = passesFor(areas).reduce(
    (current, pass) => pass(current),
    register(indicators.values(), (indicator) => applied.get(indicator) ?? CLOSED),
  );
  return {
    published: publishSeries(indicators.values(), cells),
    diagnostics: [...applied].flatMap(([indicator, rule]) => (rule ? withheld(indicator, rule) : noRule(indicator))),
  };
}

function noRule({ id, meta }: Indicator): Diagnostic[] {
  const message = `The rule "${meta.disclosure.rule}" of ${id} is not in data/disclosure.yaml, or its from and to do not fit.`;
  return [diagnostic('disclosure/no-rule', placeOf(meta.disclosure, 'rule'), message)];
}

/** Values without a count can only be checked by their publisher, so only an open rule lets them pass. */
function withheld({ id, observations }: Indicator, rule: AppliedRule): Diagnostic[] {
  const first = observations.find((o) => o.status === 'ok' && o.count === null);
  if (!first || isOpen(rule)) return [];
  return [
    diagnostic('disclosure/value-only', first.place, `Values of ${id} without a count are hidden under its rule.`),
  ];
}
