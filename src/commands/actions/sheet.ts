import { csvText } from '../../core/csv-text.ts';
import type { Model } from '../../model/model.ts';
import { type ActionInWork, dueOf, statusOf } from '../../model/standing.ts';

/** Headings of what partners read, and of what they fill in, as `svduty import progress` reads them (src/drafts/kinds/progress.ts). */
const HEADINGS = [
  'Action id',
  'Action title',
  'Lead',
  'By when',
  'Status now',
  'Said on',
  'Date',
  'Status',
  'What was done',
  'What shows it',
  'New date',
  'Decision needed',
] as const;

/** How many of them are to be filled in. */
const TO_FILL = 6;

/** The actions as a sheet to be filled in and read back: one row each, with what is known of it and room for what is new. */
export function actionsAsSheet(actions: readonly ActionInWork[], { names }: Model): string {
  const rows = actions.map((action) => [
    action.id,
    action.title,
    action.lead === null ? null : (names.get(action.lead) ?? action.lead),
    dueOf(action) ?? (action.ongoing === true ? 'ongoing' : null),
    statusOf(action)?.replaceAll('_', ' ') ?? null,
    action.latest?.date ?? null,
    ...Array<null>(TO_FILL).fill(null),
  ]);
  return csvText(HEADINGS, rows);
}
