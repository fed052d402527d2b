import type { Element, ElementContent } from 'hast';
import { label } from '../../assemble/label.ts';
import type { Labels } from '../../assemble/publication.ts';
import { element } from './element.ts';

/** What the heading of an annex is marked by. */
export const ANNEX = 'annex-heading';

/** The text with each annex in a disclosure below its heading: closed on a phone, and open wherever there is room and on paper (styles/annex.ts). */
export function withFoldedAnnexes(nodes: readonly ElementContent[], labels: Labels): ElementContent[] {
  const made: ElementContent[] = [];
  let annex: ElementContent[] | undefined;
  for (const node of nodes) {
    const isHeading = node.type === 'element' && node.tagName === 'h2';
    if (isHeading) annex = undefined;
    (annex ?? made).push(node);
    if (!isHeading || !classesOf(node).includes(ANNEX)) continue;
    const summary = element('summary', {}, label(labels, 'annex_fold'), hidden(node));
    const disclosure = element('details', { className: ['annex'] }, summary);
    annex = disclosure.children;
    made.push(disclosure);
  }
  return made;
}

const classesOf = ({ properties: { className } }: Element): unknown[] => (Array.isArray(className) ? className : []);

/** Which annex it is, for those who hear the words out of their place. */
const hidden = (heading: Element): Element =>
  element('span', { className: ['visually-hidden'] }, `: ${wordsOf(heading)}`);

const wordsOf = (node: ElementContent): string =>
  node.type === 'element' ? node.children.map(wordsOf).join('') : node.type === 'text' ? node.value : '';
