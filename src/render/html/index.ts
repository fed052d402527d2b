import type { ElementContent } from 'hast';
import type { Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { label } from '../../assemble/label.ts';
import type { Publication } from '../../assemble/publication.ts';
import type { Drawing } from '../../charts/spec.ts';
import { type AddressOf, besideEachOther } from '../format.ts';
import type { Pages } from '../pages.ts';
import { type Assets, IN_THE_PAGE } from './assets.ts';
import { withBackLinks } from './back-links.ts';
import { contents } from './contents.ts';
import { element } from './element.ts';
import { withFoldedAnnexes } from './folded-annexes.ts';
import { footer } from './footer.ts';
import type { HtmlContext } from './handlers/context.ts';
import { handlersFor, refuse } from './handlers/index.ts';
import { assertHref } from './hrefs.ts';
import { type Home, masthead } from './masthead.ts';
import { page } from './page.ts';
import { printed } from './print.ts';
import { publicationStyles } from './styles/index.ts';

/**
 * A publication as one HTML file: no script, and no request but for files beside it where `assets` are there. WCAG 2.2 AA.
 *
 * @param publication The tree and what stands around it. Its links and node types were checked where the content was read: a raw HTML node,
 *   an unknown node or a link to elsewhere throws here.
 * @param drawings The drawn charts by figure id; a figure without one throws.
 * @param files The Word file's size in bytes, undefined when none was made: then nothing links to it. The page that leads to all publications. Where the other publications lie, and where its styles and pictures stand. And whether
 *   blocks say which line of the content they were made from, which no page that is written does. A page to be printed has styles for that, and the pages in its contents.
 */
export function renderHtml(
  publication: Publication,
  drawings: ReadonlyMap<string, Drawing>,
  files: {
    docxBytes: number | undefined;
    /** The address at which the file will stand online, where that is known. */
    address?: string | undefined;
    home?: Home | undefined;
    addressOf?: AddressOf | undefined;
    assets?: Assets | undefined;
    places?: boolean;
    print?: { pages: Pages; styles: string };
  },
): string {
  const { labels, status, date } = publication;
  const { assets = IN_THE_PAGE, places = false, docxBytes, address } = files;
  const widths = new Set<number>();
  const body = textOf(publication, {
    labels,
    drawings,
    addressOf: files.addressOf ?? besideEachOther,
    assets,
    widths,
    places,
  });
  return page({
    ...headOf(publication),
    canonical: address,
    report: {
      date,
      isFinal: status === 'published',
      status: publication.statusLabel,
      word: docxBytes === undefined ? undefined : `${publication.fileName}.docx`,
    },
    styles: [publicationStyles(publication, assets, widths), ...(files.print ? [files.print.styles] : [])].join('\n'),
    assets,
    isDecorated: places,
    body: [
      element('a', { className: ['skip-link'], href: '#main' }, label(labels, 'skip_to_content')),
      masthead(publication, docxBytes, assets, files.home),
      publication.contents.length === 0
        ? element(
            'div',
            { className: ['page', 'page-short'] },
            element('main', { id: 'main', tabIndex: -1 }, written(body)),
          )
        : element(
            'div',
            { className: ['page'] },
            contents(publication, files.print?.pages),
            element(
              'main',
              { id: 'main', tabIndex: -1 },
              written(withBackLinks(files.print ? body : withFoldedAnnexes(body, labels), labels)),
            ),
          ),
      footer(publication, address),
    ],
  });
}

/** What the head of a page says of its publication. */
export function headOf({ titleBlock, labels, status, date, illustrative, language }: Publication) {
  return {
    language,
    name: titleBlock.titleWithPlace,
    publisher: titleBlock.partnership,
    title: [
      titleBlock.titleWithPlace,
      ...(status === 'published' ? [] : [label(labels, `edition.${status}`)]),
      titleBlock.partnership,
    ].join(' – '),
    description: [titleBlock.title, titleBlock.subtitle, titleBlock.partnership]
      .filter((part) => part !== '')
      .join('. '),
    meta: { status, date, ...(illustrative ? { category: label(labels, 'illustrative_category') } : {}) },
    isHidden: status !== 'published',
  };
}

/** The text of the page as it is printed, each of its links seen to lead where it may. */
const written = (nodes: readonly ElementContent[]): ElementContent => ({
  type: 'raw',
  value: nodes.map((node) => printed(node, assertHref)).join(''),
});

/** The text of a publication as elements, in the order of the page. */
export function textOf({ tree }: Publication, context: HtmlContext): ElementContent[] {
  const root = toHast(NOTHING, {
    handlers: {
      ...handlersFor(context),
      root: (state) => state.wrap(state.all(tree), false),
    },
    unknownHandler: refuse,
    clobberPrefix: '',
  });
  return 'children' in root ? (root.children as ElementContent[]) : [];
}

/** Given in place of the tree, in which the library would look for definitions and footnotes first: no tree here has any. */
const NOTHING: Root = { type: 'root', children: [] };
