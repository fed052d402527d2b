import { expect, test } from 'vitest';
import type { Brand } from '../../../src/assemble/publication.ts';
import { renderHtml } from '../../../src/render/html/index.ts';
import { renderIndex } from '../../../src/render/html/index-page.ts';
import { parse, problemsOf, scriptsOf, textOf } from './dom.ts';
import { entries } from './entries.ts';
import { drawingsOf, publication } from './publication.ts';

const htmlWith = (own: Partial<Brand>): string => {
  const branded = { ...publication, brand: { ...publication.brand, ...own } };
  return renderHtml(branded, drawingsOf(branded), { docxBytes: 1 });
};
const policyOf = (html: string): string =>
  parse(html).querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttributeValue('content') ?? '';

const PICTURE = { bytes: Uint8Array.of(1, 2, 3), type: 'jpg', width: 1000, height: 500 } as const;

test.each([
  ['with its words', 'The partners’ name'],
  ['that is decoration', undefined],
])('a logo %s is part of the page, in the masthead, within its bounds', async (_, alt) => {
  const html = htmlWith({ logo: { ...PICTURE, alt } });
  const image = parse(html).querySelector('.masthead .logo img');
  const attribute = (name: string) => image?.getAttributeValue(name);
  expect(attribute('src')).toBe('data:image/jpeg;base64,AQID');
  expect(attribute('alt')).toBe(alt ?? '');
  expect(Number(attribute('height'))).toBeLessThanOrEqual(72);
  expect(Number(attribute('width')) / Number(attribute('height'))).toBeCloseTo(2, 1);
  expect(await problemsOf(html)).toEqual([]);
});

test('the page over all variants has it too', () => {
  const brand = { ...publication.brand, logo: { ...PICTURE, alt: 'Northmere' } };
  const page = parse(renderIndex(entries, publication.labels, brand, 'en-GB'));
  expect(page.querySelector('.masthead img')?.getAttributeValue('alt')).toBe('Northmere');
});

const FONT = {
  families: ['House "Sans"', 'Arial'],
  faces: [{ weight: '400', bytes: Uint8Array.of(1, 2, 3) }],
  licence: 'OFL */ </style><script>alert(1)</script>',
} as const;

test('a font is part of the page, before the system’s own, under its licence', async () => {
  const html = htmlWith({ webFont: FONT });
  const styles = textOf(parse(html).querySelector('style'));
  expect(styles).toContain('src: url(data:font/woff2;base64,AQID) format("woff2")');
  expect(styles).toMatch(/--font: "House \\22 Sans\\22 ", "Arial", system-ui/);
  expect(styles).toMatch(/^\s*\/\* [^*]*OFL[^*]*\*\//);
  expect(scriptsOf(html)).toEqual(['application/ld+json']);
  expect(policyOf(html)).toContain('font-src data:');
  expect(await problemsOf(html)).toEqual([]);
});

test('nothing may be fetched for a font', () => {
  expect(policyOf(htmlWith({ webFont: { ...FONT, faces: [] } }))).toContain('font-src data:;');
});

test('words of a logo cannot end its alternative text', async () => {
  const html = htmlWith({ logo: { ...PICTURE, alt: 'x" onerror="alert(1)' } });
  expect(parse(html).querySelector('.logo img')?.getAttributeValue('onerror') ?? null).toBeNull();
  expect(await problemsOf(html)).toEqual([]);
});
