import type { ElementContent } from 'hast';
import type { Link } from 'mdast';
import { defaultHandlers } from 'mdast-util-to-hast';
import { element } from '../element.ts';
import type { HtmlHandler } from './context.ts';

/** A link; one into another publication has that one's address, and where it is not there the words stand alone. */
export const link: HtmlHandler<Link, ElementContent[]> = (node, state, { addressOf }) => {
  const { beside } = node.data ?? {};
  if (!beside) return [defaultHandlers.link(state, node)];
  const address = addressOf(`${beside.fileName}.html`);
  const words = state.all(node);
  if (address === undefined) return words;
  return [element('a', { href: `${encodeURI(address)}${beside.id === undefined ? '' : `#${beside.id}`}` }, ...words)];
};
