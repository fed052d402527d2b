import type { RootContent } from 'mdast';
import { beforeAll, describe, expect, test } from 'vitest';
import { PROGRAM_LABELS } from '../../src/assemble/generated/templates.js';
import { flatLabels } from '../../src/assemble/labels.ts';
import { renderHtml } from '../../src/render/html/index.ts';
import { type Assemble, assembler } from '../directives/example.ts';
import { attributes, elements, rendered, styleOf, words } from './docx/package.ts';
import { parse, textOf } from './html/dom.ts';
import { drawingsOf, publication } from './html/publication.ts';

let assemble: Assemble;
beforeAll(async () => {
  assemble = await assembler('reasoned');
});

const labels = flatLabels(PROGRAM_LABELS);
const nodesOf = (text: string): RootContent[] => assemble(text).tree.children;
const pageOf = (text: string) =>
  parse(
    renderHtml({ ...publication, labels, tree: { type: 'root', children: nodesOf(text) } }, drawingsOf(publication), {
      docxBytes: undefined,
    }),
  );
const wordOf = async (text: string): Promise<string> =>
  (await rendered({ labels, tree: { type: 'root', children: nodesOf(text) } }))['word/document.xml'] ?? '';
const textsOf = (all: Iterable<Parameters<typeof textOf>[0]>): string[] => [...all].map((one) => textOf(one).trim());

describe('steps on the web', () => {
  test('of one row, which has no name, are cells below the names of their columns, with these beside them where rows are lists', () => {
    const table = pageOf('::theory-of-change').querySelector('table.flow');
    expect(textsOf(table?.querySelectorAll('thead th[scope="col"]') ?? [])).toHaveLength(5);
    expect(textsOf(table?.querySelectorAll('tbody th') ?? [])).toEqual([]);
    const cells = [...(table?.querySelectorAll('tbody td') ?? [])];
    expect(cells.map((cell) => cell.getAttributeValue('data-label'))).toEqual(
      textsOf(table?.querySelectorAll('thead th') ?? []),
    );
    expect(textsOf(cells[0]?.querySelectorAll('li') ?? [])).toEqual(['Time', 'Money | and rooms']);
  });

  test('of priorities have a row for each, in their order, and say which cause is answered', () => {
    const table = pageOf('::theory-of-change{priority="each"}').querySelector('table.flow');
    expect(textsOf(table?.querySelectorAll('tbody th[scope="row"]') ?? [])).toEqual(['Response', 'Prevention']);
    const second = [...(table?.querySelectorAll('tbody tr') ?? [])][1];
    expect(textsOf(second?.querySelectorAll('ol li') ?? [])).toEqual(['Dark paths', 'Nothing to do', 'Out of school']);
    expect(textOf(second!)).toContain('Offer mentors to every school (for causes 2 and 3)');
  });
});

test('reporting is lists within lists on the web, and each says that it is one', () => {
  const page = pageOf('::governance');
  const [outer] = page.querySelectorAll('ul.tree');
  expect(page.querySelectorAll('ul.tree[role="list"]')).toHaveLength(4);
  expect(textsOf(outer?.querySelectorAll('strong') ?? [])).toEqual([
    'County board.',
    'Northmere Board',
    'Delivery group.',
    'Tasking group',
    'Data group',
  ]);
});

test('what the publication has is linked to, and what it lacks is named', () => {
  const linked = (text: string) =>
    textsOf(
      [...pageOf(text).querySelectorAll('td a')].filter((one) => one.getAttributeValue('href')?.startsWith('#a-')),
    );
  expect(linked('::theory-of-change{priority="response"}')).toEqual([]);
  expect(linked('::theory-of-change{priority="response"}\n\n::table{name="actions"}')).toEqual([
    'Meet those who were hurt',
  ]);
});

describe('in Word', () => {
  test('the steps of one row stand below each other, under a head that repeats', async () => {
    const xml = await wordOf('::theory-of-change');
    const [head = '', ...rows] = elements(elements(xml, 'w:tbl').at(-1) ?? '', 'w:tr');
    expect(head).toContain('<w:tblHeader/>');
    expect(rows).toHaveLength(5);
    expect(rows.every((row) => elements(row, 'w:tc').length === 2)).toBe(true);
    const [names] = rows.map((row) => elements(row, 'w:p').map(styleOf));
    expect(names).toEqual(['TableRowHeader', 'TableText', 'TableText']);
    expect(xml).not.toContain('→');
  });

  test('the items of its lists have marks, nearer to the edge than those of the text', async () => {
    const xml = await wordOf('::theory-of-change{priority="prevention"}');
    const table = elements(xml, 'w:tbl').at(-1) ?? '';
    expect(new Set(attributes(table, 'w:numId', 'w:val')).size).toBe(2);
    expect(attributes(xml, 'w:numId', 'w:val')).not.toContain('4');
  });

  test('who reports to whom is a list of four levels', async () => {
    const xml = await wordOf('::governance');
    const items = elements(xml, 'w:p').filter((one) => styleOf(one)?.startsWith('ListBullet'));
    expect(items.map((one) => [styleOf(one), words(one)])).toEqual([
      ['ListBullet', 'County board. Chair: Leader of the council.'],
      ['ListBullet2', 'Northmere Board'],
      ['ListBullet3', 'Delivery group. Meets: Every month.'],
      ['ListBullet3', 'Tasking group'],
      ['ListBullet3', 'Data group'],
    ]);
  });
});
