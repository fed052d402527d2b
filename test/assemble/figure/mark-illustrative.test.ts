import { expect, test } from 'vitest';
import { holdsIllustrative, markChapters } from '../../../src/assemble/figure/illustrative.ts';
import { markIllustrative } from '../../../src/assemble/figure/mark-illustrative.ts';
import type { DataTableNode } from '../../../src/assemble/nodes.ts';
import { assemblyOf, type Given, LABELS, textOf, treeOf, years } from './assembly.ts';

const GIVEN: Given = {
  observations: [...years([210, 205, 195, 205, 200]), ...years([100, 100, 100, 100, 100], { area: 'E92000001' })],
};
const MADE_UP: Given = { ...GIVEN, meta: { provenance: 'illustrative' } };

function marked(markdown: string, given = MADE_UP) {
  const tree = treeOf(markdown, assemblyOf(given));
  markIllustrative(tree, LABELS);
  return tree;
}

/** What is written, and how it is printed: one mark at the end of each sentence that has a number made up. */
const sentences: [string, string, string][] = [
  ['at the end of its sentence', 'There were :rate[assaults] a year.', 'There were 200.0 a year (illustrative).'],
  [
    'only where there is a number',
    'Nobody knows why. There were :rate[assaults] in all. Much is unknown.',
    'Nobody knows why. There were 200.0 in all (illustrative). Much is unknown.',
  ],
  [
    'in each sentence',
    'It was :rate[assaults]. It was :comparison[assaults]!',
    'It was 200.0 (illustrative). It was higher than England (illustrative)!',
  ],
  [
    'within the brackets that end it',
    'It was high (:interval[assaults]).',
    'It was high (173.2 to 229.7; illustrative).',
  ],
  [
    'once for several numbers',
    'From :rate[assaults]{period=2019/20} to :rate[assaults]; that is less.',
    'From 210.0 to 200.0; that is less (illustrative).',
  ],
  [
    'not where the author says so',
    'Illustrative figures: it was :rate[assaults]. It was :rate[assaults]{area=E92000001} in England.',
    'Illustrative figures: it was 200.0. It was 100.0 in England (illustrative).',
  ],
  ['without a full stop', '**Rate:** :rate[assaults]', 'Rate: 200.0 (illustrative)'],
  [
    'before what a link ends with',
    'It was :rate[assaults] [there](https://example.org).',
    'It was 200.0 there (illustrative).',
  ],
  ['in a heading', '## Rate :rate[assaults]', 'Rate 200.0 (illustrative)'],
  ['in an item of a list', '- It was :rate[assaults].', 'It was 200.0 (illustrative).'],
];

test.each(sentences)('a mark %s', (_, written, printed) => {
  expect(textOf(marked(written))).toBe(printed);
  expect(textOf(marked(written, GIVEN))).not.toContain('(illustrative)');
});

test('a key message marks each sentence of its own once', () => {
  const text = textOf(marked(':message[assaults]'));
  const [first = '', ...others] = text.split(/(?<=\.) /);
  expect(first).toMatch(/^Illustrative figures: /);
  expect(others.length).toBeGreaterThan(1);
  for (const sentence of others) expect(sentence.match(/illustrative/g)).toEqual(['illustrative']);
});

test('a token in a cell marks its cell', () => {
  const tree = marked('');
  const [paragraph] = treeOf(':rate[assaults]', assemblyOf(MADE_UP)).children;
  const cell = paragraph?.type === 'paragraph' ? paragraph.children : [];
  const table = { type: 'dataTable', rows: [{ cells: [cell] }], columns: [] } as unknown as DataTableNode;
  tree.children.push(table);
  markIllustrative(tree, LABELS);
  expect(textOf({ children: table.rows[0]?.cells[0] })).toBe('200.0 (illustrative)');
});

const holding: [string, string, boolean][] = [
  ['a chart', '::chart{indicator="assaults"}', true],
  ['a card', '::cards{indicators="assaults"}', true],
  ['a profile', '::profile', true],
  ['a table of figures by year', '::figures-by-year{indicators="assaults"}', true],
  ['a number', 'It was :rate[assaults].', true],
  ['a number in a box', ':::note\nIt was :rate[assaults].\n:::', true],
  ['a text that says so', 'Illustrative figures: 12 people came.', true],
  ['a text about such figures', 'Some figures are illustrative.', false],
  ['the period alone', 'In :period[assaults] nothing was counted.', false],
];

test.each(holding)('%s', (_, markdown, expected) => {
  const chapters = `# One\n\nWords.\n\n# Two\n\n${markdown}\n\n# Three\n\nWords.`;
  const tree = treeOf(chapters, assemblyOf(MADE_UP));
  expect(markChapters(tree)).toBe(expected);
  const marks = tree.children.flatMap((node) => (node.type === 'heading' ? [node.data?.holds] : []));
  expect(marks).toEqual([undefined, expected ? 'illustrative' : undefined, undefined]);
  const real = treeOf(chapters, assemblyOf(GIVEN));
  if (!markdown.startsWith('Illustrative')) expect(real.children.some(holdsIllustrative)).toBe(false);
});
