import type { Requirement } from './register.ts';
import { isGap, type Result, type ResultStatus } from './result.ts';

/** What a pass is worth: the program verified it, the content only holds it, or no program can decide it. */
export type Assurance = Requirement['assurance'];

/** From what is worth most to what is worth least. */
export const ASSURANCES: readonly Assurance[] = ['checked', 'recorded', 'to_judge'];

/** The one of two that is worth less: a test may lower what its requirement says, and never raise it. */
export const weaker = (one: Assurance, other: Assurance): Assurance =>
  ASSURANCES.indexOf(one) > ASSURANCES.indexOf(other) ? one : other;

/** How a requirement stands, in the words that are printed: what passes is told apart by what the pass is worth, by whether somebody has judged it, and by whether it is still to come. */
export type Standing = 'checked' | 'judged' | 'recorded' | 'planned' | 'to_judge' | Exclude<ResultStatus, 'met'>;

/** Every standing, in the order in which they are counted. */
export const STANDINGS = [
  'checked',
  'judged',
  'recorded',
  'planned',
  'to_judge',
  'partly_met',
  'missing',
  'waived',
  'not_applicable',
] as const satisfies readonly Standing[];

/**
 * How a requirement is shown where it stands open. The Act commands what a strategy leaves out and asks for no record of it: where the record of
 * screening is not complete, what it commands may be met all the same.
 */
export type Shown = Standing | 'not_screened';

/** How one requirement is shown to readers of the publications. */
export function shownOf(result: Pick<Result, 'status' | 'assurance' | 'judgement' | 'requirement'>): Shown {
  return isGap(result) && result.requirement.test.name === 'screened' ? 'not_screened' : standingOf(result);
}

/** How one requirement stands in an edition. */
export function standingOf({
  status,
  assurance,
  judgement,
  ownPublication,
}: Pick<Result, 'status' | 'assurance' | 'judgement' | 'ownPublication'>): Standing {
  if (status !== 'met') return status;
  if (ownPublication === 'planned') return 'planned';
  return judgement ? 'judged' : assurance;
}
