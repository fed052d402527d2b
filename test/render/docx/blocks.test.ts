import type { RootContent } from 'mdast';
import { expect, test } from 'vitest';
import type { PanelNode } from '../../../src/assemble/nodes.ts';
import { renderDocx } from '../../../src/render/docx/index.ts';
import { emphasis, inline, item, link, list, paragraph, paragraphWith, strong } from '../fixture/build.ts';
import { risen } from '../fixture/figures.ts';
import { publication } from '../fixture/publication.ts';
import { partners } from '../fixture/tables.ts';
import { attributes, documentOf, elements, rendered, styleOf, words } from './package.ts';

const pixels = Buffer.from('iVBORw0KGgo=', 'base64');

function image(decorative: boolean, alt?: string): RootContent {
  const picture = { bytes: pixels, width: 2000, height: 1000, type: 'png', decorative } as const;
  return {
    type: 'paragraph',
    children: [{ type: 'image', url: 'images/a.png', ...(alt === undefined ? {} : { alt }), data: { picture } }],
  };
}

const faults: [string, RootContent][] = [
  ['an unknown block', { type: 'html', value: '<b>' }],
  ['an unknown piece of text', { type: 'paragraph', children: [{ type: 'html', value: '<b>' }] }],
  ['a block named as a property of objects', { type: 'constructor' } as unknown as RootContent],
  ['a heading below the fourth level', { type: 'heading', depth: 5, children: [] }],
  ['a figure nobody drew', { ...risen, data: { id: 'absent' } }],
  ['a picture without bytes', { type: 'paragraph', children: [{ type: 'image', url: 'images/a.png', alt: 'A' }] }],
  ['a picture without words', image(false)],
  [
    'a footnote, which the tree never holds',
    { type: 'paragraph', children: [{ type: 'footnoteReference', identifier: 'absent' }] },
  ],
];

test.each(faults)('throws on %s', async (_, node) => {
  await expect(documentOf(node)).rejects.toThrow(Error);
});

test('throws on a missing label', async () => {
  const { contents: _, ...labels } = publication.labels;
  await expect(renderDocx({ ...publication, labels }, new Map())).rejects.toThrow('contents');
});

test('a picture has its words, or is passed over, and is no wider than the text', async () => {
  const body = await documentOf(image(false, 'A bridge'), image(true));
  const [told = '', decorative = ''] = elements(body, 'w:drawing');
  expect(attributes(told, 'wp:docPr', 'descr')).toEqual(['A bridge']);
  expect(decorative).toContain('adec:decorative');
  expect(attributes(decorative, 'wp:docPr', 'descr').join('')).toBe('');
  expect(attributes(told, 'wp:extent', 'cx')).toEqual([String(9072 * 635)]);
  const ids = attributes(body, 'wp:docPr', 'id');
  expect(new Set(ids).size).toBe(2);
});

test('the bytes of a picture arrive as they were', async () => {
  const { 'word/document.xml': body = '', ...file } = await rendered({
    tree: { type: 'root', children: [image(false, 'A bridge')] },
  });
  const [id] = attributes(body, 'a:blip', 'r:embed');
  const relation =
    elements(file['word/_rels/document.xml.rels'] ?? '', 'Relationship').find((xml) => xml.includes(`Id="${id}"`)) ??
    '';
  expect(file[`word/${attributes(relation, 'Relationship', 'Target')[0]}`]).toBe(pixels.toString());
});

test('each ordered list counts from its own start, with the level it stands at', async () => {
  const nested = list(true, [item('One', list(true, [item('Inner')])), item('Two')], 3);
  const file = await rendered({ tree: { type: 'root', children: [nested, list(true, [item('Again')])] } });
  const items = elements(file['word/document.xml'] ?? '', 'w:p').filter((xml) => styleOf(xml) === 'ListParagraph');
  const numbering = file['word/numbering.xml'] ?? '';
  const printed = items.map((xml) => {
    const [id] = attributes(xml, 'w:numId', 'w:val');
    const [level] = attributes(xml, 'w:ilvl', 'w:val');
    const number = elements(numbering, 'w:num').find((num) => num.includes(`w:numId="${id}"`)) ?? '';
    const [abstract] = attributes(number, 'w:abstractNumId', 'w:val');
    const definition =
      elements(numbering, 'w:abstractNum').find((one) => one.includes(`w:abstractNumId="${abstract}"`)) ?? '';
    const [start] = attributes(
      elements(definition, 'w:lvl').find((lvl) => lvl.includes(`w:ilvl="${level}"`)) ?? '',
      'w:start',
      'w:val',
    );
    return [words(xml), level, start, id];
  });
  const [one, inner, two, again] = printed;
  expect(printed.map((row) => row.slice(0, 3))).toEqual([
    ['One', '0', '3'],
    ['Inner', '1', '1'],
    ['Two', '0', '3'],
    ['Again', '0', '1'],
  ]);
  expect(one?.[3]).toBe(two?.[3]);
  expect(new Set([one?.[3], inner?.[3], again?.[3]]).size).toBe(3);
});

