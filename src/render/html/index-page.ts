import type { Element } from 'hast';
import { label } from '../../assemble/label.ts';
import type { Brand, Labels } from '../../assemble/publication.ts';
import { type Assets, IN_THE_PAGE } from './assets.ts';
import { type Banner, banner } from './banner.ts';
import { block, element } from './element.ts';
import { fileSize } from './file-size.ts';
import { framed } from './frame.ts';

/** A file of the output folder: its path from there, with `/`, and its size. */
export interface IndexFile {
  readonly path: string;
  readonly bytes: number;
}

/** One publication of a variant, with its files. */
export interface IndexPublication {
  readonly title: string;
  /** Empty where there is none. */
  readonly subtitle: string;
  /** The status in words. */
  readonly statusLabel: string;
  /** The edition date in words. */
  readonly date: string;
  /** In the order they are offered, each with what its format is called. */
  readonly files: readonly (IndexFile & { readonly label: string })[];
}

/** One variant that was built. */
export interface IndexEntry {
  /** The variant's id, which is its folder's name. */
  readonly id: string;
  readonly name: string;
  /** What must be known of one that is not published, which search engines are to leave out. */
  readonly banner: Banner | undefined;
  readonly publications: readonly IndexPublication[];
  readonly data: readonly IndexFile[];
  /** The record of the build. */
  readonly build: IndexFile;
}

/** The page over everything that is there, as one HTML file: variants in the given order, each with its publications and data files. */
export function renderIndex(
  entries: readonly IndexEntry[],
  labels: Labels,
  brand: Brand,
  language: string,
  assets: Assets = IN_THE_PAGE,
): string {
  const title = label(labels, 'index_title');
  const description = label(labels, 'index_description');
  // Each once: editions are mostly of one status.
  const banners = new Map(entries.flatMap(({ banner: one }) => (one ? [[one.text, one] as const] : [])));
  const isHidden = banners.size > 0;
  return framed(
    { language, labels, brand, assets, window: title, description, isHidden, above: '', title, below: '' },
    [...banners.values()].map(banner),
    [element('p', { className: ['lead'] }, description), ...entries.map((entry) => variant(entry, labels))],
    undefined,
    'index',
  );
}

function variant(entry: IndexEntry, labels: Labels): Element {
  const headingId = `variant-${entry.id}`;
  return block(
    'section',
    { className: ['variant'], ariaLabelledBy: [headingId] },
    element('h2', { id: headingId }, entry.name),
    block(
      'ul',
      { className: ['editions'], role: 'list' },
      ...entry.publications.map((publication) => edition(publication, entry, labels)),
    ),
    entry.data.length > 0 ? dataFiles(entry, labels) : undefined,
    element('p', { className: ['build'] }, fileLink(entry.build, label(labels, 'index_build'), entry.name, labels)),
  );
}

function edition(
  { title, subtitle, statusLabel, date, files }: IndexPublication,
  entry: IndexEntry,
  labels: Labels,
): Element {
  const context = `${title}, ${entry.name}`;
  const facts = label(labels, 'status_and_date', { status: statusLabel, date });
  return block(
    'li',
    { className: ['edition'] },
    element('h3', {}, title),
    subtitle === '' ? undefined : element('p', {}, subtitle),
    element('p', { className: ['edition-facts'] }, facts),
    ...files.map((file) => element('p', {}, fileLink(file, file.label, context, labels))),
  );
}

function dataFiles({ data, name }: IndexEntry, labels: Labels): Element {
  const files = data.map((file) =>
    element('li', {}, fileLink(file, file.path.slice(file.path.lastIndexOf('/') + 1), name, labels)),
  );
  return block(
    'details',
    { className: ['data-files'] },
    element('summary', {}, label(labels, 'index_data', { count: data.length })),
    block('ul', {}, ...files),
  );
}

/** A link to a file with its size; what it belongs to is said to screen readers, who hear it out of its place (WCAG 2.4.9). */
export function fileLink({ path, bytes }: IndexFile, words: string, context: string, labels: Labels): Element {
  const href = path.split('/').map(encodeURIComponent).join('/');
  const text = label(labels, 'file_and_size', { file: words, size: fileSize(bytes, labels) });
  return element('a', { href }, text, element('span', { className: ['visually-hidden'] }, `: ${context}`));
}
