import type { Place } from '../core/place.ts';
import type { SettledContent } from '../model/model.ts';
import type { Assurance } from './assurance.ts';
import type { Judgement, Outcome } from './outcome.ts';
import type { Doubt } from './plausibility/doubt.ts';
import type { Requirement } from './register.ts';

export type Waiver = SettledContent['waivers']['waivers'][number];
export type ResultStatus = Outcome['status'] | 'waived';

/** What came of one requirement in one edition. */
export interface Result {
  readonly requirement: Requirement;
  readonly status: ResultStatus;
  /** What a pass is worth here. */
  readonly assurance: Assurance;
  /** Where it rests on the publication of this very edition alone, and only while it is met. */
  readonly ownPublication?: Outcome['ownPublication'];
  /** Who judged what the program cannot, where somebody has. */
  readonly judgement: Judgement | undefined;
  /** Where it is met; or where the missing thing belongs. Never empty for a gap. */
  readonly places: readonly Place[];
  /** For what is partly met or waived: the places that meet their part. */
  readonly meeting: readonly Place[];
  /** What is missing, one phrase each. */
  readonly details: readonly string[];
  /** For a gap or a waived one: what is missing and what to do. Empty otherwise. */
  readonly message: string;
  readonly waiver: Waiver | undefined;
  /** What is doubted of the records it rests on. */
  readonly doubts?: readonly Doubt[];
}

/** True when something is missing that nobody has waived. */
export const isGap = ({ status }: Pick<Result, 'status'>): boolean => status === 'missing' || status === 'partly_met';

/**
 * True when a published edition waits for somebody's judgement: it would stop if this were missing, the program did not verify that it is met, and
 * somebody can look at it before the edition is out.
 */
export const needsJudgement = ({ requirement, status, assurance, judgement, ownPublication }: Result): boolean =>
  requirement.stops_published === 'yes' &&
  status === 'met' &&
  assurance !== 'checked' &&
  judgement === undefined &&
  ownPublication === undefined;
