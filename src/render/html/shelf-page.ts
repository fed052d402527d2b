import { label } from '../../assemble/label.ts';
import { type CoverPage, notice } from './cover-page.ts';
import { block, element } from './element.ts';
import { type Frame, framed } from './frame.ts';

/** One line of editions, as the page over all lists it. */
export interface ShelvedLine {
  readonly name: string;
  readonly href: string;
  /** What its latest edition is. */
  readonly what: string;
}

/** The page over all that is published: a link to the cover page of each. */
export function renderShelf(
  frame: Frame,
  notices: CoverPage['notices'],
  lines: readonly ShelvedLine[],
  feed: string | undefined,
): string {
  const items = lines.map(({ name, href, what }) =>
    block(
      'li',
      {},
      element('p', {}, element('strong', {}, element('a', { href }, name))),
      element('p', { className: ['note'] }, what),
    ),
  );
  return framed(frame, notices.map(notice), [
    element('p', { className: ['lead'] }, frame.description),
    block('ul', { className: ['offers', 'lines'], role: 'list' }, ...items),
    feed === undefined ? undefined : element('p', {}, element('a', { href: feed }, label(frame.labels, 'cover.feed'))),
  ]);
}

/** The page for an address at which nothing stands. `home` is the way to the page over all, where it is known from everywhere. */
export const renderLost = (frame: Frame, home: string | undefined): string =>
  framed(
    frame,
    [],
    [
      element('p', {}, label(frame.labels, 'cover.lost')),
      home === undefined ? undefined : element('p', {}, element('a', { href: home }, label(frame.labels, 'cover.all'))),
    ],
  );
