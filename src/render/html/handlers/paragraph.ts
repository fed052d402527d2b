import type { Element } from 'hast';
import type { Paragraph } from 'mdast';
import { label } from '../../../assemble/label.ts';
import type { Labels } from '../../../assemble/publication.ts';
import { element } from '../element.ts';
import type { HtmlHandler } from './context.ts';

/** A paragraph; a number stands before its text as a link to the paragraph itself, so that a reader can cite it. */
export const paragraph: HtmlHandler<Paragraph> = (node, state, { labels }) => {
  const { id, number, style } = node.data ?? {};
  const className = [...(style === undefined ? [] : [style]), ...(number === undefined ? [] : ['numbered'])];
  const text = state.all(node);
  const properties = { id, className: className.length > 0 ? className : undefined };
  return number === undefined
    ? element('p', properties, ...text)
    : element('p', properties, paragraphNumber(number, id, labels), ' ', ...text);
};

function paragraphNumber(number: string, id: string | undefined, labels: Labels): Element {
  const className = ['paragraph-number'];
  if (id === undefined) return element('span', { className }, number);
  return element('a', { className, href: `#${id}`, ariaLabel: label(labels, 'paragraph', { number }) }, number);
}
