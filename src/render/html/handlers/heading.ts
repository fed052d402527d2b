import type { Element } from 'hast';
import type { Heading } from 'mdast';
import { label } from '../../../assemble/label.ts';
import { element } from '../element.ts';
import { ANNEX } from '../folded-annexes.ts';
import { permalink } from '../permalink.ts';
import type { HtmlHandler } from './context.ts';

/**
 * The page's title is its only h1, so the tree's first depth is an h2 (WCAG 1.3.1). A chapter with figures that were made up says so below its
 * heading, in words that are read out in their turn and stand in no list of contents.
 */
export const heading: HtmlHandler<Heading, Element[]> = (node, state, { labels }) => {
  const { number, newPage, chapter } = node.data ?? {};
  const className = [...(newPage ? ['new-page'] : []), ...(chapter === 'annex' ? [ANNEX] : [])];
  const made = element(
    `h${Math.min(node.depth + 1, 6)}`,
    { id: node.data?.id, className: className.length > 0 ? className : undefined },
    number === undefined ? undefined : element('span', { className: ['heading-number'] }, number),
    number === undefined ? undefined : ' ',
    ...state.all(node),
    permalink(node.data?.id),
  );
  if (node.data?.holds !== 'illustrative') return [made];
  const mark = element('span', { className: ['tag', 'tag-illustrative'] }, label(labels, 'illustrative_header'));
  return [made, element('p', { className: ['section-mark'] }, mark)];
};
