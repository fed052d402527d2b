import type { RecordedFile } from '../write/record.ts';

/** A core figure of a summary, in the words that the publication prints. */
export interface CoverFigure {
  readonly label: string;
  readonly value: string;
  /** Unit and period. */
  readonly of: string;
  readonly lines: readonly string[];
  readonly made_up: boolean;
}

/** A publication of an edition as its cover page tells of it. */
export interface CoverPublication {
  readonly title: string;
  readonly subtitle: string;
  /** Without ending. */
  readonly file_name: string;
  /** What a reader would quote: the publications that the Duty asks for. */
  readonly cited: boolean;
  readonly summary: readonly string[];
  readonly figures: readonly CoverFigure[];
}

/** A fact with its name, in words. */
export interface Fact {
  readonly label: string;
  readonly text: string;
}

/** What a consultation draft asks. */
export interface CoverConsultation {
  /** ISO; empty where no day is given. */
  readonly opens_on: string;
  readonly closes_on: string;
  readonly how_to_respond: string;
  readonly what_next: string;
  readonly questions: readonly string[];
}

/** What the cover page of an edition says of it, all of it printed in its publications. */
export interface EditionCover {
  readonly language: string;
  /** What readers call the edition's partnership or area. */
  readonly name: string;
  /** Whether it is for the whole partnership, and not a local edition. */
  readonly whole: boolean;
  /** Who publishes it. */
  readonly partnership: string;
  readonly edition: string;
  readonly version: string;
  /** What a reader must know first: that it is a draft, an example, illustrative. */
  readonly banners: readonly { readonly kind: string; readonly title: string; readonly text: string }[];
  readonly facts: readonly Fact[];
  /** Contact, other formats, licence, how it was made. */
  readonly colophon: readonly Fact[];
  readonly publications: readonly CoverPublication[];
  readonly consultation: CoverConsultation | null;
}

/** A published edition as its manifest records it. */
export interface EditionManifest {
  readonly tool: string;
  /** The id of the partnership or local edition: the folder in editions/. */
  readonly variant: string;
  readonly status: string;
  /** ISO: the folder in that. */
  readonly edition_date: string;
  /** The address of the folder editions/ that its pages name as their own; undefined where they name none. */
  readonly site?: string | undefined;
  readonly cover: EditionCover;
  /** Every file beside the manifest that was published, by path below the folder. */
  readonly files: readonly RecordedFile[];
}

/** The folder of an edition below editions/, which is also its address: `llr/2026-11-01`. */
export const addressOf = ({ variant, edition_date }: Pick<EditionManifest, 'variant' | 'edition_date'>): string =>
  `${variant}/${edition_date}`;
