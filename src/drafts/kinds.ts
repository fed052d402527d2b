import type { DraftKind } from './kind.ts';
import { ACTIONS } from './kinds/actions.ts';
import { ENGAGEMENT } from './kinds/engagement.ts';
import { FUNDING } from './kinds/funding.ts';
import { MEASURES } from './kinds/measures.ts';
import { PROGRESS } from './kinds/progress.ts';
import type { DraftName } from './names.ts';

/** What can be drafted, by its word after `svduty import`. */
export const DRAFT_KINDS: Readonly<Record<DraftName, DraftKind>> = {
  actions: ACTIONS,
  engagement: ENGAGEMENT,
  funding: FUNDING,
  measures: MEASURES,
  progress: PROGRESS,
};
