import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { grouped } from '../core/grouped.ts';
import { placeOf } from '../core/place.ts';
import type { Indicator } from '../indicators/observation.ts';
import type { Areas } from '../model/areas.ts';
import type { DisclosureRule } from '../schema/generated/disclosure.ts';
import { auditCells } from './audit-cells.ts';
import type { Cell } from './cell.ts';
import { hideForTotals } from './hide-for-totals.ts';
import { listedAbsent } from './listed-absent.ts';
import { hideSmallCounts } from './primary.ts';
import { publishSeries } from './publish-series.ts';
import type { PublishedIndicators } from './published.ts';
import { register } from './register.ts';
import { roundCounts } from './rounding.ts';
import { type AppliedRule, appliedRule, CLOSED, isOpen } from './rule.ts';
import { withholdSplits } from './withhold-splits.ts';

/**
 * Disclosure control over every figure of every output at once: true counts in, published forms out, illustrative figures like real ones.
 * An indicator whose rule is missing or contradicts itself is hidden altogether. `areas` say which areas are parts of which. Codes: disclosure/listed-absent, disclosure/no-rule, disclosure/value-only, disclosure/withheld.
 */
export function protect(
  indicators: ReadonlyMap<string, Indicator>,
  rules: readonly DisclosureRule[],
  areas: Areas = new Map(),
): { published: PublishedIndicators; diagnostics: Diagnostic[] } {
  const applied = new Map([...indicators.values()].map((indicator) => [indicator, appliedRule(indicator.meta, rules)]));
  const all = register(indicators.values(), (indicator) => applied.get(indicator) ?? CLOSED, areas);
  const { cells: kept, withheld } = hideForTotals(hideSmallCounts(all), areas);
  const cells = roundCounts(withholdSplits(areas)(kept));
  const byIndicator = grouped(cells, ({ indicator }) => indicator);
  const ofIndicator = (indicator: Indicator): readonly Cell[] => byIndicator.get(indicator) ?? [];
  return {
    published: publishSeries(indicators.values(), cells, (indicator) => auditCells(ofIndicator(indicator), areas)),
    diagnostics: [...applied].flatMap(([indicator, rule]) =>
      rule
        ? [
            ...listedAbsent(indicator, areas),
            ...valuesOnly(indicator, rule),
            ...withheldOf(indicator, withheld.get(indicator)),
          ]
        : noRule(indicator),
    ),
  };
}

/** Counts that nothing less than hiding all they add up with protects. */
function withheldOf({ id, meta }: Indicator, counts: number | undefined): Diagnostic[] {
  if (counts === undefined) return [];
  const message = `${counts} counts of ${id} are withheld with all that they add up with: whatever else is hidden, a small one could be worked out.`;
  return [diagnostic('disclosure/withheld', placeOf(meta.disclosure, 'rule'), message)];
}

function noRule({ id, meta }: Indicator): Diagnostic[] {
  const message = `The rule "${meta.disclosure.rule}" of ${id} is not in data/disclosure.yaml, or its from and to do not fit.`;
  return [diagnostic('disclosure/no-rule', placeOf(meta.disclosure, 'rule'), message)];
}

/** Values without a count can only be checked by their publisher, so only an open rule lets them pass. */
function valuesOnly({ id, observations }: Indicator, rule: AppliedRule): Diagnostic[] {
  const first = observations.find((o) => o.status === 'ok' && o.count === null);
  if (!first || isOpen(rule)) return [];
  return [
    diagnostic('disclosure/value-only', first.place, `Values of ${id} without a count are hidden under its rule.`),
  ];
}
