import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { REPOSITORY } from './support/folder.ts';
import { builtInTwoPlaces } from './support/hashes.ts';
import { filesOf, PUBLICATION_FILES } from './support/outputs.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

test('two processes in two places, on Leicester, Leicestershire and Rutland', async () => {
  const there = temporaryFolder();
  for (const part of ['content', 'data', 'templates'])
    cpSync(join(REPOSITORY, part), join(there, part), { recursive: true });
  const [west, east] = await builtInTwoPlaces(REPOSITORY, there);
  expect(Object.keys(west)).toEqual(expect.arrayContaining(filesOf(PUBLICATION_FILES).map((file) => `llr/${file}`)));
  expect(east).toEqual(west);
});
