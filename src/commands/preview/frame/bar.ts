import type { Element } from 'hast';
import { block, element } from '../../../render/html/element.ts';
import { STATUSES } from '../../../schema/statuses.ts';
import { type Look, queryOf } from '../look.ts';
import type { Seen } from '../seen.ts';

/** The ways to another publication, edition or status. */
export function bar({ look, plans, editions, ownStatus }: Seen): Element {
  const link = (id: string, title: string): Element => {
    const isShown = id === look.publication;
    return element(
      'li',
      {},
      element(
        'a',
        { href: `/${queryOf({ ...look, publication: id })}`, 'aria-current': isShown ? 'page' : undefined },
        title,
      ),
    );
  };
  return block(
    'div',
    { className: ['bar'] },
    block(
      'nav',
      { ariaLabel: 'Publications' },
      block('ul', { role: 'list', className: ['publications'] }, ...plans.map(({ id, title }) => link(id, title))),
    ),
    block(
      'form',
      { action: '/', method: 'get', className: ['choices'] },
      chooser(
        'edition',
        'Edition',
        editions.map(({ id, name }) => [id ?? '', name]),
        look,
      ),
      chooser(
        'status',
        'Status',
        [
          ['', ownStatus ? `${ownStatus}, as in document.yaml` : 'as in document.yaml'],
          ...STATUSES.map((one) => [one, one] as const),
        ],
        look,
      ),
      element('input', { type: 'hidden', name: 'publication', value: look.publication ?? '' }),
      element('button', { type: 'submit' }, 'Show'),
    ),
  );
}

function chooser(
  name: 'edition' | 'status',
  words: string,
  choices: readonly (readonly [value: string, words: string])[],
  look: Look,
): Element {
  return element(
    'label',
    {},
    `${words} `,
    element(
      'select',
      { name },
      ...choices.map(([value, text]) => element('option', { value, selected: value === (look[name] ?? '') }, text)),
    ),
  );
}
