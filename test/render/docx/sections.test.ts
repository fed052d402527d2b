import type { RootContent } from 'mdast';
import { expect, test } from 'vitest';
import { stretches } from '../../../src/render/docx/sections.ts';
import { heading, paragraph, paragraphWith } from '../fixture/build.ts';
import { risen } from '../fixture/figures.ts';
import { actionPlan, compliance, partners } from '../fixture/tables.ts';
import { attributes, documentOf, elements, rendered, styleOf, words } from './package.ts';

/** Table text of 10.5 points, in twips. */
const UPRIGHT = { em: 210, width: 9072 };
const h1 = heading(1, 'One', 'one');
const h2 = heading(2, 'Two', 'two');
const text = paragraph('Text');
/** More than five pages of text. */
const pages = paragraph('word '.repeat(2100));
const note = paragraphWith({ style: 'note' }, 'Note');

test.each<[string, RootContent[], string]>([
  ['a narrow table', [h1, text, partners], 'upright 3'],
  ['headings before a wide table', [text, h1, h2, actionPlan, text], 'upright 1, landscape 3, upright 1'],
  ['wide tables side by side', [text, actionPlan, compliance, text], 'upright 1, landscape 2, upright 1'],
  ['a heading between wide tables', [actionPlan, h2, compliance], 'landscape 3'],
  ['text between wide tables', [actionPlan, text, compliance], 'landscape 3'],
  [
    'much text between wide tables',
    [actionPlan, ...Array(9).fill(text), compliance],
    'landscape 1, upright 9, landscape 1',
  ],
  ['a chapter between wide tables', [actionPlan, text, h1, text, compliance], 'landscape 1, upright 3, landscape 1'],
  ['the beginning of a chapter before a wide table', [text, h1, text, h2, text, actionPlan], 'upright 5, landscape 1'],
  ['a chapter that begins with a narrow table', [h1, partners, h2, text, actionPlan], 'upright 4, landscape 1'],
  ['notes below a wide table', [text, actionPlan, note, note, text, note], 'upright 1, landscape 3, upright 2'],
  ['headings at the end', [actionPlan, h1], 'landscape 1, upright 1'],
])('%s', (_, nodes, expected) => {
  const printed = stretches(nodes, UPRIGHT).map(
    (part) => `${part.landscape ? 'landscape' : 'upright'} ${part.nodes.length}`,
  );
  expect(printed.join(', ')).toBe(expected);
});

const made = paragraph('Illustrative figures: there were 12.');
const longTable: RootContent = { ...partners, rows: Array.from({ length: 500 }, () => partners.rows[0]!) };
const marked: [string, RootContent[], string][] = [
  ['a chapter with figures that were made up', [h1, pages, h1, text, made, h1, text], 'plain 2, marked 3, plain 2'],
  ['a chapter without between two with such figures', [h1, made, h1, pages, h1, made], 'marked 2, plain 2, marked 2'],
  ['a few lines without between two with such figures', [h1, made, h1, text, partners, h1, made], 'marked 7'],
  [
    'a long table without between two with such figures',
    [h1, made, h1, longTable, h1, made],
    'marked 2, plain 2, marked 2',
  ],
  ['chapters with such figures in a row', [h1, made, h1, text, risen], 'marked 5'],
  ['a figure', [h1, risen], 'marked 2'],
  ['a row of a table', [h1, { ...partners, rows: [{ cells: [], provenance: 'illustrative' }] }], 'marked 2'],
  ['a wide table without them in such a chapter', [h1, made, actionPlan, text], 'marked 2, plain 2'],
  ['none', [h1, text, h2, partners], 'plain 4'],
];

test.each(marked)('running heads: %s', (_, nodes, expected) => {
  const printed = stretches(nodes, UPRIGHT).reduce<[string, number][]>((all, { illustrative, nodes: { length } }) => {
    const kind = illustrative ? 'marked' : 'plain';
    const last = all.at(-1);
    if (last?.[0] === kind) last[1] += length;
    else all.push([kind, length]);
    return all;
  }, []);
  expect(printed.map((part) => part.join(' ')).join(', ')).toBe(expected);
});

const manyEntries = Array.from({ length: 30 }, (_, at) => ({
  depth: 1,
  number: `${at}`,
  text: 'Chapter',
  id: `c${at}`,
}));

