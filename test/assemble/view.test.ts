import { expect, test } from 'vitest';
import { printTree } from '../golden/print-tree.ts';
import { smallPage } from '../support/small-page.ts';

test.each(['2025', '2031'])('residents are those of the latest year that the population has: %s', async (latest) => {
  const { checked } = await smallPage('::table{name="population"}', [], (path, text) =>
    path === 'data/population.csv' ? text.replaceAll(',2025,', `,${latest},`) : text,
  );
  const [publication] = checked.editions[0]?.publications ?? [];
  const rows = printTree(publication!.tree)
    .split('\n')
    .filter((line) => line.includes('"district or borough"'));
  expect(rows.map((row) => row.includes(`text "${latest}"`))).toEqual([true, true]);
});
