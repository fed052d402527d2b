import type { Element } from 'hast';
import { label } from '../../assemble/label.ts';
import type { Labels } from '../../assemble/publication.ts';
import { element } from './element.ts';

/** Says that numbers are made up, as a word in a bordered tag that nobody overlooks. */
export function illustrativeTag(labels: Labels): Element {
  return element('span', { className: ['tag', 'tag-illustrative'] }, label(labels, 'illustrative'));
}
