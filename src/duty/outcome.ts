import type { Publication } from '../assemble/publication.ts';
import type { Place } from '../core/place.ts';
import type { PublishedIndicators } from '../disclosure/published.ts';
import type { Model } from '../model/model.ts';
import type { Agreement } from './agreement.ts';
import type { Arguments } from './arguments.ts';
import type { Assurance } from './assurance.ts';
import type { Doubt } from './plausibility/doubt.ts';

/** All that a requirement's test may look at: the settled model, published figures, the trees. Dates are as at the edition. */
export interface DutyFacts {
  readonly model: Model;
  readonly published: PublishedIndicators;
  readonly publications: readonly Publication[];
  /** The edition date, ISO. */
  readonly date: string;
  /** The profiles that are on: those of document.yaml and those the areas switch on. */
  readonly profiles: ReadonlySet<string>;
  /** The hash of the content as it is now, of all editions of the folder: what a record that names its content is held to. */
  readonly contentHash: () => string;
  /** Who has agreed the edition, and to which text. */
  readonly agreement: () => Agreement;
}

/** Who judged a requirement that the program cannot: a post, never a person. */
export interface Judgement {
  readonly post: string;
  /** The day, ISO. */
  readonly date: string;
  readonly looked_at: string;
  readonly place: Place | undefined;
}

/** What a test found. `places` meet the requirement, or are where the missing thing belongs. */
export interface Outcome {
  readonly status: 'met' | 'partly_met' | 'missing' | 'not_applicable';
  readonly places: readonly Place[];
  /** What exactly is missing, one phrase each, for the message. */
  readonly details: readonly string[];
  /** What in the content makes the requirement apply, where its message says so in place of `{because}`. */
  readonly because?: string;
  /** For what is partly met: the places that meet their part. */
  readonly meeting?: readonly Place[];
  /** What is doubted of its evidence (plausibility). */
  readonly doubts?: readonly Doubt[];
  /** Where a pass is worth less than its requirement says: how little. */
  readonly assurance?: Assurance;
  /**
   * Where all that meets it is the publication of this very edition: nobody can look at that before the edition is out, so no judgement of it is
   * asked, and none counts.
   */
  readonly ownPublication?: 'planned' | 'recorded';
  /** Where the record that the test looks at is itself the judgement of a post. */
  readonly judgement?: Judgement;
}

/** A requirement's test: a small pure function. `args` says what its entries must tell it; without them they tell it nothing. */
export type DutyTest = ((facts: DutyFacts, given: unknown) => Outcome) & { readonly args?: Arguments };
