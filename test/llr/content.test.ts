import type { Nodes } from 'mdast';
import { beforeAll, describe, expect, test } from 'vitest';
import { plainText } from '../../src/assemble/plain-text.ts';
import type { Built } from '../support/build-in-memory.ts';
import { buildExample, editionOf, publicationOf } from './build.ts';

let built: Built;
beforeAll(async () => {
  built = await buildExample();
});

/** The outlines that readers of such publications expect, in order; a heading may have more words. */
const OUTLINES: Readonly<Record<string, readonly string[]>> = {
  'strategic-needs-assessment': [
    'At a glance',
    '1 About this assessment',
    '2 What we mean by serious violence',
    '3 Our area',
    '4 How much and what kinds',
    '5 Who is affected',
    '6 Where and when',
    '7 Why it happens',
    '8 What people told us',
    '9 What is in place and what works',
    '10 Gaps and limits',
    '11 Recommendations',
  ],
  'response-strategy': [
    'Summary on a page',
    'Foreword',
    '1 About this strategy',
    '2 What we mean by serious violence',
    '3 The local problem',
    '4 Vision, approach and principles',
    '5 How we will work together',
    '6 What we will do',
    '7 Working with communities',
    '8 Funding and resources',
    '9 How we will know it is working',
    '10 Review and scrutiny',
    '11 Equality and inclusion',
    'A Action plan',
    'B Interventions',
    'C Consultation',
    'D Contacts',
  ],
};

/** Words a reader reads: paragraphs, lists and definitions; not headings, tables, figures or the list of sources. */
function proseWords(node: Nodes): number {
  if (['figure', 'dataTable', 'table', 'cards', 'heading', 'sourceList'].includes(node.type)) return 0;
  if (node.type === 'paragraph') return plainText(node).split(/\s+/).filter(Boolean).length;
  if (node.type === 'definitionList') {
    return node.items.flatMap((item) => item.description as Nodes[]).reduce((sum, child) => sum + proseWords(child), 0);
  }
  return 'children' in node ? (node.children as Nodes[]).reduce((sum, child) => sum + proseWords(child), 0) : 0;
}

const chapterNodes = (nodes: readonly Nodes[]): { heading: string; size: number; depth: number }[] => {
  const sections: { heading: string; size: number; depth: number }[] = [];
  for (const node of nodes) {
    if (node.type === 'heading') sections.push({ heading: plainText(node), size: 0, depth: node.depth });
    else for (const section of sections.slice(-1)) section.size += 1;
  }
  return sections;
};

describe.each([
  ['strategic-needs-assessment', 4000, 10],
  ['response-strategy', 5000, 2],
] as const)('%s', (name, words, figures) => {
  test('has every chapter of its outline, in order', () => {
    const { contents } = publicationOf(built, 'llr', name);
    const chapters = contents
      .filter((entry) => entry.depth === 1)
      .map(({ number, text }) => (number === undefined ? text : `${number} ${text}`));
    const outline = OUTLINES[name] ?? [];
    const places = outline.map((heading) => chapters.findIndex((chapter) => chapter.startsWith(heading)));
    expect(outline.filter((_, index) => (places[index] ?? -1) < 0)).toEqual([]);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test(`has at least ${words} words of prose and ${figures} figures`, () => {
    const publication = publicationOf(built, 'llr', name);
    expect(proseWords(publication.tree)).toBeGreaterThanOrEqual(words);
    expect(publication.figures.length).toBeGreaterThanOrEqual(figures);
  });

  test('has something under every heading that has no heading below it', () => {
    const sections = chapterNodes(publicationOf(built, 'llr', name).tree.children as Nodes[]);
    const empty = sections.filter(({ size, depth }, index) => size === 0 && (sections[index + 1]?.depth ?? 0) <= depth);
    expect(empty.map(({ heading }) => heading)).toEqual([]);
  });

  test('names each figure and table once', () => {
    const { figures: all, tables } = publicationOf(built, 'llr', name);
    const titles = all.map((figure) => `${figure.headline}. ${figure.subtitle}`);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
    const captions = tables.map((table) => table.caption);
    expect(captions.filter((caption, index) => captions.indexOf(caption) !== index)).toEqual([]);
  });

  test('every block that holds content knows its file', () => {
    const { tree } = publicationOf(built, 'llr', name);
    const known = tree.children.filter((node) => node.data?.source).length;
    expect(known).toBeGreaterThan(tree.children.length / 3);
  });
});

test('all 15 interventions by tier: 3 primary, 5 secondary, 4 tertiary, 3 enforcement', () => {
  const { interventions } = editionOf(built, 'llr').model.content;
  const count = (tier: string): number => interventions.filter((intervention) => intervention.tier === tier).length;
  expect(['primary', 'secondary', 'tertiary', 'enforcement'].map(count)).toEqual([3, 5, 4, 3]);
  const printed = built.text('llr/response-strategy.html');
  expect(interventions.filter(({ title }) => !printed.includes(title)).map(({ id }) => id)).toEqual([]);
});

test('four priorities with aims and at least three actions each, 17 registered sources, eight connections', () => {
  const { content } = editionOf(built, 'llr').model;
  expect(content.priorities).toHaveLength(4);
  for (const { id } of content.priorities)
    expect(content.actions.actions.filter((action) => action.priority === id).length).toBeGreaterThanOrEqual(3);
  expect(content.sources.register).toHaveLength(17);
  expect(content.partnership.connections).toHaveLength(8);
});

describe('the edition for Rutland', () => {
  test('has its own title and foreword', () => {
    const page = built.text('rutland/response-strategy.html');
    expect(publicationOf(built, 'rutland', 'response-strategy').titleBlock.title).toBe('Response Strategy for Rutland');
    expect(page).toContain('Rutland shares its police force');
    expect(built.text('llr/response-strategy.html')).not.toContain('Rutland shares its police force');
  });

  test('shows its own figures with the partnership area and England beside them', () => {
    const { figures } = publicationOf(built, 'rutland', 'response-strategy');
    const lines = figures.find((figure) => figure.data.id === 'figure-implications');
    expect(lines?.chart.series.map((series) => series.name)).toEqual([
      'Rutland',
      'Leicester, Leicestershire and Rutland',
      'England',
    ]);
  });

  test('has a part on the implications, a local action, and one shared record changed by its id', () => {
    const { contents } = publicationOf(built, 'rutland', 'response-strategy');
    expect(contents.filter(({ text }) => /implications/i.test(text)).length).toBeGreaterThan(0);
    const title = (edition: string, id: string) =>
      editionOf(built, edition).model.content.actions.actions.find((action) => action.id === id)?.title;
    expect(title('rutland', 'a-rut-1')).toContain('Rutland');
    expect(title('llr', 'a-rut-1')).toBeUndefined();
    expect(title('rutland', 'a-prev-2')).not.toBe(title('llr', 'a-prev-2'));
    expect(built.text('rutland/response-strategy.html')).toContain(title('rutland', 'a-prev-2') ?? 'no title');
  });

  test('leaves everything else as it is', () => {
    const [base, local] = ['llr', 'rutland'].map((id) => editionOf(built, id).model.content.actions.actions);
    const others = (base ?? []).filter((action) => action.id !== 'a-prev-2');
    expect((local ?? []).filter((action) => !['a-prev-2', 'a-rut-1'].includes(action.id))).toEqual(others);
  });
});
