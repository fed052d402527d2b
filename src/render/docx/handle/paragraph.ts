import type { Paragraph } from 'mdast';
import { bookmarkNext, styled } from '../block.ts';
import type { State } from '../state.ts';
import { PLACEHOLDER } from '../style/placeholder.ts';
import type { BlockHandler } from './handler.ts';

const STYLES = { lead: 'Lead', source: 'Source', note: 'Note', placeholder: PLACEHOLDER } as const;

/** A paragraph in the style of its kind, which numbers it where it has a number; none for one without words. */
export const paragraph: BlockHandler<Paragraph> = (node, state) => {
  if (node.children.length === 0) return [];
  bookmarkNext(state, node.data?.id);
  return [styled(state, styleOf(node, state), state.inline(node.children, state))];
};

function styleOf(node: Paragraph, state: State): string {
  if (node.data?.style !== undefined) return STYLES[node.data.style];
  if (node.data?.number !== undefined) return 'NumberedParagraph';
  return node.children.every((child) => child.type === 'image') ? 'Figure' : state.flow.style;
}
