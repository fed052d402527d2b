import { expect, test } from 'vitest';
import { shareUnder, wordsBySize } from '../../../scripts/measure/word-sizes.mjs';
import { brandOf } from '../../../src/assemble/brand.ts';
import { measuresOf } from '../../../src/render/docx/shell/measures.ts';
import { frameStyles } from '../../../src/render/docx/style/frame.ts';
import { publication } from '../fixture/publication.ts';
import { attributes, rendered } from './package.ts';

const sized = (wordSize: number) => rendered({ brand: { ...publication.brand, wordSize } });

/** The least that a paragraph's text may have beside a body of 12 points, by the style: what is not named here is at least the body. */
const LEAST: Readonly<Record<string, number>> = {
  Caption: 12,
  TableText: 10.5,
  TableNumber: 10.5,
  TableHeader: 10.5,
  TableRowHeader: 10.5,
  DataCaption: 10.5,
  FigureSubtitle: 10.5,
  Source: 10,
  FigureSource: 10,
  Note: 10,
  TableNote: 10,
  TableSource: 10,
  Bibliography: 10,
  Header: 10,
  Footer: 10,
  HeaderIllustrative: 10,
  BackToContents: 10,
  TOC1: 11,
  TOC2: 11,
  TOC3: 11,
  TableofFigures: 10.5,
  Colophon: 10.5,
};

test('no word is under 10 points, and running text has 12', async () => {
  const counts = wordsBySize(await sized(12));
  expect(shareUnder(counts, 10)).toBe(0);
  expect(new Map(counts).get(12)).toBeGreaterThan(200);
});

test('each style is at least as large as what it holds asks for', async () => {
  const { 'word/styles.xml': styles = '', ...others } = await sized(12);
  const ids = [...styles.matchAll(/<w:style w:type="paragraph"[^>]* w:styleId="([^"]*)"/g)].map(([, id = '']) => id);
  expect(ids).toEqual(expect.arrayContaining(Object.keys(LEAST)));
  const small = ids.filter((id) => {
    const word = `<w:p><w:pPr><w:pStyle w:val="${id}"/></w:pPr><w:r><w:t>word</w:t></w:r></w:p>`;
    const [[points] = [0]] = wordsBySize({ ...empty(others), 'word/styles.xml': styles, 'word/document.xml': word });
    const least =
      LEAST[id] ?? LEAST[id.replace(/(Landscape|Number|Sentence)$/, '')] ?? (id.startsWith('Table') ? 10.5 : 12);
    return points < least;
  });
  expect(small).toEqual([]);
});

test('one token makes large print of everything', async () => {
  const [usual, large] = [await sized(12), await sized(16)];
  const sizes = (parts: Readonly<Record<string, string>>) =>
    attributes(parts['word/styles.xml'] ?? '', 'w:sz', 'w:val').map(Number);
  expect(sizes(usual).length).toBeGreaterThan(20);
  expect(sizes(large).map((size) => Math.round((size * 12) / 16))).toEqual(sizes(usual));
  expect(shareUnder(wordsBySize(large), 13)).toBe(0);
});

test.each([
  [12, []],
  [24, []],
  [11.5, ['schema/bad-form']],
  [25, ['schema/bad-form']],
  ['large', ['schema/wrong-type']],
])('a body of %s points', (wordSize, codes) => {
  expect(
    brandOf({ brand: { ...publication.brand, wordSize }, brandFiles: new Map() }).diagnostics.map(({ code }) => code),
  ).toEqual(codes);
});

/** A package without words. */
function empty(parts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.keys(parts).map((name) => [name, '']));
}

test('the values of the cover and of the closing block begin further right where type is larger or broader', () => {
  const begin = (own: object) => {
    const brand = { ...publication.brand, ...own };
    const colophon = frameStyles(brand, measuresOf(brand)).find(({ id }) => id === 'Colophon');
    return Number(colophon?.paragraph?.indent?.left);
  };
  expect(begin({ wordSize: 18 })).toBe(Math.round(begin({}) * 1.5));
  expect(begin({ wordFont: 'Verdana' })).toBeGreaterThan(begin({}));
});
