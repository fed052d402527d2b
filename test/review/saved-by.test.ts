import { expect, test } from 'vitest';
import { parseXml } from '../../src/load/xml/parse.ts';
import { savedBy } from '../../src/review/word/open.ts';

const NAMES =
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"';
const properties = (elements: string) =>
  parseXml(Buffer.from(`<cp:coreProperties ${NAMES}>${elements}</cp:coreProperties>`));
const last = (name: string): string => `<cp:lastModifiedBy>${name}</cp:lastModifiedBy>`;
const MAKER = '<dc:creator>Northmere Safety Partnership</dc:creator>';

test.each([
  ['another than who made it', `${MAKER}${last(' Ann ')}`, 'Ann'],
  ['the name it was made with', `${MAKER}${last('Northmere Safety Partnership')}`, undefined],
  ['nobody', `${MAKER}${last(' ')}`, undefined],
  ['no name at all', MAKER, undefined],
  ['a name, and no maker', last('Ann'), 'Ann'],
  ['neither', '', undefined],
])('a copy that names %s as who saved it last', (_, elements, expected) => {
  expect(savedBy(properties(elements))).toBe(expected);
});

test('a copy without properties does not say who saved it', () => expect(savedBy(undefined)).toBeUndefined());
