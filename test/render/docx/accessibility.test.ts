import { expect, test } from 'vitest';
import { publication } from '../fixture/publication.ts';
import { attributes, elements, rendered, styleOf } from './package.ts';
import { wordNumbers } from './word-numbers.ts';

const file = await rendered();
const { 'word/document.xml': body = '', 'word/styles.xml': styles = '', 'word/settings.xml': settings = '' } = file;
const paragraphs = elements(body, 'w:p');

test('every drawing says what it shows or that it is decorative', () => {
  const drawings = Object.values(file).flatMap((xml) => elements(xml, 'w:drawing'));
  expect(drawings).toHaveLength(publication.figures.length + 1);
  const decorative = drawings.filter((xml) => xml.includes('<adec:decorative') && xml.includes('val="1"'));
  expect(decorative).toHaveLength(1);
  const alternatives = attributes(body, 'wp:docPr', 'descr');
  expect(alternatives).toEqual(publication.figures.map((figure) => figure.alt));
});

test('every table has a header row that repeats, rows that do not split, and a title and a description at the end of its properties', () => {
  const tables = elements(body, 'w:tbl');
  expect(tables).toHaveLength(9);
  for (const table of tables) {
    const rows = elements(table, 'w:tr');
    expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual(rows.map((_, index) => index === 0));
    expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true);
    expect(elements(table, 'w:tblPr')[0]).toMatch(
      /<w:tblLook [^>]*w:firstRow="true"[^>]*\/><w:tblCaption w:val="[^"]+"\/><w:tblDescription w:val="[^"]+"\/><\/w:tblPr>$/,
    );
  }
});

test('the columns of every table add up to its width', () => {
  for (const table of elements(body, 'w:tbl')) {
    const columns = attributes(table, 'w:gridCol', 'w:w').map(Number);
    expect(String(columns.reduce((sum, width) => sum + width, 0))).toBe(attributes(table, 'w:tblW', 'w:w')[0]);
    for (const row of elements(table, 'w:tr')) expect(attributes(row, 'w:tcW', 'w:w').map(Number)).toEqual(columns);
  }
});

test('a row header, a number and their heads stand in styles of their own', () => {
  const [head = '', first = ''] = elements(
    elements(body, 'w:tbl').find((xml) => xml.includes('Contribution')) ?? '',
    'w:tr',
  );
  expect(elements(head, 'w:p').map(styleOf)).toEqual(['TableHeader', 'TableHeader', 'TableHeaderNumber']);
  expect(elements(first, 'w:p').map(styleOf)).toEqual(['TableRowHeader', 'TableText', 'TableNumber']);
});

test('the language is said in the styles, the settings and the properties', () => {
  expect(elements(styles, 'w:docDefaults')[0]).toContain('<w:lang w:val="en-GB"/>');
  expect(settings).toContain('<w:themeFontLang w:val="en-GB"/>');
  expect(file['docProps/core.xml']).toContain('<dc:language>en-GB</dc:language>');
});

test('headings have the levels and the numbers of the tree', () => {
  const printed = wordNumbers(file)
    .filter(({ style }) => style?.startsWith('Heading'))
    .map(({ style, number, words: text }) => [style, number, text]);
  const expected = publication.tree.children.flatMap((node) =>
    node.type === 'heading'
      ? [
          [
            `Heading${node.depth}`,
            node.data?.number,
            node.children.map((child) => 'value' in child && child.value).join(''),
          ],
        ]
      : [],
  );
  expect(printed).toEqual(expected);
});

test('no paragraph of the body is blank, and none is formatted by hand', () => {
  const content = /<w:t[ >]|<w:drawing>/;
  expect(paragraphs.filter((xml) => !content.test(xml))).toEqual([]);
  const properties = new Set(
    paragraphs.flatMap((xml) =>
      [...(xml.match(/<w:pPr>(.*?)<\/w:pPr>/s)?.[1] ?? '').matchAll(/<(w:\w+)/g)].map(([, name]) => name),
    ),
  );
  const sectionOnly = /^w:(?:sectPr|type|pg\w+|headerReference|footerReference|titlePg|docGrid|cols)$/;
  expect([...properties].filter((name) => !sectionOnly.test(name ?? '')).sort()).toEqual([
    'w:ilvl',
    'w:keepNext',
    'w:numId',
    'w:numPr',
    'w:pStyle',
  ]);
});

test('every style that is used exists, once', () => {
  const defined = attributes(styles, 'w:style', 'w:styleId');
  expect(new Set(defined).size).toBe(defined.length);
  const used = Object.values(file).flatMap((xml) =>
    ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((name) => attributes(xml, name, 'w:val')),
  );
  expect([...new Set(used)].filter((id) => !defined.includes(id))).toEqual([]);
});

test('text is never justified', () => {
  expect(Object.values(file).join('')).not.toMatch(/<w:jc w:val="(?:both|distribute)"/);
});
