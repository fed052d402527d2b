import { alike, besides } from './alike.ts';
import { attributed, type Stretch } from './attributed.ts';
import type { KnownBy } from './proposal.ts';
import { accepted } from './signs.ts';
import type { WordComment } from './word/comments.ts';
import type { OpenedCopy } from './word/open.ts';
import type { Hand, Letters, ParagraphEnd } from './word/paragraph.ts';
import type { PlacesPart, PrintedPlace } from './word/places.ts';

/** A paragraph of a review copy as it was printed, and what of it has a place of its own, in order. */
export interface Unit {
  readonly place: PrintedPlace;
  readonly inner: readonly PrintedPlace[];
}

/** What became of a paragraph. */
export interface CameBack {
  readonly unit: Unit;
  readonly letters: readonly Letters[];
  /** How it was known again, where it lost its bookmark. */
  readonly knownBy: KnownBy | undefined;
  /** Nothing like it is there any more. */
  readonly isGone: boolean;
  /** The end of the paragraph before it was taken out, by those who tracked it. */
  readonly runsOn: readonly Hand[] | undefined;
  readonly end: ParagraphEnd | undefined;
}

/** A paragraph that was not printed, and those that it stands between. */
export interface Added {
  readonly after: Unit | undefined;
  readonly before: Unit | undefined;
  readonly letters: readonly Letters[];
  readonly isItem: boolean;
  /** It was the end of that paragraph, or was typed behind it within its bookmark. */
  readonly isContinued: boolean;
  readonly end: ParagraphEnd | undefined;
}

/** A comment with the paragraph that it is about, and the words in it. */
export interface Commented {
  readonly comment: WordComment;
  readonly unit: Unit | undefined;
  readonly on: string;
  /** The text of the comment that it answers. */
  readonly answers: string | undefined;
}

/** One reviewer's file, as far as it differs from what was printed or not. */
export interface Copy {
  /** The file, as it was named. */
  readonly name: string;
  readonly part: PlacesPart;
  /** Who is taken to have changed what was not tracked. */
  readonly savedBy: Hand;
  readonly paragraphs: readonly CameBack[];
  /** The bookmarks of the paragraphs that kept theirs, in the order of the document. */
  readonly order: readonly string[];
  readonly added: readonly Added[];
  readonly comments: readonly Commented[];
}

/** Words of the program stand in a field, which stands in a paragraph; a circle of places ends here. */
const DEEPEST = 4;

/** Brings what came back together with what was printed. */
export function copyOf(name: string, { part, paragraphs, comments, savedBy }: OpenedCopy): Copy {
  const units = unitsOf(part.places);
  const { stretches, commented } = attributed(paragraphs, unitById(units));
  const found = new Map<Unit, Stretch>();
  const loose: Stretch[] = [];
  for (const stretch of stretches) {
    const { unit } = stretch;
    const before = unit && found.get(unit);
    if (!unit || stretch.isContinued) loose.push(stretch);
    else if (!before) found.set(unit, stretch);
    else if (accepted(before.letters) === '' && accepted(stretch.letters) !== '') {
      found.set(unit, stretch);
      loose.push({ ...before, unit: undefined });
    } else loose.push({ ...stretch, unit: undefined });
  }
  const lost = units.filter((unit) => !found.has(unit));
  const guessed = alike(
    lost,
    loose.filter(({ unit }) => unit === undefined),
  );
  const placed = besides(units, new Map([...found, ...guessed]), stretches);
  const back = units.map((unit): CameBack => {
    const stretch = found.get(unit) ?? guessed.get(unit) ?? placed.get(unit);
    return {
      unit,
      letters: stretch?.letters ?? [],
      knownBy: guessed.has(unit) ? 'words' : placed.has(unit) ? 'place' : undefined,
      isGone: stretch === undefined,
      runsOn: stretch?.runsOn,
      end: stretch?.end,
    };
  });
  const unitAt = new Map([...found, ...guessed, ...placed].map(([unit, stretch]) => [stretch, unit]));
  const texts = new Map(comments.map(({ id, text }) => [id, text]));
  return {
    name,
    part,
    savedBy: { who: savedBy ?? name, when: undefined },
    paragraphs: back,
    order: stretches.flatMap((stretch) => (unitAt.has(stretch) ? [unitAt.get(stretch)?.place.id ?? ''] : [])),
    added: addedIn(stretches, unitAt),
    comments: comments.map((comment) => {
      const { stretch, on = '' } = commented.get(comment.id) ?? {};
      const unit = stretch && (unitAt.get(stretch) ?? stretch.unit);
      return { comment, unit, on, answers: comment.answers === undefined ? undefined : texts.get(comment.answers) };
    }),
  };
}

/** Places that stand within none, each with those within it. */
function unitsOf(places: readonly PrintedPlace[]): Unit[] {
  const byId = new Map(places.map((place) => [place.id, place]));
  const topOf = (place: PrintedPlace): PrintedPlace => {
    let top = place;
    for (let steps = 0; steps <= DEEPEST; steps++) {
      const above = top.within === undefined ? undefined : byId.get(top.within);
      if (!above) return top;
      top = above;
    }
    return place;
  };
  const inner = new Map<PrintedPlace, PrintedPlace[]>();
  for (const place of places) {
    const top = topOf(place);
    if (!inner.has(top)) inner.set(top, []);
    if (top !== place) inner.get(top)?.push(place);
  }
  return [...inner].map(([place, own]) => ({ place, inner: own }));
}

const unitById = (units: readonly Unit[]): ReadonlyMap<string, Unit> =>
  new Map(units.flatMap((unit) => [unit.place, ...unit.inner].map(({ id }) => [id, unit] as const)));

/** What was not printed, each between the paragraphs around it that were. */
function addedIn(stretches: readonly Stretch[], unitAt: ReadonlyMap<Stretch, Unit>): Added[] {
  const nextAt: (Unit | undefined)[] = [];
  for (let at = stretches.length - 1; at >= 0; at--)
    nextAt[at] = unitAt.get(stretches[at + 1] as Stretch) ?? nextAt[at + 1];
  let after: Unit | undefined;
  return stretches.flatMap((stretch, index) => {
    const unit = unitAt.get(stretch);
    if (unit) after = unit;
    const isNothing = unit !== undefined || accepted(stretch.letters) === '';
    const { letters, isItem, isContinued, end } = stretch;
    return isNothing ? [] : [{ after, before: nextAt[index], letters, isItem, isContinued, end }];
  });
}
