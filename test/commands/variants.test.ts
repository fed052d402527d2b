import { expect, test } from 'vitest';
import { Stop } from '../../src/core/stop.ts';
import { builtWith, checkedWith } from '../publications/folder.ts';

const NOTHING = new Map<string, Uint8Array>();

test.each([
  [['northmere'], ['northmere']],
  [['eastwick'], ['eastwick']],
  [
    ['eastwick', 'northmere'],
    ['eastwick', 'northmere'],
  ],
])('the base has an id like any variant: %j', async (variants, editions) => {
  const { checked, files } = await builtWith(NOTHING, { variants });
  expect(checked.editions.map(({ model }) => model.id)).toEqual(editions);
  const folders = new Set(files.flatMap(({ path }) => (path.includes('/') ? [path.split('/')[0]] : [])));
  expect([...folders].toSorted()).toEqual(editions.toSorted());
});

test('an id that is not there is refused, and the base is among those that are', async () => {
  const checked = checkedWith(NOTHING, { variants: ['westwick'] });
  await expect(checked).rejects.toThrow(Stop);
  await expect(checked).rejects.toThrow(/northmere, eastwick/);
});
