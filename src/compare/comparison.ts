import type { Labels } from '../assemble/publication.ts';
import type { PublishedIndicators } from '../disclosure/published.ts';
import type { Model } from '../model/model.ts';
import type { Edition } from '../pipeline/edition.ts';
import { contentChanges, type TopicChanges } from './content-changes.ts';
import { figureChanges, type IndicatorChanges } from './figure-changes.ts';
import { type FundingTotal, fundingTotals } from './funding-totals.ts';
import { type RequirementChange, requirementChanges } from './requirement-changes.ts';
import { type PublicationChanges, textChanges } from './text-changes.ts';

type Actions = Model['content']['actions']['actions'];

/** What an edition is known by. */
export interface SideFacts {
  /** As it was asked for: a folder, or a revision. */
  readonly from: string;
  readonly title: string;
  readonly edition: string;
  readonly version: string;
  /** ISO. */
  readonly date: string;
  readonly status: string;
  /** Errors that keep it from being built and not from being compared, without those of requirements. */
  readonly errors: number;
}

/** What changed in meaning between two editions of one partnership. It holds published figures alone. */
export interface Comparison {
  /** Whether the content of both sides was compared, or what a published edition holds with what the other publishes. */
  readonly basis: 'content' | 'published';
  readonly variant: string;
  readonly old: SideFacts;
  readonly now: SideFacts;
  readonly topics: readonly TopicChanges[];
  readonly fundingTotals: readonly FundingTotal[];
  readonly figures: readonly IndicatorChanges[];
  readonly publications: readonly PublicationChanges[];
  readonly requirements: readonly RequirementChange[];
  /** Each action of the earlier content; none where published editions were compared. */
  readonly earlierActions: readonly EarlierAction[];
}

/** An action of the earlier content, and what can be said of it now. */
export interface EarlierAction {
  readonly title: string;
  /** Undefined for one that is gone: nobody but the partners knows why. */
  readonly status: 'done' | 'continuing' | undefined;
}

/** One side, as far as it may be told beside the other. */
export interface ComparedSide {
  readonly from: string;
  readonly model: Model;
  readonly results: Edition['results'];
  readonly publications: Edition['publications'];
  /** What the other side hides is hidden in it as well. */
  readonly published: PublishedIndicators;
  readonly labels: Labels;
  readonly errors: number;
}

/** Everything that changed from one edition to another. */
export function compared(old: ComparedSide, now: ComparedSide): Comparison {
  const sideOf = ({ model, published, labels }: ComparedSide) => ({ ...model, published, labels });
  const [before, after] = [sideOf(old), sideOf(now)];
  return {
    basis: 'content',
    variant: now.model.id,
    old: factsOf(old),
    now: factsOf(now),
    topics: contentChanges(before, after),
    fundingTotals: fundingTotals(before.content.funding, after.content.funding),
    figures: figureChanges(before, after),
    publications: textChanges(old.publications, now.publications),
    requirements: requirementChanges(old.results, now.results),
    earlierActions: earlierActions(before.content.actions.actions, after.content.actions.actions),
  };
}

function earlierActions(old: Actions, now: Actions): EarlierAction[] {
  const statuses = new Map(now.map(({ id, status }) => [id, status]));
  return old.map(({ id, title }) => {
    if (!statuses.has(id)) return { title, status: undefined };
    return { title, status: statuses.get(id) === 'complete' ? 'done' : 'continuing' };
  });
}

/** What a side is known by. */
export function factsOf({ from, model, errors }: Pick<ComparedSide, 'from' | 'model' | 'errors'>): SideFacts {
  const { document, partnership } = model.content;
  return {
    from,
    title: model.variant?.name ?? partnership.name,
    edition: document.edition,
    version: document.version,
    date: document.edition_date,
    status: model.status,
    errors,
  };
}
