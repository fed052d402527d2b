import { label } from '../assemble/label.ts';
import type { Brand, Labels } from '../assemble/publication.ts';
import { dateInWords } from '../assemble/words.ts';
import { type OutputFile, textFile } from '../core/output-file.ts';
import type { AssetPlace } from '../render/asset-places.ts';
import { besidePage } from '../render/html/assets.ts';
import { type CoverLink, type CoverPage, renderCover } from '../render/html/cover-page.ts';
import { renderLost, renderShelf } from '../render/html/shelf-page.ts';
import { FORMATS, fileNameIn } from '../render/render.ts';
import { WHOLE_TABLE } from '../write/index-page.ts';
import { sealed } from '../write/seal.ts';
import type { EditionManifest, Fact } from './edition.ts';
import { isListed, type Line, type Shelved } from './fate.ts';
import { EDITION_MANIFEST } from './manifest.ts';
import { withSlash } from './site-files.ts';

/** What the pages around editions are written with. */
export interface Looks {
  readonly labels: Labels;
  readonly language: string;
  /** The look of the partnership, or that of the local edition with this id. */
  brandOf(id?: string): Brand;
  /** Where the styles and logos of the pages stand. */
  readonly assets?: AssetPlace | undefined;
}

/** Where a page has its styles and its logo; in files that all pages share, `way` leads to them. */
const assetsOf = ({ assets }: Looks, way: string) => (assets === 'linked' ? besidePage('pages', way) : undefined);

/** The status of an edition in words. */
export const statusInWords = ({ status }: EditionManifest, labels: Labels): string =>
  labels[`edition.${status}`] ?? status;

/** "First edition. Published, 1 November 2026". */
const what = ({ edition }: Shelved, labels: Labels): string =>
  label(labels, 'cover.what', {
    edition: edition.cover.edition || edition.cover.version,
    status: statusInWords(edition, labels),
    date: dateInWords(edition.edition_date),
  });

/** What became of an edition, in words; empty where it stands. */
export function fateInWords({ fate }: Shelved, labels: Labels): string {
  if (!fate) return '';
  return label(labels, `cover.${fate.became}_text`, { date: dateInWords(fate.on), reason: fate.reason });
}

/**
 * The cover page of an edition. At the address of its line it tells of the latest; at the edition's own address of this one, whatever became of it. Neither is in a manifest, so both
 * are written anew whenever something is published.
 */
export function coverFiles(
  line: Line,
  shown: Shelved,
  place: 'line' | 'edition',
  looks: Looks,
  { site, lines }: { readonly site: string | undefined; readonly lines: readonly Line[] },
): OutputFile[] {
  const { edition, address } = shown;
  const { cover } = edition;
  const { labels } = looks;
  const own = place === 'line' ? `${edition.edition_date}/` : '';
  const path = place === 'line' ? line.variant : address;
  const words = (key: string): string => label(labels, `cover.${key}`);
  const to = (other: Shelved): string =>
    place === 'line' ? `${other.edition.edition_date}/` : `../${other.edition.edition_date}/`;
  const pageOf = (other: Shelved): string => `${to(other)}index.html`;
  const assets = assetsOf(looks, place === 'line' ? '../' : '../../');
  const page: CoverPage = {
    labels,
    assets,
    brand: looks.brandOf(line.variant),
    language: cover.language,
    description: label(labels, 'cover.description', { name: cover.name }),
    publisher: cover.partnership,
    isHidden: !isListed(shown),
    canonical: site === undefined ? undefined : `${withSlash(site)}${path}/`,
    window: `${label(labels, 'cover.window', { name: cover.name })} – ${what(shown, labels)}`,
    above: cover.partnership === cover.name ? cover.name : `${cover.partnership}: ${cover.name}`,
    title: words('title'),
    below: what(shown, labels),
    facts: cover.facts.map(asPair),
    notices: [...fateNotice(line, shown, looks, pageOf), ...laterNotice(line, shown, looks, pageOf), ...cover.banners],
    consultation: consultationOf(edition, words),
    publications: cover.publications.map((one) => ({ ...one, files: filesOf(one.file_name, edition, own, labels) })),
    data: edition.files
      .filter(({ file }) => WHOLE_TABLE.test(file))
      .map(({ file, bytes }) => ({ href: href(own, file), words: file.slice('data/'.length), bytes })),
    records: recordsOf(edition, own, words),
    editions: line.editions.map((one) => ({
      words: what(one, labels),
      href: one === shown && place === 'edition' ? undefined : pageOf(one),
      note: [one === shown ? words('this') : '', one.fate ? words(one.fate.became) : ''].filter(Boolean).join(', '),
    })),
    related: related(line, lines, place === 'line' ? '..' : '../..', labels),
    cite: citations(shown, labels, site),
    colophon: cover.colophon.map(asPair),
    all: { href: place === 'line' ? '../index.html' : '../../index.html', words: words('all') },
  };
  return [textFile(`${path}/index.html`, sealed(renderCover(page))), ...(assets?.files ?? [])];
}

const asPair = ({ label: name, text }: Fact): [string, string] => [name, text];
const href = (own: string, file: string): string => `${own}${file.split('/').map(encodeURIComponent).join('/')}`;

function fateNotice(
  { editions }: Line,
  shown: Shelved,
  { labels }: Looks,
  pageOf: (one: Shelved) => string,
): CoverPage['notices'] {
  const { fate } = shown;
  if (!fate) return [];
  const by = editions.find(({ address }) => address === fate.by);
  const link = by && {
    href: pageOf(by),
    words: label(labels, 'cover.replaced_by', { date: dateInWords(by.edition.edition_date) }),
  };
  return [{ title: label(labels, `cover.${fate.became}`), text: fateInWords(shown, labels), link }];
}

