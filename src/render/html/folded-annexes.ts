import type { Element, ElementContent } from 'hast';
import { label } from '../../assemble/label.ts';
import type { Labels } from '../../assemble/publication.ts';
import { element } from './element.ts';

/** What the heading of an annex is marked by, and what is said of a chapter below its heading. */
export const ANNEX = 'annex-heading';
const MARK = 'section-mark';

/**
 * The text with each annex in a disclosure below its heading and what is said of it there: closed on a phone, and open wherever there is room and on paper
 * (styles/annex.ts).
 */
export function withFoldedAnnexes(nodes: readonly ElementContent[], labels: Labels): ElementContent[] {
  const starts = nodes.flatMap((node, index) => (isElement(node) && node.tagName === 'h2' ? [index] : []));
  const chapters = starts.map((start, index) => nodes.slice(start, starts[index + 1]));
  return [...nodes.slice(0, starts[0]), ...chapters.flatMap((chapter) => folded(chapter, labels))];
}

function folded(chapter: readonly ElementContent[], labels: Labels): ElementContent[] {
  const [heading] = chapter;
  if (heading === undefined || !isOf(heading, ANNEX)) return [...chapter];
  const begins = chapter.findIndex((node, index) => index > 0 && isElement(node) && !isOf(node, MARK));
  if (begins < 0) return [...chapter];
  const which = element('span', { className: ['visually-hidden'] }, `: ${wordsOf(heading)}`);
  const summary = element('summary', {}, label(labels, 'annex_fold'), which);
  const disclosure = element('details', { className: ['annex'] }, summary, ...chapter.slice(begins));
  return [...chapter.slice(0, begins), disclosure, { type: 'text', value: '\n' }];
}

const isElement = (node: ElementContent): node is Element => node.type === 'element';

const isOf = (node: ElementContent, name: string): boolean =>
  isElement(node) && Array.isArray(node.properties.className) && node.properties.className.includes(name);

const wordsOf = (node: ElementContent): string =>
  isElement(node) ? node.children.map(wordsOf).join('') : node.type === 'text' ? node.value : '';
