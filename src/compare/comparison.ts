import type { Labels } from '../assemble/publication.ts';
import type { PublishedIndicators } from '../disclosure/published.ts';
import type { Edition } from '../pipeline/edition.ts';
import { contentChanges, type TopicChanges } from './content-changes.ts';
import { figureChanges, type IndicatorChanges } from './figure-changes.ts';
import { type FundingTotal, fundingTotals } from './funding-totals.ts';
import { type RequirementChange, requirementChanges } from './requirement-changes.ts';
import { type PublicationChanges, textChanges } from './text-changes.ts';

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
  /** Errors that would keep it from being built, and do not keep it from being compared. */
  readonly errors: number;
}

/** What changed in meaning between two editions of one partnership. It holds published figures alone. */
export interface Comparison {
  readonly variant: string;
  readonly old: SideFacts;
  readonly now: SideFacts;
  readonly topics: readonly TopicChanges[];
  readonly fundingTotals: readonly FundingTotal[];
  readonly figures: readonly IndicatorChanges[];
  readonly publications: readonly PublicationChanges[];
  readonly requirements: readonly RequirementChange[];
}

/** One side: an edition as its own folder makes it, and its words as they are said where what the other side hides is hidden as well. */
export interface ComparedSide {
  readonly from: string;
  readonly edition: Edition;
  readonly published: PublishedIndicators;
  readonly said: Edition['publications'];
  readonly labels: Labels;
}

/** Everything that changed from one edition to another. */
export function compared(old: ComparedSide, now: ComparedSide): Comparison {
  const sideOf = ({ edition, published, labels }: ComparedSide) => ({ ...edition.model, published, labels });
  const [before, after] = [sideOf(old), sideOf(now)];
  return {
    variant: now.edition.model.id,
    old: factsOf(old),
    now: factsOf(now),
    topics: contentChanges(before, after),
    fundingTotals: fundingTotals(before.content.funding, after.content.funding),
    figures: figureChanges(before, after),
    publications: textChanges(old.said, now.said),
    requirements: requirementChanges(old.edition.results, now.edition.results),
  };
}

function factsOf({ from, edition: { model, diagnostics } }: ComparedSide): SideFacts {
  const { document, partnership } = model.content;
  return {
    from,
    title: model.variant?.name ?? partnership.name,
    edition: document.edition,
    version: document.version,
    date: document.edition_date,
    status: model.status,
    errors: diagnostics.filter(({ severity }) => severity === 'error').length,
  };
}