test('a list in a cell is numbered, in the style of the column, and keeps to the page as its row does', async () => {
  const rows = [
    [...inline('Police'), list(false, [item('first', list(true, [item('inner')], 4))]), ...inline('after')],
    [list(true, [item('alone')])],
  ].map((cell) => ({ cells: [cell, [], []] }));
  const body = await documentOf({ ...partners, rows });
  const printed = elements(elements(body, 'w:tbl').join(''), 'w:p').map((xml) => [
    words(xml),
    styleOf(xml),
    attributes(xml, 'w:ilvl', 'w:val')[0],
    xml.includes('<w:keepNext/>'),
  ]);
  expect(printed.filter(([text, , level]) => level !== undefined || text === 'Police' || text === 'after')).toEqual([
    ['Police', 'TableRowHeader', undefined, true],
    ['first', 'TableRowHeader', '0', true],
    ['inner', 'TableRowHeader', '1', true],
    ['after', 'TableRowHeader', undefined, true],
    ['alone', 'TableRowHeader', '0', false],
  ]);
});

test('paragraphs take the style of what they are or stand in', async () => {
  const panel: PanelNode = {
    type: 'panel',
    kind: 'draft',
    title: 'Draft',
    children: [paragraph('a'), list(false, [item('b')])],
    data: {},
  };
  const body = await documentOf(
    paragraph('plain'),
    paragraphWith({ number: '12' }, 'numbered'),
    paragraphWith({ style: 'lead' }, 'lead'),
    { type: 'blockquote', children: [paragraph('quoted')] },
    list(false, [item('item', 'more')]),
    panel,
    { type: 'code', value: 'one\ntwo' },
  );
  const printed = elements(body, 'w:p').map((xml) => [styleOf(xml), words(xml)]);
  expect(printed).toEqual(
    expect.arrayContaining([
      ['BodyText', 'plain'],
      ['NumberedParagraph', '12\tnumbered'],
      ['Lead', 'lead'],
      ['Quote', 'quoted'],
      ['ListParagraph', 'item'],
      ['ListContinue1', 'more'],
      ['PanelDraft', 'Drafta'],
      ['PanelDraft', 'b'],
      ['Code', 'onetwo'],
    ]),
  );
});

test('marks within marks keep both', async () => {
  const body = await documentOf(
    paragraph(
      { type: 'strong', children: [{ type: 'text', value: 'a' }, emphasis('b')] },
      { type: 'link', url: 'https://example.org', children: [strong('c')] },
      link('#x', 'd'),
    ),
  );
  const run = (text: string) => elements(body, 'w:r').find((xml) => words(xml) === text);
  expect(run('b')).toContain('<w:rStyle w:val="StrongEmphasis"/>');
  expect(run('c')).toMatch(/<w:rStyle w:val="Hyperlink"\/><w:b\/>/);
  expect(run('d')).toContain('<w:rStyle w:val="Hyperlink"/>');
});

test('a figure is title, subtitle, picture, source and notes, then its numbers', async () => {
  const body = await documentOf(risen);
  const start = body.indexOf('>SEQ Figure');
  const styles = elements(body.slice(body.lastIndexOf('<w:p>', start)), 'w:p').map(styleOf);
  expect(styles.slice(0, 7)).toEqual([
    'Caption',
    'FigureSubtitle',
    'Figure',
    'Source',
    'Note',
    'DataCaption',
    'TableNote',
  ]);
  expect(words(body)).toContain('Data for figure 1');
  expect(words(body)).toContain('Data file: data/knife-rate-ILLUSTRATIVE.csv');
});

test('characters XML cannot hold are left out', async () => {
  const body = await documentOf(paragraph('a\u0000\u000b\uffffb<&"'));
  expect(elements(body, 'w:p').map(words)).toContain('ab<&"');
});

test('a table names the files that its numbers are from, in a paragraph below it', async () => {
  const files = ['data/a.csv', 'data/b.csv'].map((file) => ({ file, bytes: () => 1 }));
  const named = async (table: RootContent) =>
    elements(await documentOf(table), 'w:p')
      .filter((xml) => styleOf(xml) === 'TableSource')
      .map(words);
  expect(await named({ ...partners, files })).toEqual(['Data: data/a.csv, data/b.csv']);
  expect(await named(partners)).toEqual([]);
});

test('the data table of a figure that was made up says so before its numbers', async () => {
  const told = elements(await documentOf(risen), 'w:p')
    .filter((xml) => styleOf(xml) === 'DataCaption')
    .map(words);
  expect(told).toEqual([expect.stringMatching(/^Illustrative: /)]);
});
