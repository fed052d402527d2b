import { type OutputFile, textFile } from '../core/output-file.ts';
import { escapeXml } from '../core/xml.ts';
import { sealed } from '../write/seal.ts';
import { isListed, type Line, type Shelved } from './fate.ts';

/** What hosts read, which a partnership may write itself instead. */
export const HOST_FILES: ReadonlySet<string> = new Set([
  '.gitattributes',
  '404.html',
  '_headers',
  '_redirects',
  'robots.txt',
]);
/** What needs the address of the folder, and something to list. */
export const WITH_ADDRESS = ['feed.xml', 'sitemap.xml'] as const;

/** An address of the site, below that of the folder editions/, which ends with a slash. */
const at = (address: string, path: string): string => `${address}${path.split('/').map(encodeURIComponent).join('/')}`;

/** The address of the folder as it is joined to paths. */
export const withSlash = (address: string): string => (address.endsWith('/') ? address : `${address}/`);

/** .gitattributes: Git keeps every byte, on computers too on which it would write lines with other ends. */
export const gitAttributes = (): OutputFile => textFile('.gitattributes', sealed('* -text\n', 'lines'));

/** robots.txt: everybody may read everything, for pages themselves say what is not to be listed. */
export const robots = (address: string | undefined): OutputFile =>
  textFile(
    'robots.txt',
    sealed(
      `User-agent: *\nAllow: /\n${address === undefined ? '' : `Sitemap: ${at(address, 'sitemap.xml')}\n`}`,
      'lines',
    ),
  );

/** Nothing but the page's own styles and pictures, whatever it may come to hold. */
const POLICY =
  "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/** _headers, as Netlify and Cloudflare Pages read it. What is not final or was replaced is kept out of search engines, its downloads too. */
export function headers(lines: readonly Line[]): OutputFile {
  const hidden = lines.flatMap(({ editions }) => editions.filter((one) => !isListed(one)));
  const rules = [
    `/*\n  Content-Security-Policy: ${POLICY}\n  Referrer-Policy: strict-origin-when-cross-origin\n  X-Content-Type-Options: nosniff\n`,
    ...hidden.map(({ address }) => `/${address}/*\n  X-Robots-Tag: noindex, noarchive\n`),
  ];
  return textFile('_headers', sealed(rules.join(''), 'lines'));
}

/** _redirects, as Netlify and Cloudflare Pages read it: `/llr/latest/` leads to the edition that stands now. */
export const redirects = (lines: readonly Line[]): OutputFile =>
  textFile(
    '_redirects',
    sealed(
      lines.map(({ variant, latest }) => `/${variant}/latest/* /${latest.address}/:splat 302\n`).join(''),
      'lines',
    ),
  );

/** sitemap.xml: the cover pages, and the pages of what is final and stands. None while there is nothing of the kind, for an empty one is an error to those who read it. */
export function sitemap(lines: readonly Line[], address: string): OutputFile[] {
  const listed = lines.filter(({ latest }) => isListed(latest));
  if (listed.length === 0) return [];
  const urls = listed.flatMap(({ variant, editions, latest }) => [
    [`${variant}/`, latest.edition.edition_date] as const,
    ...editions
      .filter(isListed)
      .flatMap((one) => pagesOf(one).map((page) => [page, one.edition.edition_date] as const)),
  ]);
  const newest = listed
    .map(({ latest }) => latest.edition.edition_date)
    .toSorted()
    .at(-1);
  const all = newest === undefined ? [] : [['', newest] as const, ...urls];
  const entries = all.map(
    ([path, day]) => `  <url><loc>${escapeXml(at(address, path))}</loc><lastmod>${day}</lastmod></url>\n`,
  );
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</urlset>\n`;
  return [textFile('sitemap.xml', sealed(text))];
}

const pagesOf = ({ edition, address }: Shelved): string[] => {
  const files = new Set(edition.files.map(({ file }) => file));
  const pages = edition.cover.publications
    .map(({ file_name }) => `${file_name}.html`)
    .filter((page) => files.has(page));
  return [`${address}/`, ...pages.map((page) => `${address}/${page}`)];
};

/** What a feed tells of an edition, in words. */
export interface FeedWords {
  readonly title: string;
  published(one: Shelved): string;
  /** What became of it. */
  fate(one: Shelved): string;
}

/** feed.xml (Atom, RFC 4287): each edition, and what became of it, the newest first. Its days are those of the editions and records. */
export function feed(lines: readonly Line[], address: string, words: FeedWords): OutputFile {
  const entries = lines
    .flatMap(({ editions }) => editions)
    .flatMap((one) => {
      const link = at(address, `${one.address}/`);
      const author = one.edition.cover.partnership;
      const published = { id: link, day: one.edition.edition_date, title: words.published(one), link, author };
      const { fate } = one;
      if (!fate) return [published];
      return [{ id: `${link}#${fate.became}`, day: fate.on, title: words.fate(one), link, author }, published];
    })
    .toSorted((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? 1 : -1));
  const newest = entries[0]?.day;
  const time = (day: string): string => `<updated>${day}T00:00:00Z</updated>`;
  const text = [
    '<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">\n',
    `  <title>${escapeXml(words.title)}</title>\n  <id>${escapeXml(address)}</id>\n`,
    newest === undefined ? '' : `  ${time(newest)}\n`,
    `  <link href="${escapeXml(address)}"/>\n  <link rel="self" href="${escapeXml(at(address, 'feed.xml'))}"/>\n`,
    ...entries.map(
      ({ id, day, title, link, author }) =>
        `  <entry>\n    <title>${escapeXml(title)}</title>\n    <id>${escapeXml(id)}</id>\n    ${time(day)}\n    <link href="${escapeXml(link)}"/>\n    <author><name>${escapeXml(author)}</name></author>\n  </entry>\n`,
    ),
    '</feed>\n',
  ].join('');
  return textFile('feed.xml', sealed(text));
}
