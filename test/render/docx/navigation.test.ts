import { expect, test } from 'vitest';
import { bookmarkName } from '../../../src/render/docx/bookmark.ts';
import { inline, paragraph } from '../fixture/build.ts';
import { publication } from '../fixture/publication.ts';
import { attributes, elements, rendered, styleOf, words } from './package.ts';

const file = await rendered();
const { 'word/document.xml': body = '' } = file;
const paragraphs = elements(body, 'w:p');

function entries(style: RegExp) {
  return paragraphs
    .filter((xml) => style.test(styleOf(xml) ?? ''))
    .map((xml) => [styleOf(xml), attributes(xml, 'w:hyperlink', 'w:anchor')[0], words(xml)]);
}

test('the contents list links to every heading it names', () => {
  expect(entries(/^TOC\d$/)).toEqual(
    publication.contents.map(({ depth, number, text, id }) => [
      `TOC${depth}`,
      bookmarkName(id),
      number === undefined ? text : `${number}\t${text}`,
    ]),
  );
});

test('a chapter stands on the page of its first section, and no other entry is tied to the next', () => {
  const listed = paragraphs.filter((xml) => /^TOC\d$/.test(styleOf(xml) ?? ''));
  const depths = publication.contents.map(({ depth }) => depth);
  expect(listed.map((xml) => xml.includes('<w:keepNext/>'))).toEqual(
    depths.map((depth, index) => (depths[index + 1] ?? 0) > depth),
  );
});

test('the lists of figures and tables link to every caption', () => {
  expect(entries(/^TableofFigures$/)).toEqual([
    ...publication.figures.map(({ data, number, headline }) => [
      'TableofFigures',
      bookmarkName(data.id),
      `Figure ${number}\t${headline}`,
    ]),
    ...publication.tables.map(({ id, number, caption }) => [
      'TableofFigures',
      bookmarkName(id),
      `Table ${number}\t${caption}`,
    ]),
  ]);
});

test('an empty list is left out with its title', async () => {
  const { 'word/document.xml': xml = '' } = await rendered({ figures: [] });
  expect(xml).not.toContain('List of figures');
  expect(xml).toContain('List of tables');
});

test('every internal link has its bookmark, and bookmarks differ in name and id', () => {
  const names = attributes(body, 'w:bookmarkStart', 'w:name');
  const ids = attributes(body, 'w:bookmarkStart', 'w:id');
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  expect(new Set(ids).size).toBe(ids.length);
  expect(attributes(body, 'w:bookmarkEnd', 'w:id').sort()).toEqual([...ids].sort());
  expect(attributes(body, 'w:hyperlink', 'w:anchor').filter((anchor) => !names.includes(anchor))).toEqual([]);
});

test('external links lead where they say, in the text and in the list of sources', () => {
  const relations = elements(file['word/_rels/document.xml.rels'] ?? '', 'Relationship');
  const targets = attributes(body, 'w:hyperlink', 'r:id').map((id) => {
    const relation = relations.find((xml) => xml.includes(`Id="${id}"`)) ?? '';
    expect(relation).toContain('TargetMode="External"');
    return attributes(relation, 'Relationship', 'Target')[0];
  });
  expect(targets).toEqual(
    expect.arrayContaining(['https://www.legislation.gov.uk/ukpga/2022/32/contents', 'https://example.org/method']),
  );
});

test('fields show the right numbers and ask for no update', () => {
  const everything = Object.values(file).join('');
  expect(everything).not.toMatch(/w:dirty|w:updateFields/);
  const sequences = [...body.matchAll(/>SEQ (\w+) [^<]*<.*?<w:t[^>]*>(\d+)<.*?<w:fldChar w:fldCharType="end"\/>/gs)];
  expect(sequences.map(([, kind, number]) => `${kind} ${number}`)).toEqual([
    'Figure 1',
    'Figure 2',
    'Table 1',
    'Table 2',
    'Table 3',
  ]);
  const [begins, ends] = ['begin', 'end'].map((type) => body.split(`w:fldCharType="${type}"`).length);
  expect(begins).toBe(ends);
  expect(
    elements(body, 'w:instrText')
      .map((xml) => xml.replaceAll(/<[^>]*>/g, ''))
      .filter((text) => text.startsWith('TOC')),
  ).toEqual([
    `TOC \\o &quot;1-${publication.contentsDepth}&quot; \\h \\z`,
    'TOC \\h \\z \\c &quot;Figure&quot;',
    'TOC \\h \\z \\c &quot;Table&quot;',
  ]);
});

