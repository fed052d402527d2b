import type { DefinitionListNode } from '../../../assemble/nodes.ts';
import { block, element } from '../element.ts';
import type { HtmlHandler } from './context.ts';

/** A `dl`, in it a `div` for each term and its description; the term carries the id that links lead to. */
export const definitionList: HtmlHandler<DefinitionListNode> = (node, state) =>
  block(
    'dl',
    { id: node.data.id, className: ['definitions'] },
    ...node.items.map(({ term, description, id }) =>
      block(
        'div',
        {},
        element('dt', { id }, ...state.all({ type: 'paragraph', children: term })),
        element('dd', {}, ...state.wrap(state.all({ type: 'blockquote', children: description }))),
      ),
    ),
  );
