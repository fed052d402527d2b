import type { Nodes, Root } from 'mdast';
import { expect, test } from 'vitest';
import { plainText } from '../../src/assemble/plain-text.ts';
import type { Publication } from '../../src/assemble/publication.ts';
import { SKIP, visitAll } from '../../src/assemble/walk.ts';
import { check } from '../../src/pipeline.ts';
import { filesBelow, REPOSITORY } from '../support/folder.ts';
import { memoryFolder } from '../support/memory-effects.ts';
import { buildExample, editionOf } from './build.ts';

/** A chapter before all others, with headings and figures named as those of other chapters are, and without ids. */
const NEWS = `# News

A paragraph of its own.

## Actions

Another paragraph, and a chart.

::chart{kind="line" indicator="knife-serious-violence" areas="own" age="all"}

### Actions

### Actions
`;

/** The publications of the example, with files laid over it. */
async function publicationsOf(added: Readonly<Record<string, string>>): Promise<readonly Publication[]> {
  const files = new Map<string, Uint8Array>(
    ['content', 'data', 'templates'].flatMap((name) =>
      [...filesBelow(`${REPOSITORY}/${name}`)].map(([path, bytes]) => [`${name}/${path}`, bytes] as const),
    ),
  );
  for (const [path, text] of Object.entries(added)) files.set(path, Buffer.from(text));
  const { effects } = memoryFolder({ root: REPOSITORY, files });
  const request = { folder: REPOSITORY, toolRoot: REPOSITORY, toolVersion: '0.0.0', status: undefined } as const;
  const { editions, diagnostics } = await check({ ...request, variants: [undefined], publications: 'all' }, effects);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return editions[0]?.publications ?? [];
}

/** What each anchor of a publication leads to, in words that do not change with numbers, nor with the hash of the text. Each is there once. */
function anchorsIn({ tree }: { readonly tree: Root }): Map<string, string> {
  const found = new Map<string, string>();
  const add = (id: string | undefined, words: string): void => {
    if (!id) return;
    if (found.has(id)) expect.fail(`There are two of ${id}.`);
    found.set(id, words);
  };
  visitAll(tree, (node) => {
    if (node.type === 'footnoteDefinition') return SKIP;
    add(node.data?.id, `${node.type}: ${wordsOf(node)}`);
    if (node.type === 'dataTable') for (const row of node.rows) add(row.id, 'row');
    if (node.type === 'definitionList') for (const item of node.items) add(item.id, 'term');
    return undefined;
  });
  return found;
}

function wordsOf(node: Nodes): string {
  if (node.type === 'figure') return node.subtitle;
  if (node.type === 'dataTable') return node.columns.map(({ label }) => label).join(', ');
  return plainText(node)
    .replaceAll(/\b(chapter|section|figure|table|paragraph) [\d.]*\d/g, '$1')
    .replaceAll(/\bcontent: [a-f][\da-f]{15}\b/g, 'content:');
}

test('a chapter added at the front changes no anchor of another', async () => {
  // The summary and the plan take no figure that was made up.
  const before = editionOf(await buildExample(), 'llr').publications.filter(({ hasCover }) => hasCover);
  const chapters = Object.fromEntries(before.map(({ id }) => [`templates/${id}/00-a-news.md.hbs`, NEWS]));
  const after = await publicationsOf(chapters);
  for (const publication of before) {
    const found = after.find(({ id }) => id === publication.id);
    const now = found ? anchorsIn(found) : new Map<string, string>();
    expect(now.get('news-actions-p1')).toMatch(/^paragraph: Another/);
    const then = anchorsIn(publication);
    expect([...then].filter(([id, words]) => now.get(id) !== words)).toEqual([]);
    const added = [...now.keys()].filter((id) => !then.has(id));
    expect(added.length).toBeGreaterThan(5);
  }
});