test.each([
  ['a long list of contents fills its page: the first chapter begins another', manyEntries, [false, true, false, true]],
  ['after a short list the first chapter runs on', manyEntries.slice(0, 3), [true, false, true]],
])('the head of a section is that of its own chapter; %s', async (_, contents, expected) => {
  const file = await rendered({
    contents,
    lists: [],
    tree: { type: 'root', children: [h1, made, h1, pages, h1, risen] },
  });
  const heads = elements(file['word/document.xml'] ?? '', 'w:sectPr').map((section) => {
    const [id] = elements(section, 'w:headerReference').flatMap((xml) =>
      xml.includes('w:type="default"') ? attributes(xml, 'w:headerReference', 'r:id') : [],
    );
    const target = elements(file['word/_rels/document.xml.rels'] ?? '', 'Relationship').find((xml) =>
      xml.includes(`Id="${id}"`),
    );
    const [name] = attributes(target ?? '', 'Relationship', 'Target');
    return words(file[`word/${name}`] ?? '').includes('Contains illustrative figures');
  });
  expect(heads).toEqual(expected);
});

test('sections turn the page and their last paragraph has words', async () => {
  const { 'word/document.xml': body = '' } = await rendered();
  expect(attributes(body, 'w:pgSz', 'w:orient')).toEqual(['portrait', 'portrait', 'landscape', 'portrait']);
  expect(attributes(body, 'w:pgSz', 'w:w')).toEqual(['11906', '11906', '16838', '11906']);
  const ending = elements(body, 'w:p').filter((xml) => xml.includes('<w:sectPr'));
  expect(ending.map(words).slice(-2)).toEqual([expect.stringContaining('Progress is'), 'Back to contents']);
});

test('the page of contents ends with a way on to the first chapter, and not back to itself', async () => {
  const file = await rendered({ contents: manyEntries, lists: [], tree: { type: 'root', children: [h1, pages] } });
  const body = file['word/document.xml'] ?? '';
  const [front = ''] = elements(body, 'w:p').filter((xml) => xml.includes('<w:sectPr'));
  expect(words(front)).toBe('To One');
  const [target = ''] = attributes(front, 'w:hyperlink', 'w:anchor');
  expect(attributes(body, 'w:bookmarkStart', 'w:name')).toContain(target);
});

test('where there are no contents a section that ends with a table leads nowhere', async () => {
  const tree = { type: 'root' as const, children: [h1, actionPlan, h1, text] };
  const file = await rendered({ contentsDepth: 0, contents: [], lists: [], tree });
  const body = file['word/document.xml'] ?? '';
  expect(elements(body, 'w:sectPr').length).toBeGreaterThan(1);
  expect(words(body)).not.toContain('Back to contents');
});

test('a wide table is as wide as its page', async () => {
  const body = await documentOf(actionPlan, partners);
  expect(elements(body, 'w:tbl').map((xml) => attributes(xml, 'w:tblW', 'w:w')[0])).toEqual([
    '8165',
    '8165',
    '14004',
    '9072',
  ]);
});

test('Word would make one table of two that touch: a line stands between them', async () => {
  const table: RootContent = {
    type: 'table',
    children: ['Head', 'Cell'].map((value) => ({
      type: 'tableRow',
      children: [{ type: 'tableCell', children: [{ type: 'text', value }] }],
    })),
  };
  const body = await documentOf(table, table);
  expect(body).not.toContain('</w:tbl><w:tbl>');
  expect(
    elements(body, 'w:p')
      .filter((xml) => styleOf(xml) === 'Caption')
      .map(words),
  ).toEqual(['Head']);
});

test('no section ends within a field, where LibreOffice would lose the numbers in its foot', async () => {
  const file = await rendered({ tree: { type: 'root', children: [h1, made, risen, h1, text, actionPlan, h1, risen] } });
  const xml = file['word/document.xml'] ?? '';
  const ends = [...xml.matchAll(/<w:sectPr\b/g)].map(({ index }) => xml.slice(0, index));
  expect(ends.length).toBeGreaterThan(2);
  const count = (text: string, type: string): number => text.split(`fldCharType="${type}"`).length - 1;
  for (const before of ends) expect(count(before, 'begin')).toBe(count(before, 'end'));
});
