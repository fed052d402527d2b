import type { Paragraph } from 'mdast';
import { bookmarkNext, styled } from '../block.ts';
import { hung } from '../run.ts';
import type { State } from '../state.ts';
import type { BlockHandler } from './handler.ts';

const STYLES = { lead: 'Lead', source: 'Source', note: 'Note' } as const;

/** A paragraph in the style of its kind, with its number hung before it; none for one without words. */
export const paragraph: BlockHandler<Paragraph> = (node, state) => {
  if (node.children.length === 0) return [];
  bookmarkNext(state, node.data?.id);
  const number = node.data?.number;
  return [
    styled(state, styleOf(node, state), [
      ...(number === undefined ? [] : hung(number, 'ParagraphNumber')),
      ...state.inline(node.children, state),
    ]),
  ];
};

function styleOf(node: Paragraph, state: State): string {
  if (node.data?.style !== undefined) return STYLES[node.data.style];
  if (node.data?.number !== undefined) return 'NumberedParagraph';
  return node.children.every((child) => child.type === 'image') ? 'Figure' : state.flow.style;
}
