import type { Element } from 'hast';
import { label } from '../../assemble/label.ts';
import type { Labels } from '../../assemble/publication.ts';
import { IN_THE_PAGE } from './assets.ts';
import { block, element } from './element.ts';
import { type Page, page } from './page.ts';
import { type PageTitle, pageHeader } from './page-header.ts';
import { comparisonStyles, coverStyles, indexStyles } from './styles/index.ts';

/** What such a page may be, with its style sheet. */
const STYLES = { cover: coverStyles, comparison: comparisonStyles, index: indexStyles } as const;

/** The frame of a page beside publications: around published editions, over all that was built, or of what changed between two editions. */
export interface Frame
  extends Omit<PageTitle, 'assets'>,
    Pick<Page, 'language' | 'description' | 'isHidden' | 'canonical' | 'publisher'>,
    Partial<Pick<Page, 'assets'>> {
  readonly labels: Labels;
  /** What the window is called. */
  readonly window: string;
}

/** One page beside publications, with what stands between its title and its text, the text, and what follows it. */
export function framed(
  { labels, brand, window, above, title, below, assets = IN_THE_PAGE, ...head }: Frame,
  facts: readonly (Element | undefined)[],
  main: readonly (Element | undefined)[],
  foot?: Element,
  kind: keyof typeof STYLES = 'cover',
): string {
  return page({
    ...head,
    title: window,
    name: window,
    meta: {},
    styles: STYLES[kind](brand, assets),
    assets,
    body: [
      element('a', { className: ['skip-link'], href: '#main' }, label(labels, 'skip_to_content')),
      pageHeader({ brand, above, title, below, assets }, facts),
      block('main', { id: 'main', tabIndex: -1, className: ['inner', kind] }, ...main),
      ...(foot ? [foot] : []),
    ],
  });
}