test('what a reference says by a number is a field that shows it, within a link, and its bookmark holds that number', async () => {
  const refer = (id: string, text: string) =>
    paragraph({ type: 'link', url: `#${id}`, children: inline(text), data: { refers: true } });
  const wanted = [
    ['knife-rate', 'see figure 1, above', '1', 'REF b_knife_rate \\h'],
    ['rates', 'section 1.1', '1.1', 'REF b_rates \\n \\h'],
    ['registers', 'annex A.1', 'A.1', 'REF b_registers \\n \\h'],
    ['para-2', 'paragraph 2', '2', 'REF b_para_2 \\n \\h'],
    ['term-cohort', 'Cohort', undefined, undefined],
    ['at-a-glance', 'At a glance', undefined, undefined],
  ] as const;
  const file = await rendered({
    tree: { type: 'root', children: [...publication.tree.children, ...wanted.map(([id, text]) => refer(id, text))] },
  });
  const xml = file['word/document.xml'] ?? '';
  const links = elements(xml, 'w:hyperlink').slice(-wanted.length);
  for (const [index, [id, text, number, instruction]] of wanted.entries()) {
    const made = links[index] ?? '';
    expect(words(made)).toBe(text);
    expect(attributes(made, 'w:hyperlink', 'w:anchor')).toEqual([bookmarkName(id)]);
    expect(made.match(/<w:instrText[^>]*>([^<]*)</)?.[1]).toBe(instruction);
    const shown = made.match(/"separate"\/>(.*?)"end"\/>/s)?.[1];
    expect(shown === undefined ? undefined : words(shown)).toBe(number);
  }
  const [, captioned = ''] = xml.match(/<w:bookmarkStart w:name="b_knife_rate"[^>]*>(.*?)<w:bookmarkEnd/s) ?? [];
  expect(words(captioned)).toBe('1');
});

test('citations lead to their source in the list, apart from each other', () => {
  const listed = paragraphs.filter((xml) => styleOf(xml) === 'Bibliography');
  expect(listed.map(words)).toEqual([
    expect.stringContaining('Sentencing and Courts Act 2022, section 8.'),
    expect.stringContaining('Example method'),
  ]);
  const names = listed.map((xml) => attributes(xml, 'w:bookmarkStart', 'w:name')[0]);
  const [act = '', method = ''] = names;
  for (const xml of listed) expect(xml).toContain('<w:numPr>');
  const numbers = body
    .split('<w:hyperlink')
    .flatMap((xml) =>
      xml.includes('"SourceNumber"') ? attributes(`<w:hyperlink${xml}`, 'w:hyperlink', 'w:anchor').slice(0, 1) : [],
    );
  expect(numbers).toEqual([act, act, method]);
  const text = paragraphs.map(words).find((one) => one.startsWith('Text after the figure')) ?? '';
  expect(text.endsWith('1,\u00A02')).toBe(true);
});

test.each([
  ['knife-rate', 'b_knife_rate'],
  ['a'.repeat(38), `b_${'a'.repeat(38)}`],
])('the bookmark of %s is its own name', (id, name) => {
  expect(bookmarkName(id)).toBe(name);
});

test('ids that Word could not tell apart get names that differ', () => {
  const ids = ['a-b', 'a_b', 'A-b', 'é', 'ê', `${'a'.repeat(60)}1`, `${'a'.repeat(60)}2`];
  const names = ids.map(bookmarkName);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(ids.length);
  for (const name of names) expect(name).toMatch(/^[A-Za-z_]\w{0,39}$/);
});
