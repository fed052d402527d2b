import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { brandOf } from '../../src/assemble/brand.ts';
import { contrastGaps } from '../../src/assemble/brand-contrast.ts';
import { contrast } from '../../src/core/contrast.ts';
import { contentHash } from '../../src/duty/content-hash.ts';
import { inputFile } from '../../src/load/input-file.ts';
import { loadProject } from '../../src/load/project.ts';
import { resolvedRun } from '../../src/load/reference/styles.ts';
import { loadYaml } from '../../src/load/yaml.ts';
import { settleNumbers } from '../../src/model/numbers.ts';
import { type Raising, raisedBy } from '../core/raise.ts';
import { publication } from '../render/fixture/publication.ts';
import { filesBelow, REPOSITORY, SMALL } from '../support/folder.ts';
import { memoryFolder } from '../support/memory-effects.ts';
import { paragraphStyle, wordDocument } from '../support/word-document.ts';

const CASES = parse(readFileSync(join(REPOSITORY, 'test/assemble/brand.yaml'), 'utf8')) as readonly Raising[];

test.each(CASES)('$name', async (slip) => {
  expect((await raisedBy(slip)).toSorted()).toEqual([...slip.expect].toSorted());
});

const tokens = publication.brand;
const filesOf = (files: Readonly<Record<string, Uint8Array>>) =>
  new Map(Object.entries(files).map(([name, bytes]) => [name, inputFile(`templates/brand/${name}`, bytes)]));
const settled = (own: Readonly<Record<string, unknown>>, files: Readonly<Record<string, Uint8Array>> = {}) => {
  const { brand, diagnostics } = brandOf({ brand: { ...tokens, ...own }, brandFiles: filesOf(files) });
  return { brand, codes: diagnostics.map(({ code }) => code) };
};

/** A WOFF2 file (W3C, WOFF File Format 2.0) of tables of one byte, by their known numbers. */
function woff2(...tags: readonly number[]): Uint8Array {
  const data = brotliCompressSync(Buffer.alloc(tags.length));
  const list = Buffer.from(tags.flatMap((tag) => [tag, 1]));
  const header = Buffer.alloc(48);
  header.write('wOF2');
  header.writeUInt32BE(48 + list.length + data.length, 8);
  header.writeUInt16BE(tags.length, 12);
  header.writeUInt32BE(data.length, 20);
  return Buffer.concat([header, list, data]);
}
const [PLAIN, VARIABLE] = [woff2(0, 1, 2), woff2(0, 47)];
const webFont = { family: 'Public Sans, Arial', file: 'a.woff2', licence: 'OFL 1.1' };

test.each([
  ['one weight', webFont, { 'a.woff2': PLAIN }, ['400']],
  ['all weights in one', webFont, { 'a.woff2': VARIABLE }, ['100 900']],
  ['two files', { ...webFont, boldFile: 'b.woff2' }, { 'a.woff2': PLAIN, 'b.woff2': PLAIN }, ['400', '700']],
  ['no file', { family: 'Verdana' }, {}, []],
])('a font of the web with %s', (_, font, files, weights) => {
  const { brand, codes } = settled({ webFont: font }, files);
  expect(codes).toEqual([]);
  expect(brand.webFont?.faces.map(({ weight }) => weight)).toEqual(weights);
});

test.each([
  ['without a licence', { ...webFont, licence: undefined }, { 'a.woff2': PLAIN }],
  ['that is cut off', webFont, { 'a.woff2': PLAIN.subarray(0, -2) }],
  ['of another form', webFont, { 'a.woff2': Buffer.from('wOFF0000') }],
  [
    'whose data are others',
    webFont,
    { 'a.woff2': Uint8Array.from(PLAIN, (byte, at) => (at > 53 ? byte ^ 0x55 : byte)) },
  ],
  ['of which only the bold is there', { family: 'A', boldFile: 'a.woff2', licence: 'OFL' }, { 'a.woff2': PLAIN }],
])('a font of the web %s is refused', (_, font, files) => {
  expect(settled({ webFont: font }, files).codes).toEqual(['brand/font']);
});

