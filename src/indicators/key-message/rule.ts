import type { ReadText } from './claim-words.ts';
import type { KeyMessageFacts } from './facts.ts';

/** The rules by their number in the figure rules; M16 is kept by the composer being a function, `N` is the rule on numbers. */
export type RuleId =
  | 'M1'
  | 'M2'
  | 'M3'
  | 'M4'
  | 'M5'
  | 'M6'
  | 'M7'
  | 'M8'
  | 'M9'
  | 'M10'
  | 'M11'
  | 'M12'
  | 'M13'
  | 'M14'
  | 'M15'
  | 'N';

/** What a text may be measured against beyond the facts of its own figure. */
export interface LintContext {
  readonly facts: KeyMessageFacts;
  /** Every number that the figure or its table prints, unrounded. */
  readonly published: readonly number[];
  /** Percentages of a shown base that the text may speak of as "a third" or "most". */
  readonly shares: readonly number[];
}

/** Finds the first words of a text that break the rule; undefined when none do. */
export type Rule = (read: ReadText, context: LintContext) => string | undefined;
