import { type IParagraphOptions, Paragraph, type ParagraphChild } from 'docx';
import { bookmarked, bookmarkName } from './bookmark.ts';
import type { State } from './state.ts';

/** A paragraph of a named style, with the bookmarks that wait for one. Every paragraph of the body is made here. */
export function styled(
  state: State,
  style: string,
  children: readonly ParagraphChild[],
  numbering?: IParagraphOptions['numbering'],
): Paragraph {
  const ids = state.counts.waiting.splice(0);
  return new Paragraph({
    style,
    ...(numbering === undefined ? {} : { numbering }),
    children: ids.reduce((inner, id) => bookmarked(bookmarkName(id), ++state.counts.bookmarks, inner), [...children]),
  });
}

/** Lets the next paragraph made carry the bookmark of this id. */
export function bookmarkNext(state: State, id: string | undefined): void {
  if (id !== undefined) state.counts.waiting.push(id);
}
