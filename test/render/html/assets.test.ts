import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Publication } from '../../../src/assemble/publication.ts';
import { besidePage, isAssetOf } from '../../../src/render/html/assets.ts';
import { renderHtml } from '../../../src/render/html/index.ts';
import { renderIndex } from '../../../src/render/html/index-page.ts';
import { parse, problemsOf, valuesOf } from './dom.ts';
import { entries } from './entries.ts';
import { drawingsOf, publication as plain } from './publication.ts';

const PICTURE = { bytes: Uint8Array.of(1, 2, 3), type: 'jpg', width: 1000, height: 500, alt: 'Northmere' } as const;
const FONT = { families: ['House'], faces: [{ weight: '400', bytes: Uint8Array.of(4, 5) }], licence: 'OFL' } as const;
const publication: Publication = { ...plain, brand: { ...plain.brand, logo: PICTURE, webFont: FONT } };

const policyOf = (html: string): string =>
  (
    parse(html).querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttributeValue('content') ?? ''
  ).replaceAll('&#x27;', "'");
const htmlOf = (assets?: ReturnType<typeof besidePage>): string =>
  renderHtml(publication, drawingsOf(publication), { docxBytes: 1, assets });

describe('a page in one file', () => {
  const html = htmlOf();

  test('names its styles by their hash, so that a server can allow these and no others', () => {
    const [, styles = ''] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? [];
    const hash = createHash('sha256').update(styles).digest('base64');
    expect(policyOf(html)).toContain(`style-src 'sha256-${hash}';`);
    expect(html.match(/<style/g)).toHaveLength(1);
  });

  test('has no style on an element, and a rule for the width of each column', () => {
    expect(valuesOf(parse(html), 'style')).toEqual([]);
    const widths = valuesOf(parse(html), 'class').filter((name) => /^w\d+$/.test(name));
    expect(widths.length).toBeGreaterThan(20);
    for (const name of widths) expect(html).toContain(`.${name} { width: ${Number(name.slice(1)) / 10}%; }`);
  });
});

describe('a page that links its styles', () => {
  const assets = besidePage('plan', '../');
  const html = htmlOf(assets);
  const files = new Map(assets.files.map(({ path, bytes }) => [path, bytes]));

  test('holds none, and no picture, font or icon of its own', async () => {
    expect(parse(html).querySelectorAll('style, link[rel="icon"]')).toEqual([]);
    expect(valuesOf(parse(html), 'style')).toEqual([]);
    expect(html).not.toContain('data:');
    expect(policyOf(html)).toContain("style-src 'self'; img-src 'self'; font-src 'self';");
    expect(await problemsOf(html)).toEqual([]);
  });

  test('names each file by what it holds, and the styles name the font', () => {
    expect([...files.keys()].map((path) => path.replace(/[0-9a-f]{12}/, 'hash')).toSorted()).toEqual([
      'plan.hash.css',
      'plan.hash.jpg',
      'plan.hash.woff2',
    ]);
    for (const [path, bytes] of files)
      expect(path).toContain(createHash('sha256').update(bytes).digest('hex').slice(0, 12));
    const [styles = ''] = [...files.keys()].filter((path) => path.endsWith('.css'));
    const font = [...files.keys()].find((path) => path.endsWith('.woff2'));
    expect(parse(html).querySelector('link[rel="stylesheet"]')?.getAttributeValue('href')).toBe(`../${styles}`);
    expect(new TextDecoder().decode(files.get(styles))).toContain(`url(../${font})`);
    expect(parse(html).querySelector('.masthead img')?.getAttributeValue('src')).toMatch(/^\.\.\/plan\.\w+\.jpg$/);
  });
});

test('the list of all that is there links its styles likewise', () => {
  const assets = besidePage('index');
  const html = renderIndex(entries, publication.labels, publication.brand, 'en-GB', assets);
  expect(html).not.toContain('data:');
  expect(assets.files).toHaveLength(3);
});

test.each([
  ['plan.html', 'plan.0123456789ab.css', true],
  ['plan.html', 'plan.docx', false],
  ['plan.html', 'plan.0123456789ab.docx.css', false],
  ['plan.html', 'other.0123456789ab.css', false],
  ['plan.docx', 'plan.0123456789ab.css', false],
])('of %s the file %s is one that it needs: %s', (page, file, expected) => {
  expect(isAssetOf(page, file)).toBe(expected);
});
