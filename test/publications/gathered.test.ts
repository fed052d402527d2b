import type { Nodes } from 'mdast';
import { beforeAll, describe, expect, test } from 'vitest';
import type { DataTableNode } from '../../src/assemble/nodes.ts';
import { plainText } from '../../src/assemble/plain-text.ts';
import { visitAll } from '../../src/assemble/walk.ts';
import type { Edition } from '../../src/pipeline/edition.ts';
import { elements, opened } from '../render/docx/package.ts';
import { filesBelow, SMALL } from '../support/folder.ts';
import { builtWith, checkedWith } from './folder.ts';

const bytes = (files: Readonly<Record<string, string>>): Map<string, Uint8Array> =>
  new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]));
const LEFT_UNDER = bytes({
  'content/outline.yaml': 'publications:\n  technical-annex: { leave_out: [chart-data] }\n',
});

const publicationOf = (edition: Edition | undefined, id: string) => {
  const found = edition?.publications.find((publication) => publication.id === id);
  if (!found) throw new Error(`"${id}" is not made.`);
  return found;
};

function tablesOf(edition: Edition | undefined, id: string): DataTableNode[] {
  const found: DataTableNode[] = [];
  visitAll(publicationOf(edition, id).tree as Nodes, (node) => {
    if (node.type === 'dataTable' && node.data.id.startsWith('data-')) found.push(node);
  });
  return found;
}

const numbers = ({ rows }: DataTableNode): string[][] =>
  rows.map(({ cells }) => cells.map((cell) => cell.map((node) => plainText(node)).join('')));

describe('the numbers behind the charts', () => {
  let edition: Edition | undefined;
  beforeAll(async () => {
    ({
      editions: [edition],
    } = await checkedWith(new Map()));
  });

  test('stand once in the annex for every chart, with the same numbers', () => {
    const sources = ['strategic-needs-assessment', 'response-strategy', 'area-profiles'];
    const figures = sources.flatMap((id) => publicationOf(edition, id).figures);
    expect(figures.length).toBeGreaterThan(1);
    expect(tablesOf(edition, 'technical-annex').map(numbers)).toEqual(figures.map(({ table }) => numbers(table)));
  });

  test('each chart says in which table of the annex', () => {
    const tables = tablesOf(edition, 'technical-annex');
    for (const { tableIn } of publicationOf(edition, 'strategic-needs-assessment').figures) {
      const table = tables.find(({ data }) => tableIn?.url === `technical-annex.html#${data.id}`);
      expect(tableIn && plainText(tableIn)).toBe(`table ${table?.number} of the Technical Annex`);
    }
  });

  test('stay under the charts where the annex leaves them out', async () => {
    const { editions } = await checkedWith(LEFT_UNDER);
    const figures = editions.flatMap(({ publications }) => publications.flatMap((publication) => publication.figures));
    expect(figures.length).toBeGreaterThan(1);
    expect(figures.filter(({ tableIn }) => tableIn !== undefined)).toEqual([]);
  });

  test('stay under the charts in Word where the annex is neither made nor there', async () => {
    const tables = async (publications: readonly string[]) => {
      const { files } = await builtWith(new Map(), { publications });
      const word = files.find(({ path }) => path.endsWith('strategic-needs-assessment.docx'));
      const text = word ? (opened(word.bytes)['word/document.xml'] ?? '') : '';
      return { tables: elements(text, 'w:tbl').length, charts: elements(text, 'wp:inline').length };
    };
    const [alone, together] = [await tables(['sna']), await tables(['sna', 'technical-annex'])];
    expect(together.charts).toBeGreaterThan(0);
    expect(alone).toEqual({ ...together, tables: together.tables + together.charts });
  });

  test('are the same in the downloads, wherever they are printed', async () => {
    const data = (built: Awaited<ReturnType<typeof builtWith>>) =>
      built.files
        .filter(({ path }) => path.endsWith('.csv'))
        .map((file) => [file.path, new TextDecoder().decode(file.bytes)]);
    const gathered = data(await builtWith(new Map()));
    expect(gathered.length).toBeGreaterThan(1);
    expect(data(await builtWith(LEFT_UNDER))).toEqual(gathered);
  });
});

describe('a needs assessment that the public is not to read in full', () => {
  const path = 'content/needs/assessment.yaml';
  const held = new TextDecoder()
    .decode(filesBelow(SMALL).get(path))
    .replace('publication: full', 'publication: summary');

  test('is written for the partners alone, and nothing of it stands in public', async () => {
    const files = bytes({
      [path]: held,
      'templates/response-strategy/00-foreword.md.hbs':
        '# Foreword {#foreword .unnumbered}\n\nSee :ref[sna/figures], of :ref[sna].\n',
    });
    const built = await builtWith(files);
    expect(built.checked.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const named = (list: readonly { path: string }[]) =>
      list.filter((file) => /strategic-needs/.test(file.path)).length;
    expect(named(built.files)).toBe(0);
    expect(named(built.partnership)).toBeGreaterThan(1);
    for (const { path: file, bytes: content } of built.files)
      expect([file, /strategic-needs-assessment/.test(new TextDecoder().decode(content))]).toEqual([file, false]);
    const annex = built.checked.editions[0]?.publications.find(({ id }) => id === 'technical-annex');
    expect(annex?.tree.children.some((node) => node.data?.id === 'data-strategic-needs-assessment')).toBe(false);
    expect(built.files.some((file) => file.path.endsWith('public-summary.html'))).toBe(true);
  });
});
