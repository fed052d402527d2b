import type { Element } from 'hast';
import { label } from '../../assemble/label.ts';
import { block, element } from '../html/element.ts';
import { logo } from '../html/logo.ts';
import { bannersOf, masthead } from '../html/masthead.ts';
import { FIRST } from './chapters.ts';
import type { Site } from './page.ts';

/** The header of the first page: that of the publication, with the way to its one page. */
export function firstHeader(site: Site): Element {
  const { publication, docxBytes, assets } = site;
  const header = masthead(publication, docxBytes, assets);
  const way = wholeText(site);
  return way ? { ...header, children: [...header.children, block('div', { className: ['inner'] }, way)] } : header;
}

/** The header of a chapter: whose it is, of which publication, and all that a reader must know before the first sentence. */
export function chapterHeader({ publication, assets }: Site): Element {
  const { titleBlock, brand } = publication;
  const home = element('a', { href: FIRST }, titleBlock.title);
  return block(
    'header',
    { className: ['masthead', 'masthead-chapter'] },
    block(
      'div',
      { className: ['masthead-band'] },
      block(
        'div',
        { className: ['inner'] },
        logo(brand, assets),
        titleBlock.partnership === ''
          ? undefined
          : element('p', { className: ['partnership'] }, titleBlock.partnership),
        element('p', { className: ['site-title'] }, home),
      ),
    ),
    publication.banners.length === 0
      ? undefined
      : block('div', { className: ['inner', 'masthead-facts'] }, ...bannersOf(publication)),
  );
}

/** The way to the one page, which is the text that counts and can be searched and printed as a whole. */
function wholeText({ publication: { fileName, labels }, hasPage }: Site): Element | undefined {
  if (!hasPage) return undefined;
  return element(
    'p',
    { className: ['word-link'] },
    element('a', { href: `${fileName}.html` }, label(labels, 'site.whole')),
  );
}

/** Where the search puts its field. Without a script there is none. */
export function searchPlace({ publication: { labels }, scripts }: Site): Element {
  const words = (key: string, slots = {}): string => label(labels, `site.${key}`, slots);
  return element('div', {
    id: 'search',
    className: ['inner', 'search'],
    'data-text': scripts.text,
    'data-label': words('search'),
    'data-count': words('found', { count: '{count}' }),
    'data-none': words('not_found'),
  });
}
