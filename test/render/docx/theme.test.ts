import { expect, test } from 'vitest';
import { publication } from '../fixture/publication.ts';
import { attributes, elements, rendered, words } from './package.ts';

const brand = {
  ...publication.brand,
  brand: '#7A0019',
  link: '#003366',
  wordFont: 'Verdana',
  wordHeadingFont: 'Georgia',
};
const file = await rendered({ brand });
const styles = file['word/styles.xml'] ?? '';
const theme = file['word/theme/theme1.xml'] ?? '';
const styleOf = (id: string) => elements(styles, 'w:style').find((style) => style.includes(`w:styleId="${id}"`)) ?? '';

test('the theme has the colours and fonts of the brand', () => {
  const slot = (name: string) => elements(theme, `a:${name}`)[0];
  expect(slot('accent1')).toContain('val="7A0019"');
  expect(slot('dk1')).toContain('val="0B0C0C"');
  expect(slot('hlink')).toContain('val="003366"');
  expect(slot('folHlink')).toContain('val="4C2C92"');
  expect(slot('majorFont')).toContain('<a:latin typeface="Georgia"');
  expect(slot('minorFont')).toContain('<a:latin typeface="Verdana"');
});

test('styles refer to the theme, with the value beside', () => {
  expect(styleOf('Heading1')).toContain('<w:color w:val="7A0019" w:themeColor="accent1"/>');
  expect(styleOf('Hyperlink')).toContain('<w:color w:val="003366" w:themeColor="hyperlink"/>');
  expect(styleOf('Heading1')).toMatch(/<w:rFonts w:ascii="Georgia" [^>]*w:asciiTheme="majorHAnsi"/);
  expect(elements(styles, 'w:rPrDefault')[0]).toMatch(/w:ascii="Verdana" [^>]*w:asciiTheme="minorHAnsi"/);
});

test('no style has the brand’s own colour without the theme’s', () => {
  const alone = [...styles.matchAll(/(?:w:val|w:color|w:fill)="(?:7A0019|003366|F3F2F1|505A5F)"(?! w:theme)/g)];
  expect(alone).toEqual([]);
});

test('warnings keep their colours whatever the theme is', () => {
  expect(styleOf('PanelDraft')).not.toContain('w:theme');
  expect(styleOf('HeaderIllustrative')).toContain('<w:color w:val="594D00"/>');
});

test('boxes of the panel’s colour stay apart, in the theme too', () => {
  const fills = ['KeyMessage', 'PanelNote', 'PanelExample'].map((id) => elements(styleOf(id), 'w:shd')[0]);
  expect(new Set(fills).size).toBe(3);
  for (const fill of fills) expect(fill).toContain('w:themeFill="background2"');
});

const PIXEL = { bytes: Uint8Array.of(1, 2, 3), type: 'png', width: 800, height: 200 } as const;

test.each([
  ['with its words', 'Northmere', '<wp:docPr [^>]*descr="Northmere"'],
  ['that is decoration', undefined, 'decorative'],
])('a logo %s stands on the cover, beside the name, within its bounds', async (_, alt, mark) => {
  const { 'word/document.xml': document = '', ...others } = await rendered({
    brand: { ...brand, logo: { ...PIXEL, alt } },
  });
  const [first = ''] = elements(document, 'w:p');
  expect(words(first)).toBe(publication.titleBlock.partnership);
  expect(first).toMatch(new RegExp(mark));
  const [width = 0, height = 0] = ['cx', 'cy'].map((side) => Number(attributes(first, 'wp:extent', side)[0]));
  expect(width / height).toBeCloseTo(4, 0);
  expect(width).toBeLessThanOrEqual(65 * 36_050);
  expect(height).toBeLessThanOrEqual(28 * 36_050);
  expect(Object.keys(others).some((name) => /^word\/media\/.*\.png$/.test(name))).toBe(true);
});

test('a table in a broad font asks for broader columns', async () => {
  const widths = async (wordFont: string) => {
    const { 'word/document.xml': xml = '' } = await rendered({ brand: { ...publication.brand, wordFont } });
    return attributes(xml, 'w:tblW', 'w:w').map(Number);
  };
  const [usual, broad, unknown] = await Promise.all([widths('Arial'), widths('Verdana'), widths('House Sans')]);
  expect(Math.max(...usual.map((width, index) => (broad[index] ?? 0) / width))).toBeGreaterThan(1.1);
  expect(unknown).toEqual(broad);
});
