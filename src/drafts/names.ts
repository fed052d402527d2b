/** What can be drafted from a sheet or a Word table: the words after `svduty import` that are no source of figures. */
export const DRAFT_NAMES = ['actions', 'engagement', 'funding', 'measures', 'progress'] as const;

export type DraftName = (typeof DRAFT_NAMES)[number];
