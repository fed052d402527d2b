import type { Model } from '../model/model.ts';

/** The day (ISO) on which the revision before this one was last published; undefined for a first edition or when it is not recorded. */
export function previousPublication({ content: { document } }: Model): string | undefined {
  const days = document.versions
    .filter((version) => (version.revision ?? 1) < document.revision)
    .map((version) => version.published_on ?? (version.status === 'published' ? version.date : null))
    .filter((day) => day !== null);
  const first = document.revision > 1 ? document.publication.first_published_on : null;
  return [...days, ...(first === null ? [] : [first])].toSorted().at(-1);
}
