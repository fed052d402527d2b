import { bookmarked, bookmarkName } from './bookmark.ts';
import type { Markup } from './markup.ts';
import { type Numbering, numberingIn } from './numbering.ts';
import { paragraphWithPlace } from './review/block-places.ts';
import type { State } from './state.ts';

/** A paragraph of a named style. */
export interface StyledParagraph {
  readonly type: 'paragraph';
  readonly style: string;
  readonly numbering?: Numbering;
  /** It stands on the page of the next. */
  readonly keepNext?: boolean;
  /** It begins a page, without the space before it. */
  readonly newPage?: boolean;
  readonly children: readonly Markup[];
}

/** A table with its title, which is read aloud. */
export interface TitledTable {
  readonly type: 'table';
  readonly title: string;
  /** All but the last row. */
  readonly markup: Markup;
  /** The last row, on the page of what follows where `keepNext` says so. */
  readonly ending: (keepNext: boolean) => Markup;
}

/** What stands directly in the body or in a cell. */
export type Block = StyledParagraph | TitledTable;

/** A paragraph of a named style, with the bookmarks that wait for one. Every paragraph of the body is made here. */
export function styled(
  state: State,
  style: string,
  children: readonly Markup[],
  numbering?: StyledParagraph['numbering'],
): StyledParagraph {
  const ids = state.counts.waiting.splice(0);
  const held = state.review ? paragraphWithPlace(state, style, children) : children;
  return {
    type: 'paragraph',
    style,
    ...(numbering === undefined ? {} : { numbering }),
    children: ids.reduce((inner, id) => bookmarked(bookmarkName(id), ++state.counts.bookmarks, inner), held),
  };
}

/** Lets the next paragraph made carry the bookmark of this id. */
export function bookmarkNext(state: State, id: string | undefined): void {
  if (id !== undefined) state.counts.waiting.push(id);
}

/** A block as it is written; the end of a table stands on the page of the next block where `keepNext` says so. */
export function blockMarkup(block: Block, keepNext = false): Markup {
  return block.type === 'table' ? block.markup + block.ending(keepNext) : paragraphMarkup(block);
}

/** A paragraph (w:p, ECMA-376 17.3.1.22), on the page of the next where `keepNext` or itself says so (w:keepNext, 17.3.1.15). */
export function paragraphMarkup(paragraph: StyledParagraph, keepNext = paragraph.keepNext): Markup {
  const { style, numbering, newPage, children } = paragraph;
  const properties =
    (keepNext ? '<w:keepNext/>' : '') +
    (newPage ? '<w:pageBreakBefore/>' : '') +
    numberingIn(style, numbering) +
    (newPage ? '<w:spacing w:before="0"/>' : '');
  return paragraphOf(style, properties, children);
}

/** A paragraph with those properties that are given. `properties` stand in the order of CT_PPr. */
export function paragraphOf(style: string, properties: Markup, children: readonly Markup[]): Markup {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}</w:pPr>${children.join('')}</w:p>`;
}
