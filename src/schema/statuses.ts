import type { SchemaTypes } from './generated/types.ts';

export type Status = SchemaTypes['document']['status'];

/** How far publications may have come, from the first draft on: the words of the schema. */
export const STATUSES = ['draft', 'consultation', 'board', 'published'] as const satisfies readonly Status[];
