import { label } from '../../assemble/label.ts';
import { bookmarkNext, type StyledParagraph, styled } from './block.ts';
import { bookmarkName } from './bookmark.ts';
import { fieldBegin, fieldEnd } from './field.ts';
import { internalLink } from './link.ts';
import type { Markup } from './markup.ts';
import { hung, TAB, textRun } from './run.ts';
import type { State } from './state.ts';

/** The anchor of the contents list. Ids of content are kebab-case, so none is the same. */
export const CONTENTS_BOOKMARK = 'CONTENTS';

interface Entry {
  readonly style: string;
  readonly id: string;
  readonly lead: string | undefined;
  readonly text: string;
}

/**
 * Contents, list of figures and list of tables: links that are there when the file opens. Each stands in a TOC field
 * (ECMA-376 17.16.5.68), so that Word can remake it on request: headings (`\o`), as deep as are listed here, or the captions of a sequence
 * (`\c`), as links (`\h`). Where the pages are known an entry ends with its own; otherwise the first update brings them, and the leader.
 */
export function contents(state: State): StyledParagraph[] {
  const { labels, contents: entries, contentsDepth, lists, figures, tables } = state.publication;
  bookmarkNext(state, CONTENTS_BOOKMARK);
  return [
    ...entryList(
      state,
      'TOCHeading',
      label(labels, 'contents'),
      `TOC \\o "1-${contentsDepth}" \\h \\z`,
      entries.map(({ depth, number, text, id }) => ({
        style: `TOC${depth}`,
        id,
        lead: number,
        text,
      })),
    ),
    ...entryList(
      state,
      'ListTitle',
      label(labels, 'list_of_figures'),
      'TOC \\h \\z \\c "Figure"',
      (lists.includes('figures') ? figures : []).map(({ number, headline, data }) => ({
        style: 'TableofFigures',
        id: data.id,
        lead: label(labels, 'figure', { number }),
        text: headline,
      })),
    ),
    ...entryList(
      state,
      'ListTitle',
      label(labels, 'list_of_tables'),
      'TOC \\h \\z \\c "Table"',
      (lists.includes('tables') ? tables : []).map(({ number, caption, id }) => ({
        style: 'TableofFigures',
        id,
        lead: label(labels, 'table', { number }),
        text: caption,
      })),
    ),
  ];
}

/** A title, which navigation shows as a heading and the list does not name, and the list; nothing at all for an empty one. */
function entryList(
  state: State,
  titleStyle: string,
  title: string,
  instruction: string,
  entries: readonly Entry[],
): StyledParagraph[] {
  if (entries.length === 0) return [];
  return [
    styled(state, titleStyle, [textRun(title)]),
    ...entries.map((entry, index) => ({
      ...styled(state, entry.style, [
        ...(index === 0 ? fieldBegin(instruction) : []),
        ...entryLink(entry, state),
        ...(index === entries.length - 1 ? [fieldEnd()] : []),
      ]),
      keepNext: isParted(entry, entries[index + 1]),
    })),
  ];
}

/** A chapter stands on the page of its first section. */
const isParted = (entry: Entry, next: Entry | undefined): boolean => next !== undefined && next.style > entry.style;

function entryLink({ id, lead, text }: Entry, state: State): Markup[] {
  const bookmark = bookmarkName(id);
  return internalLink(bookmark, [
    ...(lead === undefined ? [] : hung(lead)),
    textRun(text),
    ...pageNumber(bookmark, state.pages(bookmark)),
  ]);
}

/** The page of a bookmark (PAGEREF, ECMA-376 17.16.5), led to by the dots of the style. */
function pageNumber(bookmark: string, page: number | undefined): Markup[] {
  if (page === undefined) return [];
  return [TAB, ...fieldBegin(`PAGEREF ${bookmark} \\h`), textRun(String(page)), fieldEnd()];
}
