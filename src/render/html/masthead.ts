import type { Element } from 'hast';
import { label } from '../../assemble/label.ts';
import type { Publication } from '../../assemble/publication.ts';
import type { Assets } from './assets.ts';
import { banner } from './banner.ts';
import { block, element } from './element.ts';
import { fileSize } from './file-size.ts';
import { pageHeader } from './page-header.ts';

/** Where a page leads to all publications, and in which words. */
const HOMES = {
  index: { href: '../index.html', words: 'cover.all' },
  cover: { href: 'index.html', words: 'cover.home' },
} as const;
export type Home = keyof typeof HOMES;

/** The page's header: whose it is, what it is, the facts of the edition, and all that a reader must know before the first sentence. */
export function masthead(
  publication: Publication,
  docxBytes: number | undefined,
  assets: Assets,
  home?: Home,
): Element {
  const { titleBlock, brand } = publication;
  const { partnership: above, title, subtitle: below } = titleBlock;
  return pageHeader({ brand, above, title, below, assets }, [
    titleBlock.facts.length === 0 ? undefined : facts(titleBlock.facts),
    docxBytes === undefined && home === undefined ? undefined : ways(publication, docxBytes, home),
    ...bannersOf(publication),
  ]);
}

/** What a reader must know before the first sentence, a panel each. */
export const bannersOf = ({ banners }: Publication): Element[] => banners.map(banner);

function facts(pairs: Publication['titleBlock']['facts']): Element {
  return block(
    'dl',
    { className: ['facts'] },
    ...pairs.map(({ label: name, value }) => element('div', {}, element('dt', {}, name), element('dd', {}, value))),
  );
}

/** The Word file, and the page that leads to all publications. */
function ways({ fileName, labels }: Publication, docxBytes: number | undefined, home: Home | undefined): Element {
  const word = (bytes: number): Element =>
    element(
      'a',
      { href: `${fileName}.docx`, download: true },
      label(labels, 'download_word', { size: fileSize(bytes, labels) }),
    );
  const up = ({ href, words }: (typeof HOMES)[Home]): Element => element('a', { href }, label(labels, words));
  const links = [...(docxBytes === undefined ? [] : [word(docxBytes)]), ...(home ? [up(HOMES[home])] : [])];
  return element('p', { className: ['word-link'] }, ...links);
}
