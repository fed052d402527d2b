import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { grouped } from '../core/grouped.ts';
import { namedFew } from '../core/named-few.ts';
import { placeOf } from '../core/place.ts';
import type { Indicator } from '../indicators/observation.ts';
import type { Areas } from '../model/areas.ts';
import type { Clearance, DisclosureRule } from '../schema/generated/disclosure.ts';
import { auditCells } from './audit-cells.ts';
import type { Cell } from './cell.ts';
import { withClearances } from './clearances.ts';
import { alreadyPublic, printedBefore, withPrinted } from './editions/printed-before.ts';
import type { EditionRegister } from './editions/register-file.ts';
import { hideForTotals, type WithheldSplit } from './hide-for-totals.ts';
import { listedAbsent } from './listed-absent.ts';
import { hideSmallCounts } from './primary.ts';
import { publishSeries } from './publish-series.ts';
import type { Audit, PublishedIndicators } from './published.ts';
import { register } from './register.ts';
import { type RegisterSums, registerSums } from './register-sums.ts';
import { roundCounts } from './rounding.ts';
import { type AppliedRule, appliedRule, CLOSED, isOpen } from './rule.ts';

/**
 * Disclosure control over every figure of every output at once: true counts in, published forms out, illustrative figures like real ones.
 * What somebody cleared is shown, and what earlier editions printed is known. An indicator whose rule is missing or contradicts itself is hidden altogether. `areas` say which areas are parts of which. Codes: those of the group disclosure but
 * disclosure/bad-register.
 */
export function protect(
  indicators: ReadonlyMap<string, Indicator>,
  rules: readonly DisclosureRule[],
  areas: Areas = new Map(),
  known: Known = {},
): { published: PublishedIndicators; diagnostics: Diagnostic[] } {
  const { cells, auditOf, diagnostics } = protectedCells(indicators, rules, areas, known);
  return { published: publishSeries(indicators.values(), cells, auditOf), diagnostics };
}

/** Every cell after all protection, with what its published form rests on. For this folder alone: a cell holds its true count. */
export interface ProtectedCells {
  readonly cells: readonly Cell[];
  readonly auditOf: (indicator: Indicator) => Audit | undefined;
  /** The equations of an indicator's cells that are not withheld. */
  readonly registerOf: (indicator: Indicator) => RegisterSums | undefined;
  readonly diagnostics: Diagnostic[];
}

/** What `protect` makes the published forms of. */
export function protectedCells(
  indicators: ReadonlyMap<string, Indicator>,
  rules: readonly DisclosureRule[],
  areas: Areas,
  { clearances = [], editions = [] }: Known = {},
): ProtectedCells {
  const applied = new Map([...indicators.values()].map((indicator) => [indicator, appliedRule(indicator.meta, rules)]));
  const all = register(indicators.values(), (indicator) => applied.get(indicator) ?? CLOSED, areas);
  const before = printedBefore(editions);
  const { cells: cleared, diagnostics: ofClearances } = withClearances(hideSmallCounts(all), all, clearances);
  const { cells: kept, withheld, registers } = hideForTotals(withPrinted(cleared, before), areas, before);
  const cells = roundCounts(kept);
  const byIndicator = grouped(cells, ({ indicator }) => indicator);
  const ofIndicator = (indicator: Indicator): readonly Cell[] => byIndicator.get(indicator) ?? [];
  return {
    cells,
    auditOf: (indicator) =>
      auditCells(ofIndicator(indicator), areas, registers.get(indicator), before.get(indicator.id)),
    registerOf: (indicator) => {
      const own = ofIndicator(indicator).filter(({ withheld: gone }) => gone !== true);
      const [rule] = own.map((cell) => cell.rule);
      return rule && (registers.get(indicator) ?? registerSums(own, areas, rule.k, before.get(indicator.id)));
    },
    diagnostics: [
      ...ofClearances,
      ...alreadyPublic(cells),
      ...[...applied].flatMap(([indicator, rule]) =>
        rule
          ? [
              ...listedAbsent(indicator, areas),
              ...valuesOnly(indicator, rule),
              ...(withheld.get(indicator) ?? []).map((split) => withheldOf(indicator, split, areas)),
            ]
          : noRule(indicator),
      ),
    ],
  };
}

/** What is decided and known beside the tables and rules. */
export interface Known {
  readonly clearances?: readonly Clearance[];
  readonly editions?: readonly EditionRegister[];
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
function valuesOnly({ id, observations }: Indicator, rule: AppliedRule): Diagnostic[] {
  const first = observations.find((o) => o.status === 'ok' && o.count === null);
  if (!first || isOpen(rule)) return [];
  return [
    diagnostic('disclosure/value-only', first.place, `Values of ${id} without a count are hidden under its rule.`),
  ];
}
