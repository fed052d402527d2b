import type { Heading, Nodes, Paragraph, Root } from 'mdast';
import type { Provenance } from '../../disclosure/published.ts';
import { ILLUSTRATIVE } from '../../indicators/key-message/compose.ts';
import { label } from '../label.ts';
import { isPlainList } from '../plain-lists.ts';
import { plainText } from '../plain-text.ts';
import type { Labels } from '../publication.ts';
import { below } from '../walk.ts';

/** What all of several figures are; undefined where they are not the same, or where there are none. */
export function commonProvenance(all: readonly (Provenance | undefined)[]): Provenance | undefined {
  const [first, ...others] = new Set(all);
  return others.length === 0 ? first : undefined;
}

/** What rests on several figures is: made up as soon as one of them is, else what all of them are; undefined where they are not the same. */
export const provenanceOn = (all: readonly Provenance[]): Provenance | undefined =>
  all.includes('illustrative') ? 'illustrative' : commonProvenance(all);

/** The caption of figures that are all made up begins with the mark. */
export function markedCaption(text: string, provenance: Provenance | undefined, labels: Labels): string {
  const isMarked = provenance !== 'illustrative' || /^illustrative(?: figures)?:/i.test(text);
  return isMarked ? text : label(labels, 'illustrative_prefix', { text });
}

/** Whether a node prints figures that were made up: a figure, a table or a row of one, a card, a token in a text, a text that begins with the mark. */
export function holdsIllustrative(node: Nodes): boolean {
  const { data } = node;
  if (data?.says?.illustrative) return true;
  if (node.type === 'figure') return node.provenance === 'illustrative';
  if (node.type === 'cards') return node.items.some(({ provenance }) => provenance === 'illustrative');
  if (node.type === 'dataTable' && (isMadeUp(node) || node.rows.some(isMadeUp))) return true;
  if (node.type === 'paragraph' && beginsWithMark(node)) return true;
  if (isPlainList(node)) return false;
  return below(node).some(holdsIllustrative);
}

const isMadeUp = ({ provenance }: { readonly provenance?: Provenance | undefined }): boolean =>
  provenance === 'illustrative';

function beginsWithMark(node: Paragraph): boolean {
  const [first] = node.children;
  // The whole text of few paragraphs need be put together.
  const mayBe = first?.type !== 'text' || first.value.startsWith(ILLUSTRATIVE) || ILLUSTRATIVE.startsWith(first.value);
  return mayBe && plainText(node).startsWith(ILLUSTRATIVE);
}

/** The innermost parts of a node that print figures that were made up. */
export function illustrativeIn(node: Nodes): Nodes[] {
  const inner = below(node).flatMap(illustrativeIn);
  return inner.length > 0 || !holdsIllustrative(node) ? inner : [node];
}

/** Marks the heading of each chapter that prints figures that were made up. Answers whether any does. */
export function markChapters(root: Root): boolean {
  let chapter: Heading | undefined;
  let some = false;
  for (const node of root.children) {
    if (node.type === 'heading' && node.depth === 1) chapter = node;
    if (chapter?.data?.holds === 'illustrative' || !holdsIllustrative(node)) continue;
    some = true;
    if (chapter) chapter.data = { ...chapter.data, holds: 'illustrative' };
  }
  return some;
}
