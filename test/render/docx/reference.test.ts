import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { NEEDED_STYLES, OWN_STYLES } from '../../../src/load/reference/needed-styles.ts';
import { type Reference, readReference } from '../../../src/load/reference/reference.ts';
import { paragraphStyle, wordDocument } from '../../support/word-document.ts';
import { publication } from '../fixture/publication.ts';
import { attributes, elements, type Package, rendered, words } from './package.ts';

const plain = await rendered();

function referenceOf(bytes: Uint8Array): Reference {
  const read = readReference(bytes);
  if ('why' in read) throw new Error(read.why);
  return read;
}
const withReference = (bytes: Uint8Array) =>
  rendered({ brand: { ...publication.brand, reference: referenceOf(bytes) } });
const zipped = (parts: Package, change: (name: string, xml: string) => string) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(change(name, xml))])), {
    level: 1,
  });
const styleOf = (parts: Package, id: string) =>
  elements(parts['word/styles.xml'] ?? '', 'w:style').find((style) => style.includes(`w:styleId="${id}"`)) ?? '';
const running = (parts: Package, kind: 'header' | 'footer') =>
  Object.entries(parts)
    .filter(([name]) => new RegExp(`^word/${kind}\\d+\\.xml$`).test(name))
    .map(([, xml]) => xml);

test('every style that a document is asked for is one of the program’s', () => {
  const names = attributes(plain['word/styles.xml'] ?? '', 'w:name', 'w:val').map((name) => name.toLowerCase());
  const wanted = [...NEEDED_STYLES.map(({ name }) => name), ...OWN_STYLES];
  expect(wanted.filter((name) => !names.includes(name.toLowerCase()))).toEqual([]);
});

test('a document that the program built, taken as it is, changes nothing of the look', async () => {
  const again = await withReference(zipped(plain, (_, xml) => xml));
  const looks = (parts: Package) =>
    Object.fromEntries(
      elements(parts['word/styles.xml'] ?? '', 'w:style').map((style) => [
        attributes(style, 'w:style', 'w:styleId')[0],
        [...elements(style, 'w:rPr'), ...elements(style, 'w:pPr')].join('').split(/(?=<)/).toSorted().join(''),
      ]),
    );
  expect(looks(again)).toEqual(looks(plain));
  expect(running(again, 'header').map(words)).toEqual(running(plain, 'header').map(words));
  expect(attributes(again['word/document.xml'] ?? '', 'w:pgMar', 'w:left')).toEqual(
    attributes(plain['word/document.xml'] ?? '', 'w:pgMar', 'w:left'),
  );
});

test('what was changed in a document that the program built is taken: styles, header, margins; the text is not', async () => {
  const bytes = zipped(plain, (name, xml) => {
    if (name === 'word/styles.xml')
      return xml
        .replace(/(w:styleId="Heading1".*?<w:color )[^/]*/s, '$1w:val="00703C"')
        .replace(/(w:styleId="KeyMessage".*?w:fill=)"\w+"/s, '$1"DDEEFF"');
    if (name.startsWith('word/header'))
      return xml.replace(/(<w:r><w:t[^>]*>)/, '<w:r><w:t>Northmere Council </w:t></w:r>$1');
    return name === 'word/document.xml' ? xml.replaceAll('w:left="1417"', 'w:left="1700"') : xml;
  });
  const other = await withReference(bytes);
  expect(styleOf(other, 'Heading1')).toContain('w:val="00703C"');
  expect(styleOf(other, 'KeyMessage')).toContain('w:fill="DDEEFF"');
  expect(attributes(other['word/document.xml'] ?? '', 'w:pgMar', 'w:left')).not.toContain('1417');
  const heads = running(other, 'header')
    .map(words)
    .filter((text) => text !== '');
  expect(heads.length).toBeGreaterThan(0);
  for (const head of heads) expect(head).toMatch(/^Northmere Council .*Draft, 15 January 2026/);
  const strip = (xml = '') => elements(xml, 'w:p').map(words);
  expect(strip(other['word/document.xml'])).toEqual(strip(plain['word/document.xml']));
});

test('its header names the publication in hand and not the one it was built from', async () => {
  const bytes = zipped(plain, (_, xml) => xml);
  const titleBlock = {
    ...publication.titleBlock,
    title: 'Another title',
    titleWithPlace: 'Another title: Northmere',
    partnership: 'Another partnership',
  };
  const brand = { ...publication.brand, reference: referenceOf(bytes) };
  const other = await rendered({ brand, titleBlock, statusLabel: 'Published', status: 'published' });
  const heads = running(other, 'header')
    .map(words)
    .filter((text) => text !== '');
  for (const head of heads) expect(head).toMatch(/^Another title\tPublished, 15 January 2026/);
  for (const foot of running(other, 'footer')) expect(words(foot)).toMatch(/^Another partnership\tPage /);
  expect(running(other, 'header').join('')).not.toContain('PowerPlusWaterMarkObject');
});

