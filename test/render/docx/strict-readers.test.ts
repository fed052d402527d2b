import { expect, test } from 'vitest';
import { renderDocx } from '../../../src/render/docx/index.ts';
import { paragraph } from '../fixture/build.ts';
import { risen } from '../fixture/figures.ts';
import { drawings, publication } from '../fixture/publication.ts';
import { partners } from '../fixture/tables.ts';
import { attributes, documentOf, elements, rendered, words } from './package.ts';

const file = await rendered();
const parts = Object.entries(file).filter(([name]) => name.endsWith('.xml'));

test.each(parts)('every field of %s shows something before it ends', (_, xml) => {
  const results = [
    ...xml.matchAll(/<w:fldChar w:fldCharType="separate"\/>(.*?)<w:fldChar w:fldCharType="(?:end|begin)"\/>/gs),
  ];
  for (const [, shown = ''] of results) expect(words(shown)).not.toBe('');
  expect(results.length).toBe(xml.split('w:fldCharType="separate"').length - 1);
});

test('apostrophes are plain, and a tab is an element of its own', async () => {
  const xml = await documentOf(paragraph(`it's\ta "tab" & more`));
  expect(xml).not.toContain('&apos;');
  expect(elements(xml, 'w:t').join('')).not.toContain('\t');
  expect(elements(xml, 'w:p').map(words)).toContain(`it's\ta "tab" & more`);
  for (const [, part] of parts) expect(part).not.toContain('&apos;');
});

test('the files of the package are ordinary ones, for their owner to read and write', async () => {
  const bytes = Buffer.from(await renderDocx(publication, drawings));
  const modes: number[] = [];
  // The directory stands at the end (APPNOTE 4.3.16); workbooks within have one of their own.
  const directory = bytes.readUInt32LE(bytes.length - 6);
  for (let at = bytes.indexOf('504b0102', directory, 'hex'); at >= 0; at = bytes.indexOf('504b0102', at + 4, 'hex'))
    modes.push(bytes.readUInt32LE(at + 38) >>> 16);
  expect(modes.length).toBe(Object.keys(file).length);
  expect(new Set(modes)).toEqual(new Set([0o600]));
});

test('the data files that are named are links to them', async () => {
  const files = ['data/a.csv', 'data/b c.csv'].map((path) => ({ file: path, bytes: () => 1 }));
  const made = await rendered({ tree: { type: 'root', children: [risen, { ...partners, files }] } });
  const relations = new Map(
    elements(made['word/_rels/document.xml.rels'] ?? '', 'Relationship').map((xml) => [
      attributes(xml, 'Relationship', 'Id')[0],
      attributes(xml, 'Relationship', 'Target')[0],
    ]),
  );
  const links = elements(made['word/document.xml'] ?? '', 'w:hyperlink').flatMap((xml) => {
    const [id] = attributes(xml, 'w:hyperlink', 'r:id');
    return id === undefined ? [] : [[words(xml), relations.get(id)]];
  });
  expect(links).toEqual([
    ['data/knife-rate-ILLUSTRATIVE.csv', 'data/knife-rate-ILLUSTRATIVE.csv'],
    ['data/a.csv', 'data/a.csv'],
    ['data/b c.csv', 'data/b%20c.csv'],
  ]);
});
