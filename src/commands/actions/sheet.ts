import { csvText } from '../../core/csv-text.ts';
import type { Model } from '../../model/model.ts';
import { type ActionInWork, dueOf, statusOf } from '../../model/standing.ts';

/** What partners read of an action. */
const KNOWN = ['Action id', 'Action title', 'Lead', 'By when', 'Status now', 'Said on'] as const;
/** What they fill in. `svduty import progress` knows both by these headings (src/drafts/kinds/progress.ts). */
const TO_FILL = ['Date', 'Status', 'What was done', 'What shows it', 'New date', 'Decision needed'] as const;

/** The actions as a sheet to be filled in and read back: one row each, with what is known of it and room for what is new. */
export function actionsAsSheet(actions: readonly ActionInWork[], { names }: Model): string {
  const rows = actions.map((action) => [
    action.id,
    action.title,
    action.lead === null ? null : (names.get(action.lead) ?? action.lead),
    dueOf(action) ?? (action.ongoing === true ? 'ongoing' : null),
    statusOf(action)?.replaceAll('_', ' ') ?? null,
    action.latest?.date ?? null,
    ...TO_FILL.map(() => null),
  ]);
  return csvText([...KNOWN, ...TO_FILL], rows);
}