/** A later edition that stands, or a later draft that people are asked about. */
function laterNotice(
  { latest, editions }: Line,
  shown: Shelved,
  { labels }: Looks,
  pageOf: (one: Shelved) => string,
): CoverPage['notices'] {
  const isLater = (one: Shelved): boolean =>
    one.fate === undefined && one.edition.edition_date > shown.edition.edition_date;
  const told = (one: Shelved, title: string) => ({
    title: label(labels, `cover.${title}`),
    text: '',
    link: { href: pageOf(one), words: what(one, labels) },
  });
  const draft = editions.find(
    (one) => one.edition.status === 'consultation' && one !== shown && one !== latest && isLater(one),
  );
  return [
    ...(isLater(latest) && latest.address !== shown.fate?.by ? [told(latest, 'not_latest')] : []),
    ...(draft ? [told(draft, 'later_draft')] : []),
  ];
}

function consultationOf({ cover }: EditionManifest, words: (key: string) => string): CoverPage['consultation'] {
  const { consultation } = cover;
  if (!consultation) return undefined;
  const facts: [string, string][] = [
    [words('opens'), dateInWords(consultation.opens_on)],
    [words('closes'), dateInWords(consultation.closes_on)],
    [words('how'), consultation.how_to_respond],
    [words('next'), consultation.what_next],
  ];
  return { facts: facts.filter(([, text]) => text !== ''), questions: consultation.questions };
}

/** The files of a publication: first what opens in the browser. */
function filesOf(fileName: string, { files }: EditionManifest, own: string, labels: Labels): CoverLink[] {
  const inOrder = FORMATS.toSorted((a, b) => Number(b.mediaType === 'text/html') - Number(a.mediaType === 'text/html'));
  return inOrder.flatMap((format) => {
    const name = fileNameIn({ fileName }, format);
    const found = files.find(({ file }) => file === name);
    const words = labels[`format.${format.name}`] ?? format.label;
    return found ? [{ href: href(own, name), words, bytes: found.bytes }] : [];
  });
}

function recordsOf({ files }: EditionManifest, own: string, words: (key: string) => string): CoverLink[] {
  const register = files.find(({ file }) => file === 'register.json');
  return [
    { href: href(own, EDITION_MANIFEST), words: words('every_file') },
    ...(register ? [{ href: href(own, register.file), words: words('register'), bytes: register.bytes }] : []),
  ];
}

/** From the edition for the whole partnership to the local ones, and from each of those to it. */
function related(line: Line, lines: readonly Line[], up: string, labels: Labels): CoverPage['related'] {
  const { whole } = line.latest.edition.cover;
  const others = lines.filter(({ latest }) => latest.edition.cover.whole !== whole);
  if (others.length === 0) return undefined;
  return {
    title: label(labels, whole ? 'cover.local' : 'cover.whole'),
    links: others.map(({ variant, latest }) => ({
      href: `${up}/${variant}/index.html`,
      words: latest.edition.cover.name,
    })),
  };
}

function citations({ edition, address }: Shelved, labels: Labels, site: string | undefined): CoverPage['cite'] {
  const { cover } = edition;
  const date = dateInWords(edition.edition_date);
  return cover.publications
    .filter(({ cited }) => cited || !cover.publications.some((one) => one.cited))
    .map(({ title, file_name }) => ({
      words: label(labels, 'cover.cite_line', {
        partnership: cover.partnership,
        title,
        edition: cover.edition || cover.version,
        date,
      }),
      address: site === undefined ? undefined : `${withSlash(site)}${address}/${file_name}.html`,
    }));
}

/** The page over all lines of editions. */
export function shelfFiles(lines: readonly Line[], looks: Looks, site?: string): OutputFile[] {
  const { labels } = looks;
  const assets = assetsOf(looks, '');
  const isHidden = !lines.some(({ latest }) => isListed(latest));
  const covers = lines.map(({ latest }) => latest.edition.cover);
  const whose = covers.find(({ whole }) => whole)?.partnership ?? covers[0]?.partnership ?? '';
  const listed = lines.map(({ variant, latest }) => ({
    name: latest.edition.cover.name,
    href: `${variant}/index.html`,
    what: [what(latest, labels), latest.fate ? label(labels, `cover.${latest.fate.became}`) : '']
      .filter(Boolean)
      .join(' – '),
  }));
  // Each once: local editions say nearly the same.
  const banners = [...new Map(covers.flatMap((one) => one.banners.map((banner) => [banner.text, banner]))).values()];
  const frame = {
    ...frameOf(looks, 'shelf_title', whose),
    assets,
    description: label(labels, 'cover.shelf_description'),
    isHidden,
    canonical: site === undefined ? undefined : withSlash(site),
  };
  const page = renderShelf(frame, isHidden ? banners : [], listed, site === undefined ? undefined : 'feed.xml');
  return [textFile('index.html', sealed(page)), ...(assets?.files ?? [])];
}

/** The page that hosts show for an address at which nothing stands. */
export function lostFiles(looks: Looks, site?: string): OutputFile[] {
  const home = site === undefined ? undefined : withSlash(site);
  // It is shown at every address, so only a whole address leads to its files.
  const assets = home === undefined ? undefined : assetsOf(looks, home);
  const description = label(looks.labels, 'cover.lost');
  const frame = { ...frameOf(looks, 'lost_title'), description, assets, isHidden: true };
  return [textFile('404.html', sealed(renderLost(frame, home))), ...(assets?.files ?? [])];
}

function frameOf({ labels, language, brandOf }: Looks, title: string, above = '') {
  const words = label(labels, `cover.${title}`);
  const window = above === '' ? words : `${words} – ${above}`;
  return { labels, language, brand: brandOf(), window, above, title: words, below: '' };
}
