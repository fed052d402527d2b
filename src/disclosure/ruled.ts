import type { Diagnostic } from '../core/diagnostic.ts';
import type { Indicator } from '../indicators/observation.ts';
import type { DisclosureRule } from '../schema/generated/disclosure.ts';
import { type Families, familiesIn } from './addends.ts';
import { type Alike, alikeIn } from './alike.ts';
import { type CountedBases, countedBasesIn } from './counted-bases.ts';
import { type AppliedRule, appliedRule, CLOSED, isOpen } from './rule.ts';
import { strictest } from './strictest.ts';

/** Indicators with the rules that they are under. */
export interface Ruled {
  readonly indicators: readonly Indicator[];
  readonly alike: Alike;
  readonly families: Families;
  readonly countedBases: CountedBases;
  /** Of indicators that count the same or add up the strictest, and that which hides everything where a rule is missing or contradicts itself. */
  readonly ruleOf: (indicator: Indicator) => AppliedRule;
  /** Whether it names a rule that there is. */
  readonly hasRule: (indicator: Indicator) => boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** Code: disclosure/same-counts. */
export function ruledBy(indicators: ReadonlyMap<string, Indicator>, rules: readonly DisclosureRule[]): Ruled {
  const all = [...indicators.values()];
  const own = new Map(all.map((one) => [one, appliedRule(one.meta, rules)]));
  const closed = (one: Indicator): AppliedRule => own.get(one) ?? CLOSED;
  const { alike, diagnostics } = alikeIn(indicators, (one) => isOpen(closed(one)));
  const families = familiesIn(indicators, alike);
  const applied = new Map(
    all.map((indicator) => {
      const [first, ...others] = families.of(indicator);
      return [indicator, strictest([closed(first), ...others.map(closed)])];
    }),
  );
  return {
    indicators: all,
    alike,
    families,
    countedBases: countedBasesIn(all, (one) => !isOpen(closed(one))),
    ruleOf: (indicator) => applied.get(indicator) ?? CLOSED,
    hasRule: (indicator) => own.get(indicator) !== undefined,
    diagnostics,
  };
}
