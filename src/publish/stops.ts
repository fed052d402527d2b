import type { Diagnostic } from '../core/diagnostic.ts';
import { diagnostic } from '../core/diagnostic.ts';
import { grouped } from '../core/grouped.ts';
import { namedFew } from '../core/named-few.ts';
import type { Place } from '../core/place.ts';
import { isPublic } from '../duty/plausibility/diagnostics.ts';
import { isFilled, placeInContent } from '../model/content-path.ts';
import type { Model, Status } from '../model/model.ts';

/**
 * What warns in a build and stops an edition: whoever reads a consultation draft reads it as everybody reads a published strategy. A gap in what the law commands
 * stops by itself where it must.
 */
const STOPS: ReadonlySet<string> = new Set([
  'plausibility/left-over',
  'plausibility/placeholder',
  'publication/open-record',
  'publish/example',
  'publish/licence',
  'schema/fill-in',
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
  /** What a consultation leaves open; undefined for an edition that asks nobody. */
  readonly consultation: { readonly lacks: readonly string[]; readonly place: Place } | undefined;
}

/** What an edition says of its status, and of the consultation that it is for. */
export const statedOf = ({ id, status, content }: Pick<Model, 'id' | 'status' | 'content'>): Stated => ({
  id,
  status,
  statusPlace: placeInContent(content, 'document.status'),
  consultation: status === 'consultation' ? askedIn(content) : undefined,
});

function askedIn(content: Model['content']): Stated['consultation'] {
  const draft: Partial<Record<keyof typeof ASKED, unknown>> = content.consultation.draft ?? {};
  const lacks = Object.entries(ASKED).flatMap(([key, words]) =>
    isFilled(draft[key as keyof typeof ASKED]) ? [] : [words],
  );
  return { lacks, place: placeInContent(content, 'consultation.draft') };
}

/** What a consultation has to say, so that people can answer it. */
const ASKED = { questions: 'what is asked', closes_on: 'by when to answer', how_to_respond: 'how to answer' } as const;

/** A consultation that people cannot answer: one problem for all editions that have theirs from the same file. Code: publish/consultation. */
export function consultationStops(editions: readonly Stated[]): Diagnostic[] {
  const lacking = editions.flatMap(({ consultation }) => consultation ?? []);
  return [...grouped(lacking, ({ place: { file, line } }) => `${file}:${line}`).values()].flatMap((own) => {
    const { lacks, place } = own[0]!;
    return lacks.length === 0
      ? []
      : [diagnostic('publish/consultation', place, `The consultation does not say ${allOf(lacks)}.`)];
  });
}

const allOf = (words: readonly string[]): string =>
  words.length === 1 ? words[0]! : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

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
