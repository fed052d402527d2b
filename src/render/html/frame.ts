import type { Element } from 'hast';
import { label } from '../../assemble/label.ts';
import type { Brand, Labels } from '../../assemble/publication.ts';
import { block, element } from './element.ts';
import { logo } from './logo.ts';
import { type Page, page } from './page.ts';
import { hasFontFiles } from './styles/font.ts';
import { comparisonStyles, coverStyles } from './styles/index.ts';

/** What such a page may be, with its style sheet. */
const STYLES = { cover: coverStyles, comparison: comparisonStyles } as const;

/** The frame of a page beside publications: around published editions, or of what changed between two. */
export interface Frame extends Pick<Page, 'language' | 'description' | 'isHidden' | 'canonical'> {
  readonly labels: Labels;
  readonly brand: Brand;
  /** What the window is called. */
  readonly window: string;
  /** Above the title; empty where there is nothing. */
  readonly above: string;
  readonly title: string;
  /** Below it; empty where there is nothing. */
  readonly below: string;
}

/** One page beside publications, with what stands between its title and its text, the text, and what follows it. */
export function framed(
  { labels, brand, window, above, title, below, ...head }: Frame,
  facts: readonly (Element | undefined)[],
  main: readonly (Element | undefined)[],
  foot?: Element,
  kind: keyof typeof STYLES = 'cover',
): string {
  const inner = facts.filter((one) => one !== undefined);
  const header = block(
    'header',
    { className: ['masthead'] },
    block(
      'div',
      { className: ['masthead-band'] },
      block(
        'div',
        { className: ['inner'] },
        logo(brand),
        above === '' ? undefined : element('p', { className: ['partnership'] }, above),
        element('h1', {}, title),
        below === '' ? undefined : element('p', { className: ['subtitle'] }, below),
      ),
    ),
    inner.length === 0 ? undefined : block('div', { className: ['inner', 'masthead-facts'] }, ...inner),
  );
  return page({
    ...head,
    title: window,
    meta: {},
    styles: STYLES[kind](brand),
    hasFont: hasFontFiles(brand),
    body: [
      element('a', { className: ['skip-link'], href: '#main' }, label(labels, 'skip_to_content')),
      header,
      block('main', { id: 'main', tabIndex: -1, className: ['inner', kind] }, ...main),
      ...(foot ? [foot] : []),
    ],
  });
}
