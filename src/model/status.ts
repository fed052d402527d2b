/** How far an edition has come, in order. The two lists in document.schema.json are the same. */
export const STATUSES = ['draft', 'consultation', 'board', 'published'] as const;

export type Status = (typeof STATUSES)[number];
