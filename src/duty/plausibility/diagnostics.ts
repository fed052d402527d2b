import { type Diagnostic, diagnostic } from '../../core/diagnostic.ts';
import type { Status } from '../../model/model.ts';
import type { DutyFacts } from '../outcome.ts';
import type { Result } from '../result.ts';
import { doubtsOf } from './doubts.ts';

/** Whether everybody reads an edition of this status. */
export const isPublic = (status: Status): boolean => status === 'consultation' || status === 'published';

/**
 * One diagnostic for each doubt, at the very field. A doubt warns; in a published edition it is an error where something rests on it that stops one.
 * Codes: those of the group plausibility.
 */
export function doubtDiagnostics(facts: DutyFacts, results: readonly Result[]): Diagnostic[] {
  const stops = new Set(
    facts.model.status === 'published'
      ? results.flatMap(({ requirement, doubts = [] }) => (requirement.stops_published === 'yes' ? doubts : []))
      : [],
  );
  return doubtsOf(facts).map((doubt) =>
    diagnostic(doubt.code, doubt.place, `${doubt.what}.`, {
      ...(stops.has(doubt) || (doubt.notInPublic && isPublic(facts.model.status)) ? { severity: 'error' } : {}),
      ...(doubt.example === undefined ? {} : { example: doubt.example }),
    }),
  );
}
