import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { placeOf } from '../core/place.ts';
import type { Indicator } from '../indicators/observation.ts';
import type { DisclosureRule } from '../schema/generated/disclosure.ts';
import type { Pass } from './cell.ts';
import { hideSmallCounts } from './primary.ts';
import { publishSeries } from './publish-series.ts';
import type { PublishedIndicators } from './published.ts';
import { register } from './register.ts';
import { roundCounts } from './rounding.ts';
import { type AppliedRule, appliedRule, CLOSED, isOpen } from './rule.ts';

/**
 * The steps of protection, in order. Secondary suppression, which hides further counts so that a hidden one cannot be worked out from
 * totals, has its place between the two: after it is known what must be hidden and before anything is rounded.
 */
const PASSES: readonly Pass[] = [hideSmallCounts, roundCounts];

/**
 * Disclosure control over every figure of every output at once: true counts in, published forms out, illustrative figures like real ones.
 * An indicator whose rule is missing or contradicts itself is hidden altogether. Codes: disclosure/no-rule, disclosure/value-only.
 */
export function protect(
  indicators: ReadonlyMap<string, Indicator>,
  rules: readonly DisclosureRule[],
): { published: PublishedIndicators; diagnostics: Diagnostic[] } {
  const applied = new Map([...indicators.values()].map((indicator) => [indicator, appliedRule(indicator.meta, rules)]));
  const cells = PASSES.reduce(
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
