import type { Unit } from './copy.ts';
import type { Hand, Letters, ParagraphEnd, WordParagraph } from './word/paragraph.ts';

/** A paragraph, or the part of one, that belongs to one printed paragraph or to none. */
export interface Stretch {
  readonly unit: Unit | undefined;
  readonly letters: Letters[];
  readonly isItem: boolean;
  /** The unit began in a paragraph before: somebody divided it, or went on writing behind it. */
  readonly isContinued: boolean;
  /** The end of the paragraph before it was taken out, by those who tracked it. */
  readonly runsOn: readonly Hand[] | undefined;
  /** That of its paragraph, where it is the last in it. */
  end: ParagraphEnd | undefined;
}

/** What a comment is about. */
interface About {
  readonly stretch: Stretch | undefined;
  readonly on: string;
}

/**
 * Gives each paragraph of a document to the printed one whose bookmark begins in it. All of a paragraph with one such belongs to it, since words that are typed
 * at its ends stand outside of the bookmark; of one with several each has what follows its beginning.
 */
export function attributed(
  paragraphs: readonly WordParagraph[],
  unitById: ReadonlyMap<string, Unit>,
): { readonly stretches: Stretch[]; readonly commented: ReadonlyMap<string, About> } {
  const stretches: Stretch[] = [];
  const commented = new Map<string, { stretch: Stretch | undefined; on: string }>();
  const commenting = new Set<string>();
  let open: Unit | undefined;
  const within = new Set<string>();
  let runsOn: readonly Hand[] | undefined;
  for (const { pieces, isItem, isContents, end } of paragraphs) {
    if (isContents && !pieces.some((piece) => piece.kind === 'bookmark' && unitById.has(piece.name))) continue;
    const begin = (unit: Unit | undefined, isContinued: boolean, isSecond: boolean): Stretch => {
      const joined = isSecond ? [] : runsOn;
      const stretch: Stretch = { unit, letters: [], isItem, isContinued, runsOn: joined, end: undefined };
      stretches.push(stretch);
      return stretch;
    };
    const starts = pieces.flatMap((piece) => (piece.kind === 'bookmark' ? (unitById.get(piece.name) ?? []) : []));
    const [first] = starts;
    let stretch = begin(first ?? open, first === undefined && open !== undefined, false);
    for (const piece of pieces) {
      if (piece.kind === 'bookmark') {
        const unit = unitById.get(piece.name);
        if (!unit) continue;
        within.add(piece.name);
        if (unit !== stretch.unit) stretch = begin(unit, false, true);
        open = unit;
      } else if (piece.kind === 'bookmark-end') {
        within.delete(piece.name);
        if (open?.place.id === piece.name) open = undefined;
      } else if (piece.kind === 'letters') {
        stretch.letters.push({ ...piece, within: new Set(within) });
        if (piece.fate !== 'deleted')
          for (const id of commenting) {
            const about = commented.get(id);
            if (about) about.on += piece.text;
          }
      } else if (piece.kind === 'comment') {
        commented.set(piece.id, { stretch, on: '' });
        commenting.add(piece.id);
      } else if (piece.kind === 'comment-end') commenting.delete(piece.id);
      else if (!commented.has(piece.id)) commented.set(piece.id, { stretch, on: '' });
    }
    const hasWords = stretch.letters.some(({ fate }) => fate !== 'deleted');
    stretch.end = end;
    runsOn = end.fate === 'deleted' && hasWords ? (end.by ? [end.by] : []) : undefined;
  }
  return { stretches, commented };
}
