import { type ReadText, readText } from './claim-words.ts';
import { composeKeyMessage } from './compose.ts';
import type { KeyMessageFacts } from './facts.ts';
import { type Instead, insteadOf } from './instead.ts';
import type { LintContext, Rule, RuleId } from './rule.ts';
import {
  bothWaysAreStated,
  comparisonNeedsBenchmark,
  directionNeedsEvidence,
  judgementNeedsPolarity,
  noClaimOfStability,
  noRankWhenSimilar,
  nothingAcrossABreak,
} from './rules-of-direction.ts';
import {
  countsAndRatesApart,
  nothingOfTheHidden,
  numbersArePublished,
  percentageNeedsBase,
  wordsAgreeWithFigures,
} from './rules-of-numbers.ts';
import {
  countedThingsAreNamed,
  illustrativeIsSaid,
  noCause,
  noSignificanceOnControlCharts,
  periodsInFull,
} from './rules-of-wording.ts';

const RULES: readonly { readonly id: RuleId; readonly rule: Rule; readonly severity?: LintFinding['severity'] }[] = [
  { id: 'M1', rule: directionNeedsEvidence },
  { id: 'M2', rule: comparisonNeedsBenchmark },
  { id: 'M3', rule: judgementNeedsPolarity },
  { id: 'M4', rule: noClaimOfStability },
  { id: 'M5', rule: noRankWhenSimilar },
  { id: 'M6', rule: percentageNeedsBase },
  { id: 'M7', rule: nothingOfTheHidden },
  { id: 'M8', rule: bothWaysAreStated },
  { id: 'M9', rule: countsAndRatesApart },
  { id: 'M9', rule: periodsInFull },
  { id: 'M10', rule: noSignificanceOnControlCharts },
  { id: 'M11', rule: illustrativeIsSaid },
  { id: 'M12', rule: noCause, severity: 'warning' },
  { id: 'M13', rule: countedThingsAreNamed },
  { id: 'M14', rule: wordsAgreeWithFigures },
  { id: 'M15', rule: nothingAcrossABreak },
  { id: 'N', rule: numbersArePublished },
];

export interface LintFinding {
  readonly rule: RuleId;
  readonly severity: 'error' | 'warning';
  /** The words that claim what the figure does not show. */
  readonly found: string;
  /** What the figure lets one say: the composed key message. */
  readonly composed: string;
  /** What to write in their place. */
  readonly instead: Instead;
}

/**
 * Checks what an author wrote beside a figure (a headline, an alternative text, a sentence) against the figure's published facts.
 * `published` are all numbers of the figure and its table; `shares` the percentages of a shown base;
 * `only` limits the rules. Whole words, any case.
 * Returns a finding for each rule broken, with the words found and the sentence that the figure bears out.
 * Source: the figure rules M1 to M15 of this project; M16 holds because the composer is a function of its facts.
 */
export function lintMessage(
  text: string | ReadText,
  facts: KeyMessageFacts,
  published: readonly number[] = [],
  shares: readonly number[] = [],
  only?: ReadonlySet<RuleId>,
): readonly LintFinding[] {
  const read = typeof text === 'string' ? readText(text) : text;
  const context: LintContext = { facts, published, shares };
  const findings: LintFinding[] = [];
  for (const { id, rule, severity = 'error' } of RULES) {
    if (only && !only.has(id)) continue;
    const found = rule(read, context);
    if (found !== undefined) findings.push(findingOf(id, severity, found, facts));
  }
  return findings;
}

/** Most findings are only counted against others; what to write is worked out for those that are told. */
const findingOf = (
  rule: RuleId,
  severity: LintFinding['severity'],
  found: string,
  facts: KeyMessageFacts,
): LintFinding => ({
  rule,
  severity,
  found,
  get composed() {
    return composeKeyMessage(facts);
  },
  get instead() {
    return insteadOf(rule, found, facts);
  },
});
