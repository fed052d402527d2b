import { type StyledParagraph, styled } from './block.ts';
import { bookmarked, bookmarkName } from './bookmark.ts';
import { fieldBegin, fieldEnd } from './field.ts';
import { labelRuns } from './label-runs.ts';
import { textRun } from './run.ts';
import type { State } from './state.ts';

/**
 * "Figure 4. Headline" as Word's own caption: style Caption with a SEQ field, so that a list of figures can be
 * remade in Word. The field shows the tree's number, and holds the bookmark of `id`, so that a reference repeats it. The identifier is Word's and is not translated.
 */
export function caption(
  state: State,
  kind: 'Figure' | 'Table',
  number: number,
  text: string,
  id: string,
): StyledParagraph {
  const { labels } = state.publication;
  const style = 'CaptionLabel';
  const sequence = bookmarked(bookmarkName(id), ++state.counts.bookmarks, [
    ...fieldBegin(`SEQ ${kind} \\* ARABIC`, style),
    textRun(String(number), { style }),
    fieldEnd(style),
  ]);
  const numbered = labelRuns(labels, kind === 'Figure' ? 'figure' : 'table', { number: sequence }, { style });
  return styled(state, 'Caption', labelRuns(labels, 'caption', { label: numbered, text: [textRun(text)] }, { style }));
}
