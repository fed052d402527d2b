import type { Element, ElementContent } from 'hast';
import { element } from './element.ts';

/**
 * The address of a heading, figure or table, seen by whoever points at it as a sign of the style sheet. It is a way to copy an address and leads nowhere else, so it is no tab stop and is not read out: the contents
 * lead to the same places.
 */
export const permalink = (id: string | undefined): Element | undefined =>
  id === undefined
    ? undefined
    : element('a', { className: ['permalink'], href: `#${id}`, tabIndex: -1, ariaHidden: 'true' });

/** The same content without the link to itself. */
export const withoutPermalink = (content: readonly ElementContent[]): ElementContent[] =>
  content.filter((node) => node.type !== 'element' || ![node.properties.className].flat().includes('permalink'));
