import { expect, test } from 'vitest';
import { xmlOf } from '../../src/load/xml/element.ts';
import { parseXml } from '../../src/load/xml/parse.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const parsed = (text: string | Uint8Array) => {
  const root = parseXml(typeof text === 'string' ? Buffer.from(text) : text);
  return root && xmlOf(root);
};

/** More than an expression can remember. */
const MANY = 400_000;
const nested = Array.from({ length: 150 }, (_, at) => `<p xmlns:a${at}="a">`);

test.each([
  [`<w:p xmlns:w="${W}"/>`, '<w:p/>'],
  [
    `<?xml version="1.0"?>\n<!-- note --><q:p xmlns:q="${W}" q:val='a "b"'>x &amp; &#x41;&#66;</q:p>\n`,
    '<w:p w:val="a &quot;b&quot;">x &amp; AB</w:p>',
  ],
  [`<p xmlns="${W}"><r a="1"/></p>`, '<w:p><w:r a="1"/></w:p>'],
  [`<w:p xmlns:w="${W}" xmlns:z="z"><z:r/></w:p>`, '<w:p><other:r/></w:p>'],
])('%s', (text, expected) => {
  expect(parsed(text)).toBe(expected);
});

test.each([
  ['a document type', '<!DOCTYPE p><p/>'],
  ['an entity of its own', '<p>&mine;</p>'],
  ['a bare ampersand', '<p>a & b</p>'],
  ['an instruction', '<?php ?><p/>'],
  ['an element that is not closed', '<p><q></p>'],
  ['an element closed twice', '<p/></p>'],
  ['two roots', '<p/><p/>'],
  ['text outside', '<p/>x'],
  ['an attribute twice', '<p a="1" a="2"/>'],
  ['an attribute without quotes', '<p a=1/>'],
  ['a prefix that nobody bound', '<z:p/>'],
  ['nothing', ''],
  ['a letter that no alphabet has', '<p>&#x110000;</p>'],
  ['depth without end', '<p>'.repeat(300) + '</p>'.repeat(300)],
  ['attributes without end', `<p ${Array.from({ length: MANY }, (_, at) => `a${at}=""`).join(' ')}/>`],
  ['namespaces without end', `${nested.join('')}${'</p>'.repeat(nested.length)}`],
  ['a comment without end', `<p><!--${'x'.repeat(50 * MANY)}`],
])('%s is refused', (_, text) => {
  expect(parsed(text)).toBeUndefined();
});

test('a comment may be longer than an expression can remember', () => {
  expect(parsed(`<p><!--${'x'.repeat(50 * MANY)}--></p>`)).toBe('<other:p/>');
});

test('what is not UTF-8 is refused', () => {
  expect(parsed(Uint8Array.of(0x3c, 0x70, 0x3e, 0xff, 0x3c, 0x2f, 0x70, 0x3e))).toBeUndefined();
});

test('an attribute by the name of what objects have is an attribute', () => {
  expect(parsed('<p __proto__="x"/>')).toBe('<other:p __proto__="x"/>');
});
