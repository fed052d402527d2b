import type { Publication } from '../assemble/publication.ts';
import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { nodesOf } from './nodes.ts';

/**
 * Tells of each publication for everybody that prints what the partnership still has to record, or how far it meets the Duty. To be asked before the two
 * are filled. Codes: publication/open-record.
 */
export function openRecords(publications: readonly Publication[]): Diagnostic[] {
  return publications.flatMap((publication) => {
    if (publication.audience !== 'public') return [];
    const place = nodesOf(publication).find(({ data }) => data?.awaits !== undefined && data.source)?.data?.source;
    if (!place) return [];
    const message = `"${publication.titleBlock.title}" is for everybody and prints what the partnership still has to record, or how far it meets the Duty.`;
    return [diagnostic('publication/open-record', place, message)];
  });
}
