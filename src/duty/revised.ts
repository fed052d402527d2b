import { type Place, placeOf } from '../core/place.ts';
import type { Model } from '../model/model.ts';
import { NOT_APPLICABLE } from './findings.ts';
import type { DutyTest } from './outcome.ts';

type Version = Model['content']['document']['versions'][number];

/** The day (ISO) on which a version was published, as far as its record says. */
const publishedOn = ({ published_on, status, date }: Version): string | null =>
  published_on ?? (status === 'published' ? date : null);

/** What makes any strategy a revised one, for readers of the rules: `explain` says it in place of what an edition records. */
export const REVISED_WHEN =
  'revision is above 1, or first_published_on lies before this publication, or a linked plan is of the kind earlier_strategy';

const at = (place: Place | undefined): string => (place ? ` (${place.file}:${place.line})` : '');

/**
 * What makes this a revised strategy, each reason with its place; empty for a first one. It is one when the partnership has published a strategy under the Duty before this one, so that the rules on revised strategies (the Act, sections
 * 8(7)(c), 8(11) and 9(11)) apply: it is a later revision, an earlier one is recorded as published, or the plans it stands beside name one.
 */
function whyRevised({ content: { document, partnership } }: Model): string[] {
  const { publication, revision } = document;
  const { date, planned_on, first_published_on: first } = publication;
  const reasons: string[] = [];
  if (revision > 1) reasons.push(`revision is ${revision}${at(placeOf(document, 'revision'))}`);
  if (first !== null && first < (date ?? planned_on ?? document.edition_date))
    reasons.push(`the first was published on ${first}${at(placeOf(publication, 'first_published_on'))}`);
  for (const plan of partnership.linked_plans.filter(({ kind }) => kind === 'earlier_strategy'))
    reasons.push(`the linked plan "${plan.title}" is of the kind earlier_strategy${at(placeOf(plan, 'kind'))}`);
  return reasons;
}

/** True for a revised strategy. */
const isRevised = (model: Model): boolean => whyRevised(model).length > 0;

/** A test that concerns revised strategies only; what it finds says what makes this one. */
export const ofRevised =
  (test: DutyTest): DutyTest =>
  (facts, given) => {
    const reasons = whyRevised(facts.model);
    return reasons.length === 0 ? NOT_APPLICABLE : { ...test(facts, given), because: reasons.join('; ') };
  };

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
