import type { Diagnostic, Severity } from '../core/diagnostic.ts';
import type { Status } from '../model/model.ts';
import { codeOf, type Requirement } from './register.ts';
import { isGap, type Result } from './result.ts';
import { sourceInWords } from './words.ts';

/** How a gap in one requirement counts in an edition of this status. Drafts warn; good practice only advises; what the register says stops an edition is an error there. */
export function severityOf(requirement: Requirement, status: Status, profiles: ReadonlySet<string>): Severity {
  if (status === 'published' && requirement.stops_published === 'yes') return 'error';
  if (status === 'published' && requirement.force === 'should' && profiles.has('strict')) return 'error';
  if (status === 'consultation' && requirement.stops_consultation === 'yes') return 'error';
  return requirement.force === 'good_practice' ? 'info' : 'warning';
}

/** One diagnostic for each gap, with the requirement's id as its code. */
export function gapDiagnostics(
  results: readonly Result[],
  status: Status,
  profiles: ReadonlySet<string>,
): Diagnostic[] {
  return results.filter(isGap).map(({ requirement, places, message }) => ({
    code: codeOf(requirement),
    severity: severityOf(requirement, status, profiles),
    place: places[0],
    message,
    why: `${requirement.words} (${sourceInWords(requirement)})`,
    fix: `Write it where the place points; "svduty explain ${requirement.id}" shows an example that passes.`,
    example: undefined,
    also: places.slice(1),
  }));
}
