import type { Element, ElementContent, Properties } from 'hast';
import { assertHref } from '../html/hrefs.ts';

/** Where a link of the publication leads from a page of its site. */
export type Lead = (href: string) => string;

/**
 * From the page `here`, one folder below the publication: to the page on which an id stands, and to its top where that is the heading that the page begins with; to what lies beside the publication one
 * folder up. The first page of another site knows none of its places.
 */
export function leadFrom(here: string, places: ReadonlyMap<string, string>): Lead {
  return (href) => {
    if (/^(?:https?:|mailto:)/.test(href)) return href;
    if (!href.startsWith('#')) return `../${href.replace(/(\/index\.html)#.*$/, '$1')}`;
    const place = places.get(decodeURIComponent(href.slice(1)));
    return place === undefined || place.split('#')[0] === here ? href : place;
  };
}

/** The same text with its links as they lead from a page and its headings `up` steps higher, for the heading of a chapter is that of its page. The id and the words of each are as they were. */
export function textFrom(node: ElementContent, lead: Lead, up: 0 | 1): ElementContent {
  if (node.type !== 'element') return node;
  const level = /^h([2-6])$/.exec(node.tagName)?.[1];
  return {
    ...node,
    tagName: level === undefined ? node.tagName : `h${Number(level) - up}`,
    properties: led(node, lead),
    children: node.children.map((child) => textFrom(child, lead, up)),
  };
}

/** The contents with their links as they lead from a page, and the chapter with this id marked as the one that is read. */
export function contentsFrom(node: Element, lead: Lead, current: string | undefined): Element {
  const isCurrent = current !== undefined && node.properties.href === `#${current}`;
  const properties = { ...led(node, lead), ...(isCurrent ? { 'aria-current': 'page' } : {}) };
  const children = node.children.map((one) => (one.type === 'element' ? contentsFrom(one, lead, current) : one));
  return { ...node, properties, children };
}

/** Throws for a link that leads where no page of a site may lead: one folder up lies what a publication may lead to, and the sites of others. */
export function assertSiteHref(href: Properties[string]): void {
  if (typeof href === 'string' && /^\.\.\/(?:\.\.\/[\w-]+\/)?[\w-]+\/index\.html$/.test(href)) return;
  assertHref(typeof href === 'string' ? href.replace(/^\.\.\//, '') : href);
}

const led = ({ properties }: Element, lead: Lead): Element['properties'] =>
  typeof properties.href === 'string' ? { ...properties, href: lead(properties.href) } : properties;
