import { expect, test } from 'vitest';
import { toSvg } from '../../src/charts/plate/svg.ts';
import { escapeXml } from '../../src/core/xml.ts';

test.each([
  ['a < b & "c" > d', 'a &lt; b &amp; &quot;c&quot; &gt; d'],
  ['a\u0000\u0007\u000B\u001F\uFFFE\uFFFFb', 'ab'],
  ['tab\tline\nreturn\r', 'tab\tline\nreturn\r'],
  ["people's £ – é 😀", "people's £ – é 😀"],
])('%j is written as %j', (text, xml) => expect(escapeXml(text)).toBe(xml));

test('a picture holds nothing that XML cannot', () => {
  const svg = toSvg('', { width: 1, height: 1 }, { id: 'a', title: 'one\u0001two', description: 'three\u0002four' });
  expect(svg).toContain('>onetwo</title>');
  expect(svg).toContain('>threefour</desc>');
});
