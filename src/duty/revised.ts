import type { Model } from '../model/model.ts';

type Version = Model['content']['document']['versions'][number];

/** The day (ISO) on which a version was published, as far as its record says. */
const publishedOn = ({ published_on, status, date }: Version): string | null =>
  published_on ?? (status === 'published' ? date : null);

/**
 * True when the partnership has published a strategy under the Duty before this one, so that the rules on revised strategies (the Act, sections
 * 8(7)(c), 8(11) and 9(11)) apply: it is a later revision, an earlier one is recorded as published, or the plans it stands beside name one.
 */
export function isRevised({ content: { document, partnership } }: Model): boolean {
  const { date, planned_on, first_published_on } = document.publication;
  return (
    document.revision > 1 ||
    (first_published_on !== null && first_published_on < (date ?? planned_on ?? document.edition_date)) ||
    partnership.linked_plans.some(({ kind }) => kind === 'earlier_strategy')
  );
}

/** The day (ISO) on which the strategy before this one was last published; undefined for a first one or when it is not recorded. */
export function previousPublication(model: Model): string | undefined {
  const { document } = model.content;
  const days = document.versions
    .filter((version) => (version.revision ?? 1) < document.revision)
    .map(publishedOn)
    .filter((day) => day !== null);
  const first = isRevised(model) ? document.publication.first_published_on : null;
  return [...days, ...(first === null ? [] : [first])].toSorted().at(-1);
}
