import type { Diagnostic } from '../core/diagnostic.ts';
import { diagnostic } from '../core/diagnostic.ts';
import { grouped } from '../core/grouped.ts';
import { namedFew } from '../core/named-few.ts';
import type { Place } from '../core/place.ts';
import { placeInContent } from '../duty/content-path.ts';
import { isPublic } from '../duty/plausibility/diagnostics.ts';
import type { Model, Status } from '../model/model.ts';

/**
 * What warns in a build and stops an edition: whoever reads a consultation draft reads it as everybody reads a published strategy. A gap in what the law commands
 * stops by itself where it must. Nobody can answer a consultation that does not say what is asked, how to answer and by when.
 */
const STOPS: ReadonlySet<string> = new Set([
  'plausibility/left-over',
  'plausibility/placeholder',
  'publication/open-record',
  'publish/example',
  'publish/licence',
  'schema/fill-in',
  'SVD-C-07',
  'SVD-N-14',
  'SVD-X-04',
  'SVD-X-05',
  'SVD-X-06',
] satisfies Diagnostic['code'][]);

/** A problem as it counts when an edition is published. */
export const asPublishing = (found: Diagnostic): Diagnostic =>
  STOPS.has(found.code) ? { ...found, severity: 'error' } : found;

/** An edition, and where it says its status. */
export interface Stated {
  readonly id: string;
  readonly status: Status;
  readonly statusPlace: Place;
}

/** What an edition says of its status. */
export const statedOf = ({ id, status, content }: Pick<Model, 'id' | 'status' | 'content'>): Stated => ({
  id,
  status,
  statusPlace: placeInContent(content, 'document.status'),
});

/** An edition is published at its own status, which has to be one for everybody: one problem for all that have theirs from the same line. Code: publish/status. */
export function statusStops(editions: readonly Stated[]): Diagnostic[] {
  const others = editions.filter(({ status }) => !isPublic(status));
  return [...grouped(others, ({ statusPlace: { file, line } }) => `${file}:${line}`).values()].flatMap((own) => {
    const { status, statusPlace } = own[0]!;
    const names = namedFew(own.map(({ id }) => `"${id}"`));
    const message = `The ${own.length === 1 ? 'edition' : 'editions'} ${names} ${own.length === 1 ? 'has' : 'have'} the status ${status}.`;
    return [diagnostic('publish/status', statusPlace, message)];
  });
}
