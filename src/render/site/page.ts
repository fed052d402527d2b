import type { Element, ElementContent } from 'hast';
import { label } from '../../assemble/label.ts';
import type { Publication } from '../../assemble/publication.ts';
import type { Assets } from '../html/assets.ts';
import { contents } from '../html/contents.ts';
import { element } from '../html/element.ts';
import { footer } from '../html/footer.ts';
import { headOf } from '../html/index.ts';
import { page } from '../html/page.ts';
import { printed } from '../html/print.ts';
import type { Chapter } from './chapters.ts';
import { chapterHeader, firstHeader, searchPlace } from './header.ts';
import { assertSiteHref, contentsFrom, type Lead, textFrom } from './links.ts';
import { turn } from './turn.ts';

/** All that the pages of a site have in common. */
export interface Site {
  readonly publication: Publication;
  readonly chapters: readonly Chapter[];
  readonly assets: Assets;
  readonly styles: string;
  /** The files of the search. */
  readonly scripts: { readonly search: string; readonly text: string };
  /** The size of the Word file, and whether the one page is there, to be led to. */
  readonly docxBytes: number | undefined;
  readonly hasPage: boolean;
  /** The address of the one page, where that is known. */
  readonly canonical: string | undefined;
}

/** One page of a site: that of the chapter with this index. */
export function sitePage(site: Site, index: number, places: ReadonlyMap<string, string>, lead: Lead): string {
  const { publication, chapters, assets, styles, scripts, canonical } = site;
  const { labels } = publication;
  const { file, heading, nodes } = chapters[index] as Chapter;
  const head = headOf(publication);
  const id = heading && String(heading.properties.id);
  const around = (node: Element): Element => contentsFrom(node, lead, id);
  const main = element(
    'main',
    { id: 'main', tabIndex: -1 },
    written(heading ? [heading, ...nodes] : nodes, lead, heading ? 1 : 0),
    turn(chapters, index, labels),
  );
  return page({
    ...head,
    title: heading ? `${wordsOf(heading)} – ${head.title}` : head.title,
    canonical,
    styles,
    assets,
    scripts: [scripts.search],
    body: [
      element('a', { className: ['skip-link'], href: '#main' }, label(labels, 'skip_to_content')),
      heading ? chapterHeader(site) : around(firstHeader(site)),
      searchPlace(site),
      publication.contents.length === 0
        ? element('div', { className: ['page', 'page-short'] }, main)
        : element(
            'div',
            { className: heading ? ['page'] : ['page', 'page-first'] },
            around(contentsOf(publication, file, places, heading === undefined)),
            main,
          ),
      footer(publication),
    ],
  });
}

/** Every chapter, and what is in the one that is read; on the first page all, with the lists of figures and tables. */
function contentsOf(
  publication: Publication,
  here: string,
  places: ReadonlyMap<string, string>,
  isFirst: boolean,
): Element {
  if (isFirst) return opened(contents(publication));
  const listed = publication.contents.filter(({ depth, id }) => depth === 1 || places.get(id)?.split('#')[0] === here);
  return contents({ ...publication, contents: listed, lists: [] });
}

/** With its first list open, which is what the page is for. */
function opened(nav: Element): Element {
  const first = nav.children.findIndex((child) => child.type === 'element' && child.tagName === 'details');
  const open = (child: ElementContent, index: number): ElementContent =>
    child.type === 'element' && index === first ? { ...child, properties: { ...child.properties, open: true } } : child;
  return { ...nav, children: nav.children.map(open) };
}

/** The text of the page as it is printed, each of its links seen to lead where it may. */
const written = (nodes: readonly ElementContent[], lead: Lead, up: 0 | 1): ElementContent => ({
  type: 'raw',
  value: nodes.map((node) => printed(textFrom(node, lead, up), assertSiteHref)).join(''),
});

const wordsOf = (node: ElementContent): string =>
  node.type === 'text' ? node.value : node.type === 'element' ? node.children.map(wordsOf).join('') : '';
