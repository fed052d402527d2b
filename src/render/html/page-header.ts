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
export const pageHeader = (title: PageTitle, facts: readonly (Element | undefined)[]): Element =>
  header(
    title,
    [
      element('h1', {}, title.title),
      title.below === '' ? undefined : element('p', { className: ['subtitle'] }, title.below),
    ],
    facts,
  );

/** A header with other words in its band, below whose it is; `kind` is a class of its own. */
export function header(
  { brand, above, assets }: Pick<PageTitle, 'brand' | 'above' | 'assets'>,
  words: readonly (Element | undefined)[],
  facts: readonly (Element | undefined)[],
  kind: readonly string[] = [],
): Element {
  const known = facts.filter((one) => one !== undefined);
  return block(
    'header',
    { className: ['masthead', ...kind] },
    block(
      'div',
      { className: ['masthead-band'] },
      block(
        'div',
        { className: ['inner'] },
        logo(brand, assets),
        above === '' ? undefined : element('p', { className: ['partnership'] }, above),
        ...words,
      ),
    ),
    known.length === 0 ? undefined : block('div', { className: ['inner', 'masthead-facts'] }, ...known),
  );
}
