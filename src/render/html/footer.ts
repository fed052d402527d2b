import type { Element } from 'hast';
import { label } from '../../assemble/label.ts';
import type { Labels, Publication } from '../../assemble/publication.ts';
import { block, element } from './element.ts';
import { linkedText } from './linked-text.ts';

/** The page's footer: contact, other formats, licence, how it was made, the versions so far; and where a page that somebody sent on has its files, if its address is known. */
export function footer({ colophon, titleBlock, labels }: Publication, address?: string): Element {
  const online = (at: string) => ({
    label: label(labels, 'colophon.online'),
    text: label(labels, 'colophon.files_at', { address: at }),
  });
  const facts = address === undefined ? colophon : [...colophon, online(address)];
  return element(
    'footer',
    { className: ['colophon'] },
    block(
      'div',
      { className: ['inner'] },
      element('h2', {}, label(labels, 'about_this_publication')),
      block(
        'dl',
        { className: ['colophon-facts'] },
        ...facts.map(({ label: name, text }) =>
          element('div', {}, element('dt', {}, name), element('dd', {}, ...linkedText(text))),
        ),
      ),
      titleBlock.versions.length > 0 ? versionTable(titleBlock.versions, labels) : undefined,
    ),
  );
}

function versionTable(versions: Publication['titleBlock']['versions'], labels: Labels): Element {
  const names = ['version', 'version_date', 'version_note'].map((key) =>
    element('th', { scope: 'col' }, label(labels, key)),
  );
  const rows = versions.map(({ version, date, note }) =>
    element('tr', {}, element('th', { scope: 'row' }, version), element('td', {}, date), element('td', {}, note)),
  );
  return block(
    'table',
    { className: ['versions'] },
    element('caption', {}, element('span', { className: ['caption'] }, label(labels, 'versions'))),
    block('thead', {}, element('tr', {}, ...names)),
    block('tbody', {}, ...rows),
  );
}
