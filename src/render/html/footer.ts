import type { Element } from 'hast';
import { label } from '../../assemble/label.ts';
import type { Labels, Publication } from '../../assemble/publication.ts';
import { block, element } from './element.ts';
import { linkedText } from './linked-text.ts';

/** The page's footer: contact, other formats, licence, how it was made, the versions so far and who has agreed it; and where a page that somebody sent on has its files, if its address is known. */
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
      versionTable(
        'versions',
        ['version', 'version_date', 'version_note'],
        titleBlock.versions.map(({ version, date, note }) => [version, date, note]),
        labels,
      ),
      versionTable(
        'approvals',
        ['approved_by', 'approved_as', 'version_date'],
        titleBlock.approvals.map(({ body, says, date }) => [body, says, date]),
        labels,
      ),
    ),
  );
}

/** A table of the version block, by the labels of its title and its columns; nothing where it has no row. */
function versionTable(
  name: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  labels: Labels,
): Element | undefined {
  if (rows.length === 0) return undefined;
  const heads = columns.map((key) => element('th', { scope: 'col' }, label(labels, key)));
  const body = rows.map(([first, ...others]) =>
    element('tr', {}, element('th', { scope: 'row' }, first), ...others.map((text) => element('td', {}, text))),
  );
  const table = block(
    'table',
    { className: ['versions'] },
    element('caption', {}, element('span', { className: ['caption'] }, label(labels, name))),
    block('thead', {}, element('tr', {}, ...heads)),
    block('tbody', {}, ...body),
  );
  return block('div', { className: ['table'] }, table);
}
