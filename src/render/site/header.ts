import type { Element } from 'hast';
import { label } from '../../assemble/label.ts';
import { block, element } from '../html/element.ts';
import { bannersOf, masthead } from '../html/masthead.ts';
import { header } from '../html/page-header.ts';
import { FIRST } from './chapters.ts';
import type { Site } from './page.ts';

/** The header of the first page: that of the publication, with the way to its one page. */
export function firstHeader(site: Site): Element {
  const { publication, docxBytes, assets } = site;
  const first = masthead(publication, docxBytes, assets);
  const way = wholeText(site);
  return way ? { ...first, children: [...first.children, block('div', { className: ['inner'] }, way)] } : first;
}

/** The header of a chapter: whose it is, of which publication, and all that a reader must know before the first sentence. */
export function chapterHeader({ publication, assets }: Site): Element {
  const { titleBlock, brand } = publication;
  const home = element('a', { href: FIRST }, titleBlock.title);
  const title = element('p', { className: ['site-title'] }, home);
  return header({ brand, above: titleBlock.partnership, assets }, [title], bannersOf(publication), [
    'masthead-chapter',
  ]);
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
