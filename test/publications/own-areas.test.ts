import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SMALL } from '../support/folder.ts';
import { checkedWith } from './folder.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const withLines = (path: string, lines: readonly string[]): [string, Uint8Array] => [
  path,
  bytes(`${readFileSync(join(SMALL, path), 'utf8').trimEnd()}\n${lines.join('\n')}\n`),
];

/** The areas with one of both districts, which is the parent of those that are named: what has figures and covers an area has to be its whole. */
function areasWith(parents: readonly string[]): [string, Uint8Array] {
  const [path, before] = withLines('data/areas.csv', ['local:both,Both districts,custom,local:northmere,,']);
  const within = new RegExp(`^(local:(?:${parents.join('|')}),.*),local:northmere`, 'gm');
  return [
    path,
    parents.length === 0 ? before : bytes(Buffer.from(before).toString().replaceAll(within, '$1,local:both')),
  ];
}

const VARIANT = `id: both
name: Both
area: local:both
areas: [local:eastwick, local:westwick]
figures:
  text: What the clinic counts.
  figures:
    - { id: own-visits, chart: line, indicator: visits, areas: own }
`;
const CHAPTER =
  '# Figures {#figures}\n\n::cards{indicators="visits"}\n\n{{#each variant.figures.figures}}{{> needs-figure}}{{/each}}\n';

const OF_BOTH = ['2023/24', '2024/25', '2025/26'].map(
  (year, i) => `visits,local:both,custom,financial_year,${year},all,persons,${66 + i},ok`,
);

/** The areas of a chart and of the cards of the edition for both districts, with figures of the two together or without. */
async function shownWith(
  ofBoth: readonly string[],
  parents: readonly string[] = [],
): Promise<{ lines: string[]; cards: string[] }> {
  const files = new Map([
    areasWith(parents),
    withLines('data/visits-ILLUSTRATIVE.csv', ofBoth),
    ['content/variants/both.yaml', bytes(VARIANT)] as const,
    ['templates/strategic-needs-assessment/02-terms.md.hbs', bytes(CHAPTER)] as const,
  ]);
  const { editions } = await checkedWith(files, { variants: ['both'] });
  const publication = editions[0]?.publications.find(({ id }) => id === 'strategic-needs-assessment');
  const lines = publication?.figures.find(({ data }) => data.id === 'own-visits')?.chart.series ?? [];
  const cards = publication?.tree.children.flatMap((node) => (node.type === 'cards' ? node.items : [])) ?? [];
  return {
    lines: lines.map(({ name }) => name),
    cards: cards.map(({ label }) => label).filter((label) => label.startsWith('Clinic visits')),
  };
}

test('an area that only groups others shows the figures of each of them', async () => {
  expect(await shownWith([])).toEqual({
    lines: ['Eastwick', 'Westwick'],
    cards: ['Clinic visits, Eastwick', 'Clinic visits, Westwick'],
  });
});

test('an area with figures of its own shows those', async () => {
  const { lines, cards } = await shownWith(OF_BOTH, ['eastwick', 'westwick']);
  expect(lines).toHaveLength(1);
  expect(cards).toEqual(['Clinic visits']);
});
