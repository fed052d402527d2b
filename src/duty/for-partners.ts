import type { Publication } from '../assemble/publication.ts';
import { visitAll } from '../assemble/walk.ts';
import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';

/**
 * Tells of each publication for everybody that prints what the partnership still has to record, or how far it meets the Duty. To be asked before the two
 * are filled. Codes: publication/open-record.
 */
export function openRecords(publications: readonly Publication[]): Diagnostic[] {
  return publications.flatMap(({ audience, titleBlock, tree }) => {
    if (audience !== 'public') return [];
    const found: Diagnostic[] = [];
    visitAll(tree, ({ data }) => {
      if (data?.awaits === undefined || data.source === undefined || found.length > 0) return;
      const message = `"${titleBlock.title}" is for everybody and prints what the partnership still has to record, or how far it meets the Duty.`;
      found.push(diagnostic('publication/open-record', data.source, message));
    });
    return found;
  });
}
