import type { Place } from '../../../core/place.ts';
import type { Field } from '../../../load/field-paths.ts';

/** What a copy for review says of itself, and what it needs to lead its readers' changes back. */
export interface Review {
  readonly variant: string;
  readonly edition: string;
  /** Stands for the content that it was made from. */
  readonly source: string;
  /** Whether its pages have room for notes by hand. */
  readonly wideMargin: boolean;
  fieldAt(place: Place): Field | undefined;
  /** The one value of the edition's own records that reads so: what stands on a cover has no place of its own. */
  fieldWith(text: string): Field | undefined;
  /** What is said of the publication in comments. */
  readonly remarks: readonly Remark[];
}

/** Something to be mended, a line a paragraph of a comment. */
export interface Remark {
  /** What is said of all of it. */
  readonly lines: readonly string[];
  /** Where it is to be mended, each with what is said there. */
  readonly places: readonly { readonly place: Place; readonly lines: readonly string[] }[];
  /** It is said though it is printed nowhere. */
  readonly isOwed: boolean;
}

/**
 * Where something that is printed is from. `field`: all of it is the text of one value of the content; `figure`: an indicator says it; `generated`: words of the
 * program or of a template, or of several values.
 */
export interface PrintedPlace {
  /** The bookmark around it. */
  readonly id: string;
  readonly kind: 'field' | 'figure' | 'generated';
  /** Undefined where nobody knows which file the words are from. */
  readonly place: Place | undefined;
  readonly path: string;
  readonly text: string;
  /** It stands within the text of a value. */
  readonly isInner?: true;
  /** The emphasis that is on all of it, by the names of Markdown. */
  readonly look?: string | undefined;
  /** The bookmark next around this one, once that is written, and how many signs stand before this in it. */
  within?: { readonly id: string; readonly at: number };
}

/** What is known of a review copy while it is written. */
export interface Reviewing {
  readonly review: Review;
  readonly publication: string;
  /** Every place, in the order in which they end. */
  readonly places: PrintedPlace[];
  /** Those of the paragraph that is being written. */
  readonly open: PrintedPlace[];
  /** The places of what stands in it. */
  readonly asked: Place[];
  /** The headings of the chapters, with the number of the first place in each. */
  readonly chapters: { readonly id: string; readonly from: number }[];
  /** The title of the document. */
  readonly title: string[];
  /** How often the same value was printed. */
  readonly printed: Map<string, number>;
  /** The value whose text is being written. */
  readonly inside?: string;
  /** Whether what is written shows an indicator. */
  readonly isFigure?: boolean;
  /** Where what is written was asked for. */
  readonly around?: Place | undefined;
}
