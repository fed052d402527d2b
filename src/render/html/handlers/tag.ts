import type { TagNode } from '../../../assemble/nodes.ts';
import { element } from '../element.ts';
import type { HtmlHandler } from './context.ts';

/** The shape repeats the word for the eye, so it is kept from screen readers. */
export const tag: HtmlHandler<TagNode> = (node) =>
  element('span', { className: ['tag'] }, element('span', { ariaHidden: 'true' }, `${node.shape} `), node.label);
