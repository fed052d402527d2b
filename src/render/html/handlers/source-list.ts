import { label } from '../../../assemble/label.ts';
import type { SourceListNode } from '../../../assemble/nodes.ts';
import { block, element } from '../element.ts';
import type { HtmlHandler } from './context.ts';

/** An `ol`: each document carries the id that citations lead to, and ends with a link to where it is first cited. */
export const sourceList: HtmlHandler<SourceListNode> = ({ items }, state, { labels }) =>
  block(
    'ol',
    { className: ['sources'] },
    ...items.map(({ id, number, citedAt, children }) =>
      element(
        'li',
        { id },
        ...state.all({ type: 'paragraph', children }),
        ' ',
        element(
          'a',
          {
            className: ['cited-first'],
            href: `#${citedAt}`,
            role: 'doc-backlink',
            ariaLabel: label(labels, 'source_list.back_from', { number }),
          },
          label(labels, 'source_list.back'),
        ),
      ),
    ),
  );
