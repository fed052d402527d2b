import type { Diagnostic } from '../core/diagnostic.ts';
import type { Status } from '../model/model.ts';
import { isPublic } from './plausibility/diagnostics.ts';

/** What was found in a folder, as it counts in an edition: a record that waits to be filled in warns in a draft, and stops what everybody reads. */
export const unfinishedIn = (found: readonly Diagnostic[], status: Status): readonly Diagnostic[] =>
  isPublic(status)
    ? found.map((one) => (one.code === 'schema/fill-in' ? { ...one, severity: 'error' as const } : one))
    : found;
