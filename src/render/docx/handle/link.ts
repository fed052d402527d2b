import type { Link } from 'mdast';
import { bookmarkName } from '../bookmark.ts';
import { ExternalLink, internalLink } from '../link.ts';
import type { InlineHandler } from './handler.ts';

/** A link within the publication goes to the bookmark of its id; any other address is handed on as it is. */
export const link: InlineHandler<Link> = (node, state, marks) => {
  const children = state.inline(node.children, state, { ...marks, style: 'Hyperlink' });
  return node.url.startsWith('#')
    ? internalLink(bookmarkName(decodeURIComponent(node.url.slice(1))), children)
    : [new ExternalLink(node.url, children)];
};
