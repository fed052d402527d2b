import type { Root, RootContent } from 'mdast';
import { expect, test } from 'vitest';
import type { PanelNode } from '../../../src/assemble/nodes.ts';
import { renderDocx } from '../../../src/render/docx/index.ts';
import { emphasis, inline, item, link, list, paragraph, paragraphWith, strong } from '../fixture/build.ts';
import { risen } from '../fixture/figures.ts';
import { publication } from '../fixture/publication.ts';
import { partners } from '../fixture/tables.ts';
import { attributes, documentOf, elements, rendered, styleOf, words } from './package.ts';
import { wordNumbers } from './word-numbers.ts';

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
  ['a picture without bytes', { type: 'paragraph', children: [{ type: 'image', url: 'images/a.png', alt: 'A' }] }],
  ['a picture without words', image(false)],
  [
    'a footnote, which the tree never holds',
    { type: 'paragraph', children: [{ type: 'footnoteReference', identifier: 'absent' }] },
  ],
];

test('throws on a figure that is to be a picture and that nobody drew', async () => {
  const tree: Root = { type: 'root', children: [{ ...risen, data: { id: 'absent' } }] };
  const brand = { ...publication.brand, word: { charts: 'picture' } } as const;
  await expect(rendered({ tree, brand })).rejects.toThrow('absent');
  await expect(rendered({ tree })).resolves.toBeDefined();
});

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

test('each ordered list counts from its own start, in digits at every depth', async () => {
  const nested = list(true, [item('One', list(true, [item('Inner')])), item('Two', list(true, [item('Anew')]))], 3);
  const under = list(false, [item('Point', list(true, [item('Numbered'), item('And on')]))]);
  const file = await rendered({ tree: { type: 'root', children: [nested, list(true, [item('Again')]), under] } });
  const printed = wordNumbers(file).filter(({ style }) => /^List(Number|Bullet)/.test(style ?? ''));
  expect(printed.map((one) => [one.style, one.number, one.words])).toEqual([
    ['ListNumber', '3.', 'One'],
    ['ListNumber2', '1.', 'Inner'],
    ['ListNumber', '4.', 'Two'],
    ['ListNumber2', '1.', 'Anew'],
    ['ListNumber', '1.', 'Again'],
    ['ListBullet', '•', 'Point'],
    ['ListNumber2', '1.', 'Numbered'],
    ['ListNumber2', '2.', 'And on'],
  ]);
});

test('bullets differ from depth to depth, and those of the text are bound to styles alone', async () => {
  const file = await rendered({
    tree: { type: 'root', children: [list(false, [item('a', list(false, [item('b', list(false, [item('c')]))]))])] },
  });
  const printed = wordNumbers(file).filter(({ style }) => style?.startsWith('ListBullet'));
  expect(printed.map(({ style }) => style)).toEqual(['ListBullet', 'ListBullet2', 'ListBullet3']);
  expect(new Set(printed.map(({ number }) => number)).size).toBe(3);
  for (const { xml } of printed) expect(xml).not.toContain('w:numPr');
});

test.each(['chapters', 'paragraphs'])(
  'what somebody puts between %s is numbered, and the rest goes on',
  async (what) => {
    const file = await rendered();
    const body = file['word/document.xml'] ?? '';
    const [style, text] = what === 'chapters' ? ['Heading1', 'What we will do'] : ['NumberedParagraph', 'See '];
    const [before = ''] = elements(body, 'w:p').filter((xml) => styleOf(xml) === style && words(xml).startsWith(text));
    const added = `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>New</w:t></w:r></w:p>`;
    const numbers = wordNumbers({ ...file, 'word/document.xml': body.replace(before, added + before) });
    const at = numbers.findIndex((one) => one.words === 'New');
    expect(numbers.slice(at, at + 2).map(({ number }) => number)).toEqual(['2', '3']);
  },
);

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
      ['NumberedParagraph', 'numbered'],
      ['Lead', 'lead'],
      ['Quote', 'quoted'],
      ['ListBullet', 'item'],
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
