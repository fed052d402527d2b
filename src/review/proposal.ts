import type { TextEdit } from '../core/edited.ts';
import type { Field } from './source/field.ts';
import type { Hand } from './word/paragraph.ts';
import type { PrintedPlace } from './word/places.ts';

/** What somebody did to a printed paragraph. */
export type ProposalKind = 'changed' | 'inserted' | 'deleted' | 'moved';

/** Why a change cannot be written into the content by the program. */
export type Refusal =
  | 'figure'
  | 'generated'
  | 'changed-since'
  | 'there'
  | 'reworded'
  | 'not-markdown'
  | 'unwritable'
  | 'no-emphasis'
  | 'whole-field'
  | 'no-place'
  | 'order'
  | 'run-on'
  | 'between-fields'
  | 'partner'
  | 'shared'
  | 'invalid'
  | 'conflict'
  | 'not-taken';

/** By most of its words, or because it alone stood between two others. */
export type KnownBy = 'words' | 'place';

/** One change of one reviewer's file, and what it would be in the content. */
export interface Proposal {
  readonly kind: ProposalKind;
  /** What it is about; for an inserted paragraph the one before it. */
  readonly place: PrintedPlace | undefined;
  readonly old: string;
  readonly now: string;
  readonly hands: readonly Hand[];
  /** The file it stands in. */
  readonly copy: string;
  readonly publication: string;
  /** What is to be written, and what in the field it is about: two changes of the same that differ are a conflict. */
  readonly target: { readonly field: Field; readonly about: string; readonly edit: TextEdit } | undefined;
  readonly why: Refusal | undefined;
  /** Bold and italic are left out. */
  readonly losesEmphasis?: boolean;
  /** How its paragraph, which lost its bookmark, was known again. */
  readonly knownBy?: KnownBy;
  /** It is of a copy of a local edition, and of a text that is the partnership's: other editions print it, too. */
  readonly isOfAll?: boolean;
  /** Both sides of a move carry the same sign: one is not made without the other. */
  readonly partner?: string;
}
