import { expect, test } from 'vitest';
import { escapeXml } from '../../../src/core/xml.ts';
import { documentOf, elements, words } from './package.ts';

test.each([
  ['a & b', 'a &amp; b'],
  ['<w:p/>', '&lt;w:p/&gt;'],
  [`"it's"`, "&quot;it's&quot;"],
  ['a\u0001b\uFFFEc', 'abc'],
  ['plain – words', 'plain – words'],
])('%j stands in a file as %s', (text, xml) => {
  expect(escapeXml(text)).toBe(xml);
});

test.each(['</w:t></w:r></w:p>', '&amp;', ']]>', "' w:x='"])('%s in a paragraph is words', async (value) => {
  const xml = await documentOf({ type: 'paragraph', children: [{ type: 'text', value }] });
  expect(elements(xml, 'w:p').map(words)).toContain(value);
});
