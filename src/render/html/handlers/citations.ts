import { label } from '../../../assemble/label.ts';
import type { CitationsNode } from '../../../assemble/nodes.ts';
import { listedAs, RAISED_SPACE } from '../../../assemble/source-list.ts';
import { element } from '../element.ts';
import type { HtmlHandler } from './context.ts';

/** Raised numbers, each a link to its document in the list of sources. What parts two is seen and read aloud. */
export const citations: HtmlHandler<CitationsNode> = ({ sources, isAfterNumber }, _state, { labels }) =>
  element(
    'sup',
    { className: ['citations'] },
    ...sources.flatMap(({ reference, number, id }, index) => [
      index > 0 ? `,${RAISED_SPACE}` : isAfterNumber ? RAISED_SPACE : undefined,
      element(
        'a',
        {
          id,
          href: `#${listedAs(reference)}`,
          role: 'doc-biblioref',
          ariaLabel: label(labels, 'source_list.number', { number }),
        },
        String(number),
      ),
    ]),
  );
