import type { Link } from 'mdast';
import { bookmarkName } from '../bookmark.ts';
import { ExternalLink, internalLink } from '../link.ts';
import type { InlineHandler } from './handler.ts';

/** A link within the publication goes to the bookmark of its id, one into another to that of its document, where that is there; any other address is handed on as it is. */
export const link: InlineHandler<Link> = (node, state, marks) => {
  const { beside } = node.data ?? {};
  const address = beside && state.addressOf(`${beside.fileName}.docx`);
  if (beside && address === undefined) return state.inline(node.children, state, marks);
  const children = state.inline(node.children, state, { ...marks, style: 'Hyperlink' });
  if (beside && address !== undefined) {
    const anchor = beside.id === undefined ? undefined : bookmarkName(beside.id);
    return [new ExternalLink(address, children, anchor)];
  }
  return node.url.startsWith('#')
    ? internalLink(bookmarkName(decodeURIComponent(node.url.slice(1))), children)
    : [new ExternalLink(node.url, children)];
};
