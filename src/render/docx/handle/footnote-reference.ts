import { FootnoteReferenceRun, type Paragraph } from 'docx';
import type { FootnoteDefinition, FootnoteReference } from 'mdast';
import { libraryParagraph } from '../block.ts';
import { bookmarked, bookmarkName } from '../bookmark.ts';
import { fieldBegin, fieldEnd } from '../field.ts';
import { textRun } from '../run.ts';
import type { State } from '../state.ts';
import type { InlineHandler } from './handler.ts';

/**
 * The first reference brings a real Word footnote (w:footnote, ECMA-376 17.11.10). Word cannot refer to one footnote
 * twice, so a later reference is a NOTEREF field that shows the number and leads to the first.
 */
export const footnoteReference: InlineHandler<FootnoteReference> = (node, state) => {
  const definition = state.definitions.get(node.identifier);
  if (definition === undefined) throw new Error(`The footnote "${node.identifier}" has no definition.`);
  const { counts } = state;
  const bookmark = bookmarkName(`footnote-${node.identifier}`);
  const known = counts.footnotes.get(node.identifier);
  if (known !== undefined) {
    const style = 'FootnoteReference';
    return [...fieldBegin(`NOTEREF ${bookmark} \\f \\h`, style), textRun(String(known), { style }), fieldEnd(style)];
  }
  counts.footnotes.set(node.identifier, counts.footnotes.size + 1);
  return bookmarked(bookmark, ++counts.bookmarks, [new FootnoteReferenceRun({ children: content(definition, state) })]);
};

/** Footnotes hold paragraphs only. The tab stands between Word's number and the text. */
function content(definition: FootnoteDefinition, state: State): Paragraph[] {
  return definition.children.map((child, index) => {
    if (child.type !== 'paragraph') throw new Error(`A footnote cannot hold a node of type "${child.type}" in Word.`);
    const space = index === 0 ? [textRun('\t')] : [];
    return libraryParagraph({ style: 'FootnoteText', children: [...space, ...state.inline(child.children, state)] });
  });
}
