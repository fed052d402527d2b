import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { grouped } from '../core/grouped.ts';
import { namedFew } from '../core/named-few.ts';
import { placeOf } from '../core/place.ts';
import type { Indicator } from '../indicators/observation.ts';
import type { Areas } from '../model/areas.ts';
import type { DisclosureRule } from '../schema/generated/disclosure.ts';
import { alikeIn, together } from './alike.ts';
import { auditCells } from './audit-cells.ts';
import { hideForTotals, type WithheldSplit } from './hide-for-totals.ts';
import { hidePrimary, primaryDiagnostics } from './primary/primary.ts';
import { publishSeries } from './publish-series.ts';
import type { Audit, PublishedIndicators } from './published.ts';
import { register } from './register.ts';
import { roundCounts } from './rounding.ts';
import { type AppliedRule, appliedRule, CLOSED, isOpen } from './rule.ts';
import { strictest } from './strictest.ts';
import { undividedOf } from './undivided.ts';

/**
 * Disclosure control over every figure of every output at once: true counts in, published forms out, illustrative figures like real ones.
 * An indicator whose rule is missing or contradicts itself is hidden altogether, and indicators that count the same are protected as one. `areas` say which areas are parts of which. Codes: those of the group disclosure.
 */
export function protect(
  indicators: ReadonlyMap<string, Indicator>,
  rules: readonly DisclosureRule[],
  areas: Areas = new Map(),
): { published: PublishedIndicators; diagnostics: Diagnostic[] } {
  const own = new Map([...indicators.values()].map((one) => [one, appliedRule(one.meta, rules)]));
  const { alike, diagnostics: lookingAlike } = alikeIn(indicators, (one) => isOpen(own.get(one) ?? CLOSED));
  const ruleOf = (indicator: Indicator): AppliedRule => {
    const [first = indicator, ...others] = alike.get(indicator) ?? [];
    const closed = (one: Indicator): AppliedRule => own.get(one) ?? CLOSED;
    return strictest([closed(first), ...others.map(closed)]);
  };
  const all = register(indicators.values(), ruleOf, areas);
  const one = together(hidePrimary(all), alike);
  const { cells: kept, withheld, registers } = hideForTotals(one.cells, areas);
  const cells = roundCounts(one.apart(kept));
  const audited = grouped(alike.size > 0 ? roundCounts(kept) : cells, ({ indicator }) => indicator);
  const auditOf = (indicator: Indicator): Audit | undefined => {
    const lead = alike.get(indicator)?.[0] ?? indicator;
    return auditCells(audited.get(lead) ?? [], areas, registers.get(lead));
  };
  return {
    published: publishSeries(indicators.values(), cells, auditOf),
    diagnostics: [
      ...lookingAlike,
      ...one.diagnostics,
      ...primaryDiagnostics(all),
      ...[...own].flatMap(([indicator, rule]) =>
        rule
          ? [
              ...valuesOnly(indicator, ruleOf(indicator)),
              ...undividedOf(indicator, areas),
              ...(withheld.get(indicator) ?? []).map((split) => withheldOf(indicator, split, areas)),
            ]
          : noRule(indicator),
      ),
    ],
  };
}

/** What is withheld because nothing less than hiding a whole split protects its small counts. */
function withheldOf({ id, meta }: Indicator, { by, cells }: WithheldSplit, areas: Areas): Diagnostic {
  const of = (texts: readonly string[]): string => namedFew([...new Set(texts)].toSorted());
  const where = of(cells.map(({ observation }) => areas.get(observation.area)?.name ?? observation.area));
  const when = of(cells.map(({ observation }) => observation.period.label));
  const message = `Of ${id}, ${by === 'all' ? 'all counts are' : `${by} is`} withheld for ${where} in ${when} (${cells.length} counts): whatever else is hidden, a small one could be worked out, or too many would have to be tried.`;
  return diagnostic('disclosure/withheld', placeOf(meta.disclosure, 'rule'), message);
}

function noRule({ id, meta }: Indicator): Diagnostic[] {
  const message = `The rule "${meta.disclosure.rule}" of ${id} is not in data/disclosure.yaml, or its from and to do not fit.`;
  return [diagnostic('disclosure/no-rule', placeOf(meta.disclosure, 'rule'), message)];
}

/** Values without a count can only be checked by their publisher, so only an open rule lets them pass. */
function valuesOnly({ id, meta, observations }: Indicator, rule: AppliedRule): Diagnostic[] {
  if (isOpen(rule) || !observations.some((o) => o.status === 'ok' && o.count === null)) return [];
  const message = `Values of ${id} without a count are hidden under its rule.`;
  return [diagnostic('disclosure/value-only', placeOf(meta.disclosure, 'rule'), message)];
}
