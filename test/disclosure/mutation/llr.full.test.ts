import { beforeAll, expect, test } from 'vitest';
import type { OutputFolder } from '../attacker/folder.ts';
import { built } from '../built.ts';
import { exampleFolder } from '../example.ts';
import { byChance } from './by-chance.ts';
import { otherWorld } from './other-world.ts';
import { expectSame } from './same-output.ts';

const folder = exampleFolder();
let output: OutputFolder;
beforeAll(async () => {
  output = await built(folder);
});

test.each([3, 2026])('other small and rounded counts give the same bytes (seed %i)', async (seed) => {
  const { folder: other, changed } = await otherWorld(folder, output, 'small', byChance(seed));
  expect(changed.size).toBeGreaterThan(100);
  expectSame(output, await built(other));
});
