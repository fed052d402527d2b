import { expect, test } from 'vitest';
import { FORMATS } from '../../../src/render/render.ts';
import { built } from '../built.ts';
import { byChance } from './by-chance.ts';
import { everyKind, FIGURE_FOLDERS } from './every-kind.ts';
import { otherWorld } from './other-world.ts';
import { expectSame } from './same-output.ts';

const RULES = {
  'hides many': 'from: 1, to: 100, round: null, zeros_published: true, secondary: none',
  'hides few and rounds': 'from: 1, to: 20, round: 5, zeros_published: true, secondary: none',
};

const cases = FIGURE_FOLDERS.flatMap((folder) =>
  Object.entries(RULES).map(([does, rule]) => [folder || 'small', does, everyKind(folder, rule)] as const),
);

// Words, Word's own charts with their workbooks, drawings, the data for download and what a site is searched by.
const formats = FORMATS.filter(({ name }) => name !== 'pdf');

test.each(cases)(
  'every chart, table and sentence of the folder %s is the same whatever is hidden, by a rule that %s',
  async (_, __, folder) => {
    const output = await built(folder, formats);
    const { folder: other, changed } = await otherWorld(folder, output, 'small', byChance(5));
    expect(changed.size).toBeGreaterThan(1);
    expectSame(output, await built(other, formats));
  },
);
