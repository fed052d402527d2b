import type { PanelNode } from '../../../assemble/nodes.ts';
import { element } from '../element.ts';
import type { HtmlHandler } from './context.ts';

/** A `div` with the panel's title as a paragraph, so that it is no heading of the outline, and its blocks. */
export const panel: HtmlHandler<PanelNode> = (node, state) =>
  element(
    'div',
    { id: node.data.id, className: ['panel', `panel-${node.kind}`] },
    '\n',
    node.title === undefined ? undefined : element('p', { className: ['panel-title'] }, node.title),
    ...state.wrap(state.all({ type: 'blockquote', children: node.children }), true),
  );
