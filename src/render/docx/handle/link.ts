import type { Link } from 'mdast';
import { bookmarkName } from '../bookmark.ts';
import { referenceRuns } from '../cross-reference.ts';
import { externalLink, internalLink } from '../link.ts';
import type { InlineHandler } from './handler.ts';

/**
 * A link within the publication goes to the bookmark of its id, and what it says by a number is a field; one into another publication to the bookmark
 * in that document, where it is there; any other address is handed on as it is.
 */
export const link: InlineHandler<Link> = (node, state, marks) => {
  const linked = { ...marks, style: 'Hyperlink' };
  const { beside } = node.data ?? {};
  if (beside) {
    const address = state.addressOf(`${beside.fileName}.docx`);
    if (address === undefined) return state.inline(node.children, state, marks);
    const anchor = beside.id === undefined ? undefined : bookmarkName(beside.id);
    return externalLink(address, state.inline(node.children, state, linked), anchor);
  }
  if (!node.url.startsWith('#')) return externalLink(node.url, state.inline(node.children, state, linked));
  const id = decodeURIComponent(node.url.slice(1));
  const reference = referenceRuns(node, id, state.targets, linked);
  return internalLink(bookmarkName(id), reference ?? state.inline(node.children, state, linked));
};
