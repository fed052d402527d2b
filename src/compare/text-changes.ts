import type { Publication } from '../assemble/publication.ts';
import type { Audience } from '../model/publications.ts';
import { itemPieces, type Piece } from './pieces.ts';
import { type PlacedSentence, publicationSentences } from './publication-sentences.ts';

/** What became of a sentence, under the heading it stands under now, or stood under. */
export type SentenceChange = Piece & { readonly section: string };

/** What became of one publication. */
export interface PublicationChanges {
  readonly id: string;
  readonly title: string;
  readonly audience: Audience;
  readonly change: 'added' | 'dropped' | 'changed';
  /** In reading order. None where the publication came or went as a whole. */
  readonly sentences: readonly SentenceChange[];
}

/** What changed in the words of the publications, after templates: sentence by sentence. Publications are matched by their ids. */
export function textChanges(old: readonly Publication[], now: readonly Publication[]): PublicationChanges[] {
  const before = new Map(old.map((publication) => [publication.id, publication]));
  const about = ({ id, shortTitle, audience }: Publication) => ({ id, title: shortTitle, audience });
  const come = now.flatMap((publication): PublicationChanges[] => {
    const was = before.get(publication.id);
    if (!was) return [{ ...about(publication), change: 'added', sentences: [] }];
    const sentences = sentenceChanges(publicationSentences(was), publicationSentences(publication));
    return sentences.length === 0 ? [] : [{ ...about(publication), change: 'changed', sentences }];
  });
  const gone = old.filter(({ id }) => !now.some((publication) => publication.id === id));
  return [...come, ...gone.map((one): PublicationChanges => ({ ...about(one), change: 'dropped', sentences: [] }))];
}

/** A number that counts figures, tables and chapters moves with each that comes before it: that is no change of what is said. */
const COUNTED = /\b((?:figure|table|section|chapter|annex|source|paragraph)s?) (?:[A-Z]|\d+)(?:\.\d+)*\b/gi;

const sameSaid = ({ text }: PlacedSentence): string => text.replaceAll(COUNTED, '$1 #');

/** What changed from one list of sentences to another, in reading order. */
export function sentenceChanges(old: readonly PlacedSentence[], now: readonly PlacedSentence[]): SentenceChange[] {
  return itemPieces(old, now, { key: sameSaid, text: ({ text }) => text }).map((piece): SentenceChange => {
    if (piece.kind === 'removed') return { kind: 'removed', old: piece.old.text, section: piece.old.section };
    const { section } = piece.now;
    if (piece.kind === 'added') return { kind: 'added', now: piece.now.text, section };
    return { kind: 'changed', old: piece.old.text, now: piece.now.text, section };
  });
}
