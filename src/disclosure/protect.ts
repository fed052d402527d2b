import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { grouped } from '../core/grouped.ts';
import { namedFew } from '../core/named-few.ts';
import { placeOf } from '../core/place.ts';
import type { Indicator, Observation } from '../indicators/observation.ts';
import type { Areas } from '../model/areas.ts';
import type { Clearance, DisclosureRule } from '../schema/generated/disclosure.ts';
import { countsDiffer, printedAsOne, type Together, together } from './alike.ts';
import { auditCells } from './audit-cells.ts';
import type { Cell } from './cell.ts';
import { withClearances } from './clearances.ts';
import { hideCountedBases } from './counted-bases.ts';
import { alreadyPublic, printedBefore, withPrinted } from './editions/printed-before.ts';
import type { EditionRegister } from './editions/register-file.ts';
import { type HiddenForTotals, hideForTotals, type WithheldSplit } from './hide-for-totals.ts';
import { inLines } from './lines.ts';
import { listedAbsent } from './listed-absent.ts';
import { noSums } from './no-sum.ts';
import { hidePrimary, primaryDiagnostics } from './primary/primary.ts';
import { publishSeries } from './publish-series.ts';
import type { Audit, PublishedIndicator, PublishedIndicators } from './published.ts';
import { cellOf, register } from './register.ts';
import { type RegisterSums, registerSums } from './register-sums.ts';
import { roundCounts } from './rounding.ts';
import { type AppliedRule, isOpen } from './rule.ts';
import { type Ruled, ruledBy } from './ruled.ts';
import { undividedOf } from './undivided.ts';
import { untouchedOf } from './untouched.ts';

/**
 * Disclosure control over every figure of every output at once: true counts in, published forms out, illustrative figures like real ones.
 * What somebody cleared is shown, and what earlier editions printed is known. An indicator whose rule is missing or contradicts itself is hidden altogether, and
 * indicators that count the same are protected as one. `areas` say which areas are parts of which. Codes: those of the group disclosure but
 * disclosure/bad-register.
 */
export function protect(
  indicators: ReadonlyMap<string, Indicator>,
  rules: readonly DisclosureRule[],
  areas: Areas = new Map(),
  known: Known = {},
): { published: PublishedIndicators; diagnostics: Diagnostic[] } {
  const ruled = ruledBy(indicators, rules);
  const { clearances = [], editions = [] } = known;
  const before = printedBefore(printedAsOne(editions, ruled.alike));
  const untouched = untouchedOf(ruled, areas, clearances, before);
  const others = ruled.indicators.filter((one) => !untouched.offered.has(one));
  const { cells, auditOf, withheld, differing, diagnostics } = protectedCells(
    { ...ruled, indicators: others },
    areas,
    known,
  );
  const byIndicator = grouped(cells, ({ indicator }) => indicator);
  const published = ruled.indicators.map((indicator): PublishedIndicator => {
    const offered = untouched.offered.get(indicator);
    if (offered) return publishSeries(indicator, offered, cellUnder(indicator, ruled.ruleOf(indicator)), undefined);
    const lines = inLines(byIndicator.get(indicator) ?? [], ({ observation }) => observation);
    return publishSeries(indicator, lines, asItIs, auditOf(indicator));
  });
  return {
    published: new Map(published.map((one) => [one.id, one])),
    diagnostics: [
      ...ruled.diagnostics,
      ...noSums(ruled.indicators, ruled.families),
      ...ruled.indicators.flatMap((one) => {
        const lead = differing.get(one) ?? untouched.differing.get(one);
        return lead ? [countsDiffer(one, lead)] : [];
      }),
      ...diagnostics,
      ...ruled.indicators.flatMap((indicator) =>
        ruled.hasRule(indicator)
          ? [
              ...listedAbsent(indicator, areas),
              ...valuesOnly(indicator, ruled.ruleOf(indicator)),
              ...undividedOf(indicator, areas),
              ...(withheld.get(indicator) ?? []).map((split) => withheldOf(indicator, split, areas)),
            ]
          : noRule(indicator),
      ),
    ],
  };
}

// Made apart: what is published lives as long as the run, and would hold whatever a function of `protect` can see.
const asItIs = (cell: Cell): Cell => cell;
const cellUnder =
  (indicator: Indicator, rule: AppliedRule) =>
  (observation: Observation): Cell =>
    cellOf(indicator, observation, rule);

/** Every cell after all protection, with what its published form rests on. For this folder alone: a cell holds its true count. */
export interface ProtectedCells extends Pick<HiddenForTotals, 'withheld'>, Pick<Together, 'differing'> {
  readonly cells: readonly Cell[];
  readonly auditOf: (indicator: Indicator) => Audit | undefined;
  /** An indicator's cells that are not withheld, with those that it adds up with, and their equations. */
  readonly registerOf: (
    indicator: Indicator,
  ) => { readonly cells: readonly Cell[]; readonly register: RegisterSums } | undefined;
  /** What is wrong with the counts themselves and with what was decided of them. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What `protect` makes the published forms of. */
export function protectedCells(
  { indicators, alike, families, countedBases, ruleOf }: Ruled,
  areas: Areas,
  { clearances = [], editions = [] }: Known = {},
): ProtectedCells {
  const all = register(indicators, ruleOf, areas);
  const before = printedBefore(printedAsOne(editions, alike));
  const { cells: cleared, diagnostics: ofClearances } = withClearances(hidePrimary(all), all, clearances);
  const one = together(cleared, alike);
  const wholes = { areas, families, sums: families.sums };
  const { cells: kept, withheld, registers } = hideForTotals(withPrinted(one.cells, before), wholes, before);
  const cells = hideCountedBases(countedBases)(roundCounts(one.apart(kept)));
  const firstOf = ({ indicator }: Cell): Indicator => families.of(indicator)[0];
  const byFamily = grouped(cells, firstOf);
  const audited = alike.size > 0 ? grouped(roundCounts(kept), firstOf) : byFamily;
  return {
    cells,
    withheld,
    differing: one.differing,
    auditOf: (indicator) => {
      const lead = alike.get(indicator)?.[0] ?? indicator;
      const [first] = families.of(indicator);
      return auditCells(lead, audited.get(first) ?? [], wholes, registers.get(first), before);
    },
    registerOf: (indicator) => {
      const family = families.of(indicator);
      // Cells of indicators that count the same are apart again.
      const isApart = family.some((other) => alike.has(other));
      const present = (byFamily.get(family[0]) ?? []).filter(
        ({ indicator: of, withheld: gone }) => gone !== true && (!isApart || of === indicator),
      );
      const [rule] = present.map((cell) => cell.rule);
      const known = isApart ? undefined : registers.get(family[0]);
      return rule && { cells: present, register: known ?? registerSums(present, wholes, rule.k, before) };
    },
    diagnostics: [...primaryDiagnostics(all), ...ofClearances, ...alreadyPublic(cells)],
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
function valuesOnly({ id, meta, observations }: Indicator, rule: AppliedRule): Diagnostic[] {
  if (isOpen(rule) || !observations.some((o) => o.status === 'ok' && o.count === null)) return [];
  const message = `Values of ${id} without a count are hidden under its rule.`;
  return [diagnostic('disclosure/value-only', placeOf(meta.disclosure, 'rule'), message)];
}
