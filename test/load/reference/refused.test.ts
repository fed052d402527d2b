import { expect, test } from 'vitest';
import { readReference } from '../../../src/load/reference/reference.ts';
import { paragraphStyle, relations, type WordDocument, wordDocument } from '../../support/word-document.ts';

const whyNot = (bytes: Uint8Array): string | undefined => {
  const read = readReference(bytes);
  return 'why' in read ? read.why : undefined;
};

const external = (type: string, target: string): string =>
  `<Relationship Id="x" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/>`;

test.each<[string, WordDocument]>([
  ['plain', {}],
  ['with a link in its text', { relations: external('hyperlink', 'https://example.org/') }],
  [
    'with the template on somebody’s disk',
    { parts: { 'word/_rels/settings.xml.rels': relations(external('attachedTemplate', 'file:///C:/Normal.dotm')) } },
  ],
  ['with a style that stands on itself', { styles: paragraphStyle('A', 'A', '<w:basedOn w:val="A"/>') }],
])('a document %s is read', (_, document) => {
  expect(whyNot(wordDocument(document))).toBeUndefined();
});

const BOMB = new Uint8Array(65 * 1024 * 1024);
const entity = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;">]>';

test.each<[string, WordDocument, RegExp]>([
  ['macros', { parts: { 'word/vbaProject.bin': 'x' } }, /macros/],
  [
    'macros by its type',
    { parts: { '[Content_Types].xml': '<Types>application/vnd.ms-word.document.macroEnabled.main+xml</Types>' } },
    /macros/,
  ],
  ['controls that run', { parts: { 'word/activeX/activeX1.xml': '<x/>' } }, /macros/],
  ['entities in its styles', { parts: { 'word/styles.xml': `${entity}<w:styles/>` } }, /entities/],
  ['entities where nobody looks', { parts: { 'customXml/item1.xml': `${entity}<x/>` } }, /entities/],
  ['a picture elsewhere', { relations: external('image', 'https://example.org/x.png') }, /elsewhere/],
  ['a frame elsewhere', { relations: external('frame', 'https://example.org/') }, /elsewhere/],
  ['an object elsewhere', { relations: external('oleObject', 'file:///C:/x.xls') }, /elsewhere/],
  [
    'a template on the web',
    {
      parts: { 'word/_rels/settings.xml.rels': relations(external('attachedTemplate', 'https://example.org/x.dotm')) },
    },
    /elsewhere/,
  ],
  [
    'a template on a share',
    { parts: { 'word/_rels/settings.xml.rels': relations(external('attachedTemplate', '\\\\server\\x.dotm')) } },
    /elsewhere/,
  ],
  ['far more than its size', { parts: { 'word/media/x.bin': BOMB } }, /unpacks/],
  ['no styles', { parts: { 'word/styles.xml': '<x/>' } }, /styles/],
  ['styles that are cut off', { parts: { 'word/styles.xml': '<w:styles xmlns:w="w"><w:style>' } }, /styles/],
  ['no main part', { parts: { '_rels/.rels': relations('') } }, /damaged/],
  [
    'the strict form',
    { parts: { 'word/document.xml': '<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"/>' } },
    /Strict/,
  ],
])('a document with %s is refused', (_, document, why) => {
  expect(whyNot(wordDocument(document))).toMatch(why);
});

test.each<[string, Uint8Array, RegExp]>([
  ['nothing', new Uint8Array(), /damaged/],
  ['a text', Buffer.from('This is no document.'), /damaged/],
  ['half a document', wordDocument().subarray(0, 300), /damaged/],
  ['a document behind a password', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /password/],
])('%s is refused', (_, bytes, why) => {
  expect(whyNot(bytes)).toMatch(why);
});

test('a document of which any byte is another is read or refused, and never a fault', () => {
  const whole = wordDocument({ styles: paragraphStyle('Heading1', 'heading 1'), header: '<w:p/>' });
  for (let at = 0; at < whole.length; at += 7) {
    const bytes = Uint8Array.from(whole);
    bytes[at] = (bytes[at] ?? 0) ^ 0xff;
    expect(() => readReference(bytes)).not.toThrow();
  }
});
