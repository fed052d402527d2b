import { expect, test } from 'vitest';
import { stretchesOf, withRegion } from '../../src/render/direction.ts';
import { renderHtml } from '../../src/render/html/index.ts';
import { documentOf, elements, words } from './docx/package.ts';
import { inline, paragraph } from './fixture/build.ts';
import { parse } from './html/dom.ts';
import { publication } from './html/publication.ts';

const ARABIC = 'مشروع الأمل';
const HEBREW = 'תקווה';

test.each([
  ['plain words', [['plain words', undefined]]],
  [
    `The ${ARABIC} group`,
    [
      ['The ', undefined],
      [ARABIC, 'ar'],
      [' group', undefined],
    ],
  ],
  [
    `${HEBREW}, 12`,
    [
      [HEBREW, 'he'],
      [', 12', undefined],
    ],
  ],
  [
    `${ARABIC} 2 ${ARABIC}`,
    [
      [ARABIC, 'ar'],
      [' 2 ', undefined],
      [ARABIC, 'ar'],
    ],
  ],
  ['', []],
])('%j runs in these directions', (text, expected) => {
  const found = stretchesOf(text).filter((one) => one.text !== '');
  expect(found.map((one) => [one.text, one.language])).toEqual(expected);
  expect(found.every((one) => one.isRightToLeft === (one.language !== undefined))).toBe(true);
});

test.each([
  ['cy', 'cy-GB'],
  ['he', 'he-IL'],
  ['pt-BR', 'pt-BR'],
  ['zh-Hans', 'zh-CN'],
])('Word is told %s as %s', (code, told) => expect(withRegion(code)).toBe(told));

const mixed = paragraph(
  `The ${ARABIC} group works with `,
  { type: 'language', language: 'cy', children: inline('Heddlu Gwent') },
  ' and ',
  { type: 'strong', children: [{ type: 'language', language: 'ur', children: inline('امید') }] },
);

test('Word marks a run by its language and the way it runs', async () => {
  const body = await documentOf(mixed);
  const [made = ''] = elements(body, 'w:p').filter((xml) => words(xml).startsWith('The '));
  const told = elements(made, 'w:r').map((xml) => [words(xml), xml.match(/<w:rPr>(.*?)<\/w:rPr>/)?.[1] ?? '']);
  expect(told).toEqual([
    ['The ', ''],
    [ARABIC, '<w:rtl/><w:lang w:bidi="ar-EG"/>'],
    [' group works with ', ''],
    ['Heddlu Gwent', '<w:lang w:val="cy-GB"/>'],
    [' and ', ''],
    ['امید', '<w:rStyle w:val="Strong"/><w:rtl/><w:lang w:bidi="ur-PK"/>'],
  ]);
});

test('the page marks the same words', () => {
  const html = renderHtml({ ...publication, tree: { type: 'root', children: [mixed] } }, new Map(), {
    docxBytes: undefined,
  });
  const told = parse(html)
    .querySelectorAll('main span')
    .map((one) => [one.textContent, one.getAttributeValue('lang'), one.getAttributeValue('dir')]);
  expect(told).toEqual([
    [ARABIC, 'ar', 'rtl'],
    ['Heddlu Gwent', 'cy', null],
    ['امید', 'ur', 'rtl'],
  ]);
});
