import type { Element } from 'hast';
import { label } from '../../assemble/label.ts';
import type { Labels } from '../../assemble/publication.ts';
import { banner } from './banner.ts';
import { block, element } from './element.ts';
import { fileSize } from './file-size.ts';
import { type Frame, framed } from './frame.ts';
import { illustrativeTag } from './illustrative-tag.ts';
import { linkedText } from './linked-text.ts';

/** A link, its words and, of a file, its size. */
export interface CoverLink {
  readonly href: string;
  readonly words: string;
  readonly bytes?: number;
}

/** A publication as the cover offers it. */
export interface CoveredPublication {
  readonly title: string;
  readonly subtitle: string;
  readonly summary: readonly string[];
  readonly figures: readonly {
    readonly label: string;
    readonly value: string;
    readonly of: string;
    readonly lines: readonly string[];
    readonly made_up: boolean;
  }[];
  readonly files: readonly CoverLink[];
}

/** The cover page of an edition, or of the latest of several. */
export interface CoverPage extends Frame {
  /** Label and text pairs. */
  readonly facts: readonly (readonly [string, string])[];
  /** What a reader must know first, with a link where it leads somewhere. */
  readonly notices: readonly { readonly title: string; readonly text: string; readonly link?: CoverLink | undefined }[];
  readonly consultation:
    | { readonly facts: readonly (readonly [string, string])[]; readonly questions: readonly string[] }
    | undefined;
  readonly publications: readonly CoveredPublication[];
  readonly data: readonly CoverLink[];
  /** The lists of all files and of all counts. */
  readonly records: readonly CoverLink[];
  /** Every edition, the newest first; one without a link is this. */
  readonly editions: readonly { readonly words: string; readonly href: string | undefined; readonly note: string }[];
  /** The cover pages of editions that belong with it: the local ones, or that for the whole partnership. */
  readonly related: { readonly title: string; readonly links: readonly CoverLink[] } | undefined;
  readonly cite: readonly { readonly words: string; readonly address: string | undefined }[];
  readonly colophon: readonly (readonly [string, string])[];
  /** The way up. */
  readonly all: CoverLink;
}

/** A cover page: what the edition is, what it says in short, where to read it, the figures, every edition, how to cite it and whom to ask. */
export function renderCover(cover: CoverPage): string {
  const { labels, facts, notices, publications, records, data } = cover;
  const saying = publications.filter(saysSomething);
  // Where none does, none is beside another.
  const main = saying.length > 0 ? saying : publications;
  const others = publications.filter((one) => !main.includes(one));
  const words = (key: string): string => label(labels, `cover.${key}`);
  return framed(
    cover,
    [facts.length === 0 ? undefined : pairs('facts', facts), ...notices.map(notice)],
    [
      ...(cover.consultation ? consultation(cover.consultation, words) : []),
      ...main.flatMap((one) => publication(one, labels, words)),
      ...(others.length === 0 ? [] : [element('h2', {}, words('others')), ...others.map((one) => other(one, labels))]),
      element('h2', {}, words('data')),
      element('p', {}, words('data_text')),
      data.length === 0 ? undefined : files(data, label(labels, 'index_data', { count: data.length }), labels),
      links(records, '', labels),
      element('h2', {}, words('editions')),
      block(
        'ul',
        {},
        ...cover.editions.map(({ words: name, href, note }) =>
          element(
            'li',
            {},
            href === undefined ? name : element('a', { href }, name),
            ...(note === '' ? [] : [` – ${note}`]),
          ),
        ),
      ),
      ...(cover.related ? [element('h3', {}, cover.related.title), links(cover.related.links, '', labels)] : []),
      links([cover.all], '', labels),
      element('h2', {}, words('cite')),
      ...cover.cite.map(({ words: text, address }) =>
        element('p', {}, text, ...(address === undefined ? [] : [' ', element('a', { href: address }, address)])),
      ),
    ],
    cover.colophon.length === 0 ? undefined : about(cover.colophon, words('about')),
  );
}

/** One that says something of itself on the cover. */
const saysSomething = ({ summary, figures }: CoveredPublication): boolean => summary.length > 0 || figures.length > 0;

function pairs(className: string, all: readonly (readonly [string, string])[]): Element {
  const rows = all.map(([name, text]) =>
    element('div', {}, element('dt', {}, name), element('dd', {}, ...linkedText(text))),
  );
  return block('dl', { className: [className] }, ...rows);
}

/** What a reader must know first. */
export const notice = (one: CoverPage['notices'][number]): Element => banner({ ...one, kind: 'fate' });

function consultation(
  { facts, questions }: NonNullable<CoverPage['consultation']>,
  words: (key: string) => string,
): Element[] {
  const asked = questions.map((text) => element('li', {}, text));
  return [
    element('h2', {}, words('consultation')),
    ...(facts.length === 0 ? [] : [pairs('definitions', facts)]),
    ...(asked.length === 0 ? [] : [element('h3', {}, words('questions')), block('ol', {}, ...asked)]),
  ];
}

function publication(one: CoveredPublication, labels: Labels, words: (key: string) => string): Element[] {
  const cards = one.figures.map((figure) =>
    block(
      'li',
      { className: ['card'] },
      element('p', { className: ['card-label'] }, figure.label),
      element(
        'p',
        { className: ['card-value'] },
        element('span', { className: ['card-number'] }, figure.value),
        ' ',
        element('span', { className: ['card-unit'] }, figure.of),
      ),
      ...figure.lines.map((line) => element('p', { className: ['card-line'] }, line)),
      figure.made_up ? element('p', { className: ['card-foot'] }, illustrativeTag(labels)) : undefined,
    ),
  );
  return [
    element('h2', {}, one.title),
    ...(one.subtitle === '' ? [] : [element('p', { className: ['lead'] }, one.subtitle)]),
    links(one.files, one.title, labels),
    ...one.summary.map((text) => element('p', {}, text)),
    ...(cards.length === 0
      ? []
      : [element('h3', {}, words('core_figures')), block('ul', { className: ['cards'], role: 'list' }, ...cards)]),
  ];
}

const other = (one: CoveredPublication, labels: Labels): Element =>
  block(
    'div',
    {},
    element('h3', {}, one.title),
    one.subtitle === '' ? undefined : element('p', {}, one.subtitle),
    links(one.files, one.title, labels),
  );

function files(all: readonly CoverLink[], summary: string, labels: Labels): Element {
  const items = all.map((link) => element('li', {}, anchor(link, '', labels)));
  return block('details', { className: ['cover-data'] }, element('summary', {}, summary), block('ul', {}, ...items));
}

const links = (all: readonly CoverLink[], context: string, labels: Labels): Element =>
  block(
    'ul',
    { className: ['offers'], role: 'list' },
    ...all.map((link) => element('li', {}, anchor(link, context, labels))),
  );

/** What a link belongs to is said to those who hear it out of its place. */
function anchor({ href, words, bytes }: CoverLink, context: string, labels: Labels): Element {
  const text =
    bytes === undefined ? words : label(labels, 'file_and_size', { file: words, size: fileSize(bytes, labels) });
  const hidden = context === '' ? [] : [element('span', { className: ['visually-hidden'] }, `: ${context}`)];
  return element('a', { href }, text, ...hidden);
}

const about = (colophon: CoverPage['colophon'], title: string): Element =>
  element(
    'footer',
    { className: ['colophon'] },
    block('div', { className: ['inner'] }, element('h2', {}, title), pairs('colophon-facts', colophon)),
  );
