import { expect, test } from 'vitest';
import { type Reference, readReference } from '../../../src/load/reference/reference.ts';
import { type lettersOf, within, xmlOf } from '../../../src/load/xml/element.ts';
import { paragraphStyle, type WordDocument, wordDocument } from '../../support/word-document.ts';

function read(document: WordDocument): Reference {
  const found = readReference(wordDocument(document));
  if ('why' in found) throw new Error(found.why);
  return found;
}

const OWN = {
  'docProps/core.xml':
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Old title: Old place</dc:title><dc:creator>Old partnership</dc:creator><cp:contentStatus>Draft</cp:contentStatus></cp:coreProperties>',
};
const run = (inner: string) => `<w:r>${inner}</w:r>`;
const text = (words: string) => run(`<w:t>${words}</w:t>`);
const mark = (type: string) => run(`<w:fldChar w:fldCharType="${type}"/>`);
const field = (code: string, result: string) =>
  mark('begin') + run(`<w:instrText> ${code} </w:instrText>`) + mark('separate') + text(result) + mark('end');

/** A header as it will be printed, its fields in brackets. */
function printed(inner: string): string | undefined {
  const { header } = read({ header: inner, parts: OWN });
  return header?.map((block) => within(block, 'w:r').concat(within(block, 'field')).length && said(block)).join('|');
}

function said(block: Parameters<typeof lettersOf>[0]): string {
  if (block.name === 'field') return `[${block.attributes.code}]`;
  if (block.name === 'w:tab') return '\t';
  return block.children.map((child) => (typeof child === 'string' ? child : said(child))).join('');
}

test.each([
  ['plain words', `<w:p>${text('Northmere')}</w:p>`, 'Northmere'],
  ['two paragraphs', `<w:p>${text('a')}</w:p><w:p>${text('b')}</w:p>`, 'a|b'],
  ['a table', `<w:tbl><w:tr><w:tc><w:p>${text('a')}</w:p></w:tc></w:tr></w:tbl>`, 'a'],
  ['a link, without where it leads', `<w:p><w:hyperlink r:id="x">${text('our site')}</w:hyperlink></w:p>`, 'our site'],
  [
    'what was added as a tracked change',
    `<w:p><w:ins>${text('new')}</w:ins><w:del>${text('old')}</w:del></w:p>`,
    'new',
  ],
  ['a control around words', `<w:p><w:sdt><w:sdtContent>${text('held')}</w:sdtContent></w:sdt></w:p>`, 'held'],
  [
    'page numbers',
    `<w:p>${field('PAGE', '7')}${text(' of ')}<w:fldSimple w:instr=" NUMPAGES ">${text('9')}</w:fldSimple></w:p>`,
    '[PAGE] of [NUMPAGES]',
  ],
  ['a field that fetches, as its words', `<w:p>${field('INCLUDETEXT "C:/secret.txt"', 'kept')}</w:p>`, 'kept'],
  ['a field that runs, as its words', `<w:p>${field('DDEAUTO c:/cmd.exe', 'kept')}</w:p>`, 'kept'],
  [
    'the title of the document',
    `<w:p>${run('<w:t>Old title: Old place</w:t><w:tab/><w:t>Draft, 1 April</w:t>')}</w:p>`,
    '[TITLE]\t[EDITION]',
  ],
  ['its title without the place', `<w:p>${text('Old title')}</w:p>`, '[NAME]'],
  ['whose it is', `<w:p>${text('Old partnership')}</w:p>`, '[AUTHOR]'],
  ['words that only begin like it', `<w:p>${text('Old title of another')}</w:p>`, 'Old title of another'],
  ['nothing', '<w:p/>', undefined],
])('the header holds %s', (_, inner, expected) => {
  expect(printed(inner)).toBe(expected);
});

test('a shape is not taken, and that is said; a watermark of Word is left out without a word', () => {
  const shape = '<w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" id="box"/></w:pict>';
  const mark = shape.replace('box', 'PowerPlusWaterMarkObject1');
  expect(read({ header: `<w:p>${text('a')}${run(shape)}</w:p>` }).lost).toHaveLength(1);
  expect(read({ header: `<w:p>${text('a')}${run(mark)}</w:p>` }).lost).toEqual([]);
});

test('properties that hide text, number it or say its language are not taken, and the others stand in order', () => {
  const properties =
    '<w:rPr><w:lang w:val="fr-FR"/><w:vanish/><w:sz w:val="30"/><w:caps/><w:b/></w:rPr>' +
    '<w:pPr><w:jc w:val="left"/><w:numPr><w:numId w:val="3"/></w:numPr><w:keepNext/></w:pPr>';
  const [style] = read({ styles: paragraphStyle('Heading1', 'heading 1', properties) }).styles;
  expect(style?.properties.map(xmlOf)).toEqual([
    '<w:rPr><w:b/><w:caps/><w:sz w:val="30"/></w:rPr>',
    '<w:pPr><w:keepNext/><w:jc w:val="left"/></w:pPr>',
  ]);
});

test.each([
  [
    'as they are',
    'w:top="1000" w:right="1100" w:bottom="1200" w:left="1300" w:header="500" w:footer="600"',
    [1000, 1100, 1200, 1300, 500, 600],
  ],
  [
    'within what can be printed',
    'w:top="0" w:right="90000" w:bottom="-1200" w:left="none" w:header="1"',
    [567, 3402, 1200, 567, 170, 170],
  ],
])('margins are taken %s', (_, written, expected) => {
  const { margins } = read({ section: `<w:pgMar ${written}/>` });
  const { top, right, bottom, left, header, footer } = margins ?? {};
  expect([top, right, bottom, left, header, footer]).toEqual(expected);
});

test('another paper than A4 is said', () => {
  expect(read({ section: '<w:pgSz w:w="12240" w:h="15840"/>' }).lost).toHaveLength(1);
  expect(read({ section: '<w:pgSz w:w="11906" w:h="16838"/>' }).lost).toEqual([]);
});
