import type { Element } from 'hast';
import { label } from '../../assemble/label.ts';
import type { Publication } from '../../assemble/publication.ts';
import type { Assets } from './assets.ts';
import { block, element } from './element.ts';
import { fileSize } from './file-size.ts';
import { pageHeader } from './page-header.ts';

/** The page's header: whose it is, what it is, the facts of the edition, and all that a reader must know before the first sentence. */
export function masthead(publication: Publication, docxBytes: number | undefined, assets: Assets): Element {
  const { titleBlock, banners, brand } = publication;
  const { partnership: above, title, subtitle: below } = titleBlock;
  return pageHeader({ brand, above, title, below, assets }, [
    titleBlock.facts.length === 0 ? undefined : facts(titleBlock.facts),
    docxBytes === undefined ? undefined : wordLink(publication, docxBytes),
    ...banners.map(({ kind, title, text }) =>
      element(
        'div',
        { className: ['panel', `panel-${kind}`, 'banner'] },
        element('p', {}, element('strong', {}, title), ' ', text),
      ),
    ),
  ]);
}

function facts(pairs: Publication['titleBlock']['facts']): Element {
  return block(
    'dl',
    { className: ['facts'] },
    ...pairs.map(({ label: name, value }) => element('div', {}, element('dt', {}, name), element('dd', {}, value))),
  );
}

function wordLink({ fileName, labels }: Publication, bytes: number): Element {
  const words = label(labels, 'download_word', { size: fileSize(bytes, labels) });
  return element('p', { className: ['word-link'] }, element('a', { href: `${fileName}.docx`, download: true }, words));
}
