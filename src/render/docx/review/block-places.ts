import type { RootContent } from 'mdast';
import type { Place } from '../../../core/place.ts';
import { isRemadeInWord } from '../../../core/remade-in-word.ts';
import type { Markup } from '../markup.ts';
import type { State } from '../state.ts';
import { textIn, withPlace } from './bookmarks.ts';
import type { Reviewing } from './review.ts';

/** What stands in a paragraph, with a bookmark around all of it, unless one value of the content gave all of it, which has one. */
export function paragraphWithPlace(state: State, style: string, runs: readonly Markup[]): Markup[] {
  const made = withPlaceAround(state, style, runs);
  state.review?.open.splice(0);
  return made;
}

function withPlaceAround(state: State, style: string, runs: readonly Markup[]): Markup[] {
  const { review } = state;
  const held = review?.open ?? [];
  const [asked] = review?.asked.splice(0) ?? [];
  if (!review || runs.length === 0 || isRemadeInWord(style)) return [...runs];
  const text = textIn(runs).trim();
  const whole = held.find((one) => one.kind !== 'generated' && text !== '' && one.text.trim() === text);
  if (whole) {
    noteHeading(state, style, whole.id, review);
    return [...runs];
  }
  const place = asked ?? review.around;
  const field = place ? review.review.fieldAt(place) : review.review.fieldWith(text.split(/[\t\n]/).at(-1) ?? '');
  const isField = place === undefined && field?.value === text;
  const kind = isField ? 'field' : review.isFigure ? 'figure' : 'generated';
  const made = withPlace({ kind, place: place ?? field?.place, path: field?.path ?? '' }, runs, state);
  const last = review.open.at(-1);
  if (last) noteHeading(state, style, last.id, review);
  return made;
}

/** Chapters of a publication without a cover stand two levels deeper (handle/heading.ts). */
function noteHeading({ publication }: State, style: string, id: string, { chapters, title, places }: Reviewing): void {
  if (style === (publication.hasCover ? 'Heading1' : 'Heading3')) chapters.push({ id, from: places.length - 1 });
  if (style === 'Title' || style === 'ShortTitle') title.push(id);
}

/** The state in which what stands at a place, or is made from an indicator, is written. */
export function standingAt(state: State, place: Place | undefined, isFigure?: boolean): State {
  const { review } = state;
  if (!review || (place === undefined && isFigure === undefined)) return state;
  return {
    ...state,
    review: { ...review, around: place ?? review.around, isFigure: isFigure ?? review.isFigure ?? false },
  };
}

/** The same for a block. */
export const withinBlock = (node: RootContent, state: State): State =>
  standingAt(state, node.data?.source ?? templateOf(node), showsIndicator(node) ? true : undefined);

function templateOf({ data }: RootContent): Place | undefined {
  return data?.template === undefined ? undefined : { file: data.template, line: 1, column: 1 };
}

const showsIndicator = (node: RootContent): boolean =>
  node.type === 'figure' || node.type === 'cards' || (node.type === 'dataTable' && node.provenance !== undefined);
