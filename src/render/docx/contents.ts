import { label } from '../../assemble/label.ts';
import { bookmarkNext, type StyledParagraph, styled } from './block.ts';
import { bookmarkName } from './bookmark.ts';
import { fieldBegin, fieldEnd } from './field.ts';
import { internalLink } from './link.ts';
import type { Markup } from './markup.ts';
import { hung, textRun } from './run.ts';
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
 * (ECMA-376 17.16.5.68), so that Word can remake it on request: headings (`\o`), one level deeper than are listed here, or the captions of a sequence
 * (`\c`), as links (`\h`), without page numbers (`\n`).
 */
export function contents(state: State): StyledParagraph[] {
  const { labels, contents: entries, contentsDepth, lists, figures, tables } = state.publication;
  bookmarkNext(state, CONTENTS_BOOKMARK);
  return [
    ...entryList(
      state,
      'TOCHeading',
      label(labels, 'contents'),
      `TOC \\o "1-${contentsDepth + 1}" \\n \\h \\z`,
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
      'TOC \\n \\h \\z \\c "Figure"',
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
      'TOC \\n \\h \\z \\c "Table"',
      (lists.includes('tables') ? tables : []).map(({ number, caption, id }) => ({
        style: 'TableofFigures',
        id,
        lead: label(labels, 'table', { number }),
        text: caption,
      })),
    ),
  ];
}

/** A title, which is no heading and so not in the list, and the list; nothing at all for an empty one. */
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
    ...entries.map((entry, index) =>
      styled(state, entry.style, [
        ...(index === 0 ? fieldBegin(instruction) : []),
        ...entryLink(entry),
        ...(index === entries.length - 1 ? [fieldEnd()] : []),
      ]),
    ),
  ];
}

function entryLink({ id, lead, text }: Entry): Markup[] {
  return internalLink(bookmarkName(id), [...(lead === undefined ? [] : hung(lead)), textRun(text)]);
}
