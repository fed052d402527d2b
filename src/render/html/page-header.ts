import type { Element } from 'hast';
import type { Brand } from '../../assemble/publication.ts';
import type { Assets } from './assets.ts';
import { block, element } from './element.ts';
import { logo } from './logo.ts';

/** What stands in the coloured band at the top of a page; a line that is empty is not there. */
export interface PageTitle {
  readonly brand: Brand;
  /** Above the title. */
  readonly above: string;
  readonly title: string;
  /** Below it. */
  readonly below: string;
  readonly assets: Assets;
}

/** The header of a page: the band, and below it what must be known before the first sentence. */
export function pageHeader(
  { brand, above, title, below, assets }: PageTitle,
  facts: readonly (Element | undefined)[],
): Element {
  const known = facts.filter((one) => one !== undefined);
  return block(
    'header',
    { className: ['masthead'] },
    block(
      'div',
      { className: ['masthead-band'] },
      block(
        'div',
        { className: ['inner'] },
        logo(brand, assets),
        above === '' ? undefined : element('p', { className: ['partnership'] }, above),
        element('h1', {}, title),
        below === '' ? undefined : element('p', { className: ['subtitle'] }, below),
      ),
    ),
    known.length === 0 ? undefined : block('div', { className: ['inner', 'masthead-facts'] }, ...known),
  );
}
