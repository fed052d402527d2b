import type { DisclosureRule } from '../schema/generated/disclosure.ts';
import type { IndicatorContent } from '../schema/generated/indicator.ts';

/** A rule as it applies to one indicator, whose metadata may only make it stricter. */
export interface AppliedRule {
  /** Counts from `from` to `to`, both included, are hidden; undefined when none is. */
  readonly hidden: { readonly from: number; readonly to: number } | undefined;
  /** Other counts are rounded to the nearest multiple; undefined when they are shown as they are. */
  readonly round: number | undefined;
  readonly zerosPublished: boolean;
  readonly secondary: 'exact' | 'none';
  /** How many values must remain possible for a hidden count. */
  readonly k: number;
  /** Counts among fewer people than this are hidden; 0 where there is no such limit. */
  readonly leastDenominator: number;
}

/** Where a rule that hides counts does not say. The number is this program's own: no owner of data is known to name one. */
const LEAST_DENOMINATOR = 1000;
const LEAST_K = 2;

/** A key that may be left out, as it was read or settled. */
type MayBeAbsent<T, Key extends keyof T> = { readonly [K in Key]?: T[K] | null | undefined };
type Named = IndicatorContent['disclosure'];

/** What a rule says, and what an indicator adds to it, before and after the content is settled. */
type Rule = Readonly<Pick<DisclosureRule, 'id' | 'from' | 'to' | 'round' | 'zeros_published' | 'secondary'>> &
  MayBeAbsent<DisclosureRule, 'k' | 'least_denominator'>;
interface Ruled {
  readonly measure: IndicatorContent['measure'];
  readonly disclosure: Readonly<Pick<Named, 'rule'>> & MayBeAbsent<Named, 'zeros_published' | 'k'>;
}

/** What applies when a rule is missing or contradicts itself: everything is hidden. */
export const CLOSED: AppliedRule = {
  hidden: { from: 0, to: Number.POSITIVE_INFINITY },
  round: undefined,
  zerosPublished: false,
  secondary: 'exact',
  k: LEAST_K,
  leastDenominator: 0,
};

/**
 * The rule an indicator names, or undefined when it is not in the list or its bounds make no sense. A share of 0 per cent tells about everybody in a
 * group, as one of 100 does, so a rule that hides counts hides it too, whatever it says of zeros: of other counts a 0 says that nobody is counted.
 */
export function appliedRule(meta: Ruled, rules: readonly Rule[]): AppliedRule | undefined {
  const rule = rules.find((candidate) => candidate.id === meta.disclosure.rule);
  if (!rule || (rule.from === null) !== (rule.to === null)) return undefined;
  const hidden = rule.from === null || rule.to === null ? undefined : { from: rule.from, to: rule.to };
  if (hidden && hidden.from > hidden.to) return undefined;
  const tellsOfGroup = hidden !== undefined && meta.measure === 'proportion';
  return {
    hidden,
    round: rule.round ?? undefined,
    zerosPublished: rule.zeros_published && meta.disclosure.zeros_published !== false && !tellsOfGroup,
    secondary: rule.secondary,
    k: Math.max(rule.k ?? LEAST_K, meta.disclosure.k ?? LEAST_K),
    leastDenominator: hidden ? (rule.least_denominator ?? LEAST_DENOMINATOR) : (rule.least_denominator ?? 0),
  };
}

/** True when the rule lets every figure be repeated as it was published. */
export function isOpen(rule: AppliedRule): boolean {
  return rule.hidden === undefined && rule.round === undefined && rule.zerosPublished;
}

/** True when the rule hides this count. A count between two whole numbers, such as a yearly average, is hidden when either of them is. */
export function hides(rule: AppliedRule, count: number): boolean {
  if (count === 0) return !rule.zerosPublished;
  return rule.hidden !== undefined && Math.ceil(count) >= rule.hidden.from && Math.floor(count) <= rule.hidden.to;
}
