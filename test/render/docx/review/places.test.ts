import { expect, test } from 'vitest';
import { nodeEffects } from '../../../../src/commands/node-effects.ts';
import { fieldsOf } from '../../../../src/load/field-paths.ts';
import { loadProject } from '../../../../src/load/project.ts';
import { REPOSITORY, SMALL } from '../../../support/folder.ts';
import { attributes, elements, styleOf, words } from '../package.ts';
import { bookmarkedIn, copiesOf, placesIn } from './copies.ts';

const copies = await copiesOf(SMALL);
const strategy = copies.get('northmere/response-strategy-draft-review.docx')?.parts ?? {};

test('each publication that is not published has a copy whose name says its status', () => {
  const names = [...copies.keys()].filter((path) => path.startsWith('northmere/'));
  expect(names).toContain('northmere/response-strategy-draft-review.docx');
  expect(names).toContain('northmere/strategic-needs-assessment-draft-review.docx');
});

test.each([...copies])('%s lists each bookmark of a place once, with what stands in it', (_, { parts }) => {
  const [places, bookmarks] = [placesIn(parts), bookmarkedIn(parts)];
  expect(places.length).toBeGreaterThan(5);
  expect(new Set(places.map(({ id }) => id)).size).toBe(places.length);
  expect(places.map(({ id }) => id).toSorted()).toEqual([...bookmarks.keys()].toSorted());
  for (const { id, text } of places) {
    expect(id).toMatch(/^sv_[0-9a-f]{1,37}$/);
    expect(words((bookmarks.get(id) ?? '').replaceAll('<w:br/>', '<w:t>\n</w:t>'))).toBe(text);
  }
});

test.each([...copies])('%s leaves no paragraph of the text without a place', (_, { parts }) => {
  const paragraphs = elements(parts['word/document.xml'] ?? '', 'w:p').filter((xml) => words(xml).trim() !== '');
  const bare = paragraphs.filter((xml) => !xml.includes('w:name="sv_'));
  const styles = new Set(bare.map((xml) => styleOf(xml)?.replace(/\d$/, '')));
  for (const style of styles)
    expect(['TOC', 'TOCHeading', 'ListTitle', 'TableofFigures', 'BackToContents']).toContain(style);
});

test('what a field prints leads to that field, and to no other', () => {
  const { content } = loadProject(nodeEffects(true), SMALL, REPOSITORY);
  const { at: fieldAt } = fieldsOf(content);
  const fields = placesIn(strategy).filter(({ kind }) => kind === 'field');
  let plain = 0;
  for (const { file = '', line, column, path, text } of fields) {
    const found = fieldAt({ file, line, column });
    expect(found?.path).toBe(path);
    if (found?.value === text) plain += 1;
  }
  expect(plain).toBeGreaterThan(5);
});

test('the part says what it is of', () => {
  const [root = ''] = /<places [^>]*>/.exec(strategy['customXml/item1.xml'] ?? '') ?? [];
  expect(root).toContain('xmlns="urn:svduty:places:1"');
  const of = ['variant', 'publication', 'edition', 'status'].map((name) => attributes(root, 'places', name)[0]);
  expect(of).toEqual(['northmere', 'response-strategy', expect.stringMatching(/^\d{4}-\d\d-\d\d$/), 'draft']);
  expect(attributes(root, 'places', 'source')[0]).toMatch(/^[0-9a-f]{64}$/);
});

test('the package leads to the part and declares its properties', () => {
  expect(strategy['word/_rels/document.xml.rels']).toContain('Target="../customXml/item1.xml"');
  expect(strategy['customXml/_rels/item1.xml.rels']).toContain('Target="itemProps1.xml"');
  expect(strategy['[Content_Types].xml']).toContain('PartName="/customXml/itemProps1.xml"');
});

test('the same folder gives the same bytes', async () => {
  const again = await copiesOf(SMALL);
  expect([...again.keys()]).toEqual([...copies.keys()]);
  for (const [path, { bytes }] of again) expect(Buffer.compare(bytes, copies.get(path)!.bytes), path).toBe(0);
});

test.each(['consultation', 'board'] as const)('a copy with the status %s says so in its name', async (status) => {
  const made = await copiesOf(SMALL, { status, publications: ['strategy'], variants: [undefined] });
  expect([...made.keys()]).toEqual([`northmere/response-strategy-${status}-draft-review.docx`]);
});

test('an edition that is published has none', async () => {
  await expect(copiesOf(SMALL, { status: 'published' })).rejects.toThrow('published');
});
