import { describe, expect, test } from 'vitest';
import type { Publication } from '../../../src/assemble/publication.ts';
import { renderHtml } from '../../../src/render/html/index.ts';
import { renderIndex } from '../../../src/render/html/index-page.ts';
import { around, edition } from '../../publish/shelf.ts';
import { parse, scriptsOf } from './dom.ts';
import { entries } from './entries.ts';
import { drawingsOf, publication } from './publication.ts';

const ADDRESS = 'https://example.org/svd/northmere/2026-01-15/plan.html';
const END = '</script><script>alert(1)</script>';

const pageOf = (own: Partial<Publication>, address?: string, docxBytes?: number): string =>
  renderHtml({ ...publication, ...own }, drawingsOf(publication), { docxBytes, address });

/** What the head of a page says, by name or property. */
function headOf(html: string) {
  const page = parse(html);
  const said = (key: string): string | undefined =>
    (page.querySelector(`meta[name="${key}"]`) ?? page.querySelector(`meta[property="${key}"]`))?.getAttributeValue(
      'content',
    ) ?? undefined;
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttributeValue('href') ?? undefined;
  const [, data] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? [];
  return { page, said, canonical, report: data === undefined ? undefined : JSON.parse(data) };
}

describe('a publication', () => {
  test('says what it is to whoever lists it or shows a link to it', () => {
    const { said, canonical } = headOf(pageOf({ status: 'published' }, ADDRESS));
    const { titleWithPlace, partnership } = publication.titleBlock;
    expect(said('og:title')).toBe(titleWithPlace);
    expect(said('og:description')).toBe(said('description'));
    expect(said('og:type')).toBe('article');
    expect(said('og:locale')).toBe('en_GB');
    expect(said('og:site_name')).toBe(partnership);
    expect([said('og:url'), canonical]).toEqual([ADDRESS, ADDRESS]);
    expect(said('robots')).toBeUndefined();
    expect(said('color-scheme')).toBeDefined();
  });

  test('is a report to programs, final or not, with its Word file', () => {
    const { report } = headOf(pageOf({ status: 'published', statusLabel: 'Published' }, ADDRESS, 1));
    expect(report).toMatchObject({
      '@type': 'Report',
      name: publication.titleBlock.titleWithPlace,
      inLanguage: 'en-GB',
      datePublished: publication.date,
      creativeWorkStatus: 'Published',
      publisher: { '@type': 'Organization', name: publication.titleBlock.partnership },
      url: ADDRESS,
      encoding: { contentUrl: `${publication.fileName}.docx` },
    });
    const draft = headOf(pageOf({ status: 'draft' })).report;
    expect(draft).not.toHaveProperty('datePublished');
    expect(draft).toMatchObject({ dateModified: publication.date, creativeWorkStatus: 'Draft' });
    expect([draft.url, draft.encoding]).toEqual([undefined, undefined]);
  });

  test('names no address that nobody knows, and is kept out of lists while it is none', () => {
    const { said, canonical } = headOf(pageOf({ status: 'draft' }));
    expect([said('og:url'), canonical]).toEqual([undefined, undefined]);
    expect(said('robots')).toBe('noindex, noarchive');
  });

  test('has no words that end its block of data', () => {
    const titleBlock = { ...publication.titleBlock, titleWithPlace: END, partnership: `"${END}` };
    const html = pageOf({ titleBlock });
    expect(scriptsOf(html)).toEqual(['application/ld+json']);
    expect(headOf(html).report).toMatchObject({ name: END, publisher: { name: `"${END}` } });
  });
});

test.each([
  ['the list of what was built', renderIndex(entries, publication.labels, publication.brand, 'en-GB'), undefined],
  [
    'a cover',
    around([edition('northmere', '2026-04-01')], [], 'https://example.org').get('northmere/index.html') ?? '',
    'https://example.org/northmere/',
  ],
])('%s says the same, and is no report', (_, html, address) => {
  const { said, canonical, report } = headOf(html);
  expect(said('og:title')).toBeTruthy();
  expect(said('og:description')).toBe(said('description'));
  expect([said('og:type'), said('og:locale'), said('og:url'), canonical]).toEqual([
    'website',
    'en_GB',
    address,
    address,
  ]);
  expect(report).toBeUndefined();
});