test('contrast is that of WCAG: black on white, and the greys on either side of the threshold', () => {
  expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
  expect(contrast('#767676', '#FFFFFF')).toBeGreaterThan(4.5);
  expect(contrast('#777777', '#FFFFFF')).toBeLessThan(4.5);
});

test('the brand of the program passes, and what fails is said with a ratio that is not rounded up', () => {
  expect(contrastGaps(tokens)).toEqual([]);
  const [gap] = contrastGaps({ ...tokens, link: '#777777' });
  expect(gap?.keys).toEqual(['link']);
  expect(gap?.says).toContain('4.4');
});

test.each([
  ['link', '#8AB4F8', 'darker'],
  ['panel', '#000000', 'lighter'],
  ['warningPanel', '#766A20', 'lighter'],
  ['focus', '#101010', 'lighter'],
  ['ink', '#FFFFFF', 'darker'],
] as const)('what is proposed for %s in place of %s is %s, and passes', (key, colour, way) => {
  const own = loadYaml('templates/brand/brand.yaml', `${key}: "${colour}"\n`).value as Record<string, unknown>;
  const { diagnostics } = brandOf({ brand: { ...tokens, ...own }, brandFiles: new Map() });
  expect(diagnostics.length).toBeGreaterThan(0);
  for (const { fix, example = '' } of diagnostics) {
    const [name, proposed] = Object.entries(parse(example) as Record<string, string>)[0] ?? [];
    expect([name, fix.includes(way)]).toEqual([key, true]);
    expect(contrastGaps({ ...tokens, [key]: proposed })).toEqual([]);
  }
});

test('where no colour of one key would do, none is proposed', () => {
  const { diagnostics } = brandOf({
    brand: { ...tokens, panel: '#000000', link: '#FFFFFF' },
    brandFiles: new Map(),
  });
  expect(diagnostics.some(({ example }) => example === undefined)).toBe(true);
});

test('a style of a Word document that is too pale is printed in a colour of the brand', () => {
  const document = wordDocument({
    styles: paragraphStyle('Heading3', 'heading 3', '<w:rPr><w:color w:val="9CC2E5" w:themeColor="accent1"/></w:rPr>'),
  });
  const { brand, codes } = settled({}, { 'reference.docx': document });
  expect(codes).toContain('brand/pale-style');
  const { styles = [], defaults = { run: undefined, paragraph: undefined } } = brand.reference ?? {};
  const heading = styles.find(({ name }) => name === 'heading 3');
  expect(`#${resolvedRun(heading, styles, defaults).colour}`).toBe(tokens.brand);
  expect(JSON.stringify(heading?.properties)).not.toContain('accent1');
});

test('lines that mean nothing may be as pale as they like', () => {
  expect(contrastGaps({ ...tokens, rule: '#F0F0F0' })).toEqual([]);
});

test.each([
  ['another logo', { 'logo.png': Uint8Array.of(0xff, 1) }, true],
  ['another text of the logo', { 'brand.yaml': Buffer.from('logo:\n  file: logo.png\n  alt: Ours\n') }, true],
  ['another colour', { 'brand.yaml': Buffer.from('link: "#003366"\n') }, false],
  ['another font and size', { 'brand.yaml': Buffer.from('wordFont: Verdana\nwordSize: 16\n') }, false],
  ['a font of the web', { 'a.woff2': PLAIN }, false],
  ['a Word document that gives its styles', { 'reference.docx': Uint8Array.of(0xff, 3) }, false],
])('%s is another content, or is not', (_, files, isAnother) => {
  const { effects } = memoryFolder({ root: '/northmere', files: filesBelow(SMALL) });
  const loaded = loadProject(effects, '/northmere', REPOSITORY);
  const { areas } = settleNumbers(loaded);
  const hashWith = (own: Readonly<Record<string, Uint8Array>>) =>
    contentHash(
      { ...loaded, templates: { inputs: [...loaded.templates.inputs, ...filesOf(own).values()] } },
      areas,
      new Map(),
    );
  expect(hashWith(files) !== hashWith({})).toBe(isAnother);
});
