import type { Publication } from '../../assemble/publication.ts';
import type { Drawing } from '../../charts/spec.ts';
import { type OutputFile, textFile } from '../../core/output-file.ts';
import { type AddressOf, type Around, besideEachOther, type Rendered } from '../format.ts';
import { besidePage } from '../html/assets.ts';
import { textOf } from '../html/index.ts';
import { publicationStyles } from '../html/styles/index.ts';
import { chaptersOf, placesOf } from './chapters.ts';
import { SEARCH } from './generated/search.js';
import { leadFrom } from './links.ts';
import { sitePage } from './page.ts';
import { siteStyles } from './styles.ts';
import { searchText } from './words.ts';

/** The files of the search. */
export const SCRIPTS = { search: 'search.js', text: 'search-text.js' } as const;

/**
 * A publication as a page for each chapter, in a folder of its own name: the text, the figures and the ids of its one page, each once, with contents, the chapters before and after, and a search. Every page is whole
 * without a script and keeps to a policy of `default-src 'self'`. Its canonical text is the one page.
 */
export function renderSite(
  publication: Publication,
  drawings: ReadonlyMap<string, Drawing>,
  { beside, addressOf = besideEachOther, canonical }: Pick<Around, 'beside' | 'addressOf' | 'canonical'>,
): Rendered {
  const assets = besidePage('site');
  const widths = new Set<number>();
  const context = {
    labels: publication.labels,
    drawings,
    addressOf: pageOrSite(addressOf),
    assets,
    widths,
    places: false,
  };
  const chapters = chaptersOf(textOf(publication, context), publication.contents.length > 0);
  const places = placesOf(chapters);
  const site = {
    publication,
    chapters,
    assets,
    styles: `${publicationStyles(publication, assets, widths)}\n${siteStyles}`,
    scripts: SCRIPTS,
    docxBytes: beside.get('docx'),
    hasPage: beside.has('html'),
    canonical: canonical === undefined ? undefined : `${canonical}${publication.fileName}.html`,
  };
  const pages = chapters.map((chapter, index) => {
    const lead = leadFrom(chapter.file, places);
    return textFile(chapter.file, sitePage(site, index, places, lead));
  });
  const [first, ...others] = pages as [OutputFile, ...OutputFile[]];
  const files = [
    ...others,
    textFile(SCRIPTS.search, SEARCH),
    textFile(SCRIPTS.text, searchText(chapters)),
    ...assets.files,
  ];
  return {
    bytes: first.bytes,
    assets: files.map(({ path, bytes }) => ({ path: `${publication.fileName}/${path}`, bytes })),
  };
}

/** Another publication is found as its one page, or else as its site. */
const pageOrSite =
  (addressOf: AddressOf): AddressOf =>
  (file) =>
    addressOf(file) ?? addressOf(file.replace(/\.html$/, '/index.html'));
