import type { Element } from 'hast';
import { label } from '../../assemble/label.ts';
import type { ContentsEntry, Labels, Publication } from '../../assemble/publication.ts';
import { NO_PAGES, type Pages } from '../pages.ts';
import { block, element } from './element.ts';

/** Where "Back to contents" leads: inside the disclosure, which browsers open for the link. */
export const CONTENTS_ID = 'contents';

/**
 * The way around the page, once: disclosures under the title on narrow screens, a column beside the text on wide ones.
 * Contents first, then the figures and the numbered tables, each with its page where that is known.
 */
export function contents(
  { contents: entries, lists, figures, tables, labels }: Publication,
  pages: Pages = NO_PAGES,
): Element {
  const named = (key: string) => (item: { id: string; number: number; text: string }) => ({
    depth: 1,
    number: undefined,
    id: item.id,
    text: label(labels, 'caption', { label: label(labels, key, { number: item.number }), text: item.text }),
  });
  const figureEntries = figures.map(({ data, number, headline }) => ({ id: data.id, number, text: headline }));
  const tableEntries = tables.map(({ id, number, caption }) => ({ id, number, text: caption }));
  const words = label(labels, 'contents');
  return block(
    'nav',
    { className: ['contents'], ariaLabel: words },
    element('p', { className: ['contents-title'] }, words),
    disclosure('contents-chapters', words, entryList(entries, 0, { id: CONTENTS_ID }, pages)),
    lists.includes('figures') && figures.length > 0
      ? listOf('list_of_figures', figureEntries.map(named('figure')), labels, pages)
      : undefined,
    lists.includes('tables') && tables.length > 0
      ? listOf('list_of_tables', tableEntries.map(named('table')), labels, pages)
      : undefined,
  );
}

function listOf(key: string, entries: readonly ContentsEntry[], labels: Labels, pages: Pages): Element {
  return disclosure('contents-others', label(labels, key), entryList(entries, 0, {}, pages));
}

function disclosure(className: string, words: string, list: Element): Element {
  return block('details', { className: [className] }, element('summary', {}, words), list);
}

/** A list of the entries at the depth of the first, each with the deeper ones that follow it as a list of its own. */
function entryList(
  entries: readonly ContentsEntry[],
  level: number,
  properties: { id?: string },
  pages: Pages,
): Element {
  const depth = entries[0]?.depth ?? 1;
  const starts = entries.flatMap((entry, index) => (entry.depth <= depth ? [index] : []));
  const items = starts.map((start, index) => {
    const [entry, ...deeper] = entries.slice(start, starts[index + 1]);
    return element(
      'li',
      {},
      entry && entryLink(entry, pages(entry.id)),
      deeper.length > 0 ? entryList(deeper, level + 1, {}, pages) : undefined,
    );
  });
  return block('ol', { ...properties, className: [`contents-level-${level + 1}`], role: 'list' }, ...items);
}

function entryLink({ id, number, text }: ContentsEntry, page: number | undefined): Element {
  return element(
    'a',
    { href: `#${id}` },
    number === undefined ? undefined : element('span', { className: ['contents-number'] }, number),
    number === undefined ? undefined : ' ',
    element('span', {}, text),
    page === undefined ? undefined : ' ',
    page === undefined ? undefined : element('span', { className: ['contents-page'] }, String(page)),
  );
}
