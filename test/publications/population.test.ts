import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { plainText } from '../../src/assemble/plain-text.ts';
import { checkedWith } from './folder.ts';

/** What population.csv has of one area, and what its profile says of it. */
const CASES: readonly [string, readonly string[], string | undefined][] = [
  [
    'all and those under 25',
    ['2025,all,persons,15300', '2025,0-24,persons,4500'],
    'Eastwick had 15,300 residents in 2025, 4,500 of them under 25.',
  ],
  ['all alone', ['2025,all,persons,15300'], 'Eastwick had 15,300 residents in 2025.'],
  ['those under 25 alone', ['2025,0-24,persons,4500'], undefined],
  ['another age alone', ['2025,10-17,persons,1200'], undefined],
  [
    'those under 25 in an earlier year',
    ['2024,0-24,persons,4500', '2025,all,persons,15300'],
    'Eastwick had 15,300 residents in 2025.',
  ],
  ['nothing', [], undefined],
];

test.each(CASES)('a profile says of residents what is known: %s', async (_, rows, said) => {
  const others = ['northmere', 'westwick'].map((area) => `local:${area},2025,all,persons,20000,official`);
  const lines = [...others, ...rows.map((row) => `local:eastwick,${row},official`)];
  const text = ['area_code,year,age,sex,population,provenance', ...lines, ''].join('\n');
  const { editions, diagnostics } = await checkedWith(
    new Map([['data/population.csv', new TextEncoder().encode(text)]]),
    {
      publications: ['area-profiles'],
    },
  );
  const tree: Nodes | undefined = editions[0]?.publications[0]?.tree;
  expect(tree, diagnostics.map(({ message }) => message).join(' ')).toBeDefined();
  const sentences = tree && 'children' in tree ? tree.children.map((block) => plainText(block)) : [];
  expect(sentences.filter((sentence) => /Eastwick (had|in)/.test(sentence))).toEqual(said === undefined ? [] : [said]);
});
