import type { Heading } from 'mdast';
import { element } from '../element.ts';
import type { HtmlHandler } from './context.ts';

/** The page's title is its only h1, so the tree's first depth is an h2 (WCAG 1.3.1). */
export const heading: HtmlHandler<Heading> = (node, state) => {
  const number = node.data?.number;
  return element(
    `h${Math.min(node.depth + 1, 6)}`,
    { id: node.data?.id },
    number === undefined ? undefined : element('span', { className: ['heading-number'] }, number),
    number === undefined ? undefined : ' ',
    ...state.all(node),
  );
};