/** A document of somebody else: other ids, a heading that looks another way and stands on a style of its own, a header, and few styles. */
const FOREIGN = wordDocument({
  styles:
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia"/><w:lang w:val="fr-FR"/></w:rPr></w:rPrDefault></w:docDefaults>' +
    paragraphStyle('Standard', 'Normal') +
    paragraphStyle('Rubrik', 'House Heading', '<w:basedOn w:val="Standard"/><w:rPr><w:i/></w:rPr>') +
    paragraphStyle(
      'Ueberschrift1',
      'Heading 1',
      '<w:basedOn w:val="Rubrik"/><w:rPr><w:color w:val="00703C"/></w:rPr>',
    ) +
    paragraphStyle('Inhalt', 'TOC Heading', '<w:basedOn w:val="Ueberschrift1"/>') +
    '<w:style w:type="paragraph" w:customStyle="1" w:styleId="Source"><w:name w:val="Somebody’s own"/><w:rPr><w:b/></w:rPr></w:style>' +
    paragraphStyle('Kopf', 'header', '<w:pPr><w:tabs><w:tab w:val="right" w:pos="4000"/></w:tabs></w:pPr>'),
  header: '<w:p><w:pPr><w:pStyle w:val="Kopf"/></w:pPr><w:r><w:t>Northmere Council</w:t></w:r></w:p>',
});
const foreign = await withReference(FOREIGN);

test('styles are found by name and keep the program’s ids, on the styles that they stand on', () => {
  expect(styleOf(foreign, 'Heading1')).toContain('00703C');
  expect(styleOf(foreign, 'Heading1')).toContain('<w:basedOn w:val="Rubrik"/>');
  expect(styleOf(foreign, 'Rubrik')).toContain('<w:basedOn w:val="Normal"/>');
  expect(styleOf(foreign, 'Ueberschrift1')).toBe('');
});

test('what the publication is built on stays: numbers, the outline, where text hangs', () => {
  const structure = (parts: Package, name: string) => elements(styleOf(parts, 'Heading1'), name);
  for (const name of ['w:numPr', 'w:outlineLvl', 'w:ind', 'w:keepNext'])
    expect(structure(foreign, name)).toEqual(structure(plain, name));
});

test('a style that stands on a numbered heading does not become one', () => {
  expect(styleOf(foreign, 'TOCHeading')).toContain('<w:numId w:val="0"/>');
  // Its level is the program's own: navigation shows it.
  expect(styleOf(foreign, 'TOCHeading').match(/<w:outlineLvl [^>]*>/g)).toEqual(['<w:outlineLvl w:val="0"/>']);
});

test('a style whose id the program has for another gets one of its own', () => {
  expect(styleOf(foreign, 'Source')).not.toContain('Somebody');
  expect(styleOf(foreign, 'ReferenceSource')).toContain('Somebody');
});

test('each id is there once, and every style that is named is there', () => {
  const xml = foreign['word/styles.xml'] ?? '';
  const ids = attributes(xml, 'w:style', 'w:styleId');
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  const all = Object.entries(foreign).flatMap(([name, part]) => (name.endsWith('.xml') ? [part] : []));
  const used = all.flatMap((part) =>
    ['w:basedOn', 'w:next', 'w:link', 'w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((name) =>
      attributes(part, name, 'w:val'),
    ),
  );
  expect([...new Set(used)].filter((id) => !ids.includes(id))).toEqual([]);
});

test('the language stays the publication’s, and the fonts are the document’s', () => {
  const [defaults = ''] = elements(foreign['word/styles.xml'] ?? '', 'w:docDefaults');
  expect(attributes(defaults, 'w:lang', 'w:val')).toEqual(['en-GB']);
  expect(attributes(defaults, 'w:rFonts', 'w:ascii')).toEqual(['Georgia']);
  expect(foreign['word/theme/theme1.xml']).toContain('<a:latin typeface="Georgia"');
});

test('its header stands above the status and date, which are always said, and above what warns of illustrative figures', () => {
  const heads = running(foreign, 'header')
    .map(words)
    .filter((text) => text !== '');
  expect(new Set(heads)).toEqual(
    new Set([
      'Northmere CouncilDraft, 15 January 2026',
      'Northmere CouncilDraft, 15 January 2026Contains illustrative figures',
    ]),
  );
  for (const foot of running(foreign, 'footer')) expect(words(foot)).toContain('Page');
});

test('a header on a turned page has its tabs further out', () => {
  const at = (id: string) => Number(attributes(styleOf(foreign, id), 'w:tab', 'w:pos')[0]);
  expect(at('Header')).toBe(4000);
  expect(at('HeaderLandscape')).toBeGreaterThan(5500);
});
