import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { filesBelow, SMALL } from './support/folder.ts';
import { builtInTwoPlaces, type Hashes, hashes } from './support/hashes.ts';
import { memoryFolder } from './support/memory-effects.ts';
import { smallOutputs } from './support/outputs.ts';
import { runCommand } from './support/run-command.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

/** Builds the small folder in this process; the output's hashes by path. */
async function built(options: Readonly<Record<string, unknown>>, files = filesBelow(SMALL)): Promise<Hashes> {
  const folder = memoryFolder({ root: '/northmere', files });
  expect((await runCommand('build', ['/northmere'], options, folder.effects)).exitCode).toBe(0);
  return hashes(
    [...folder.files]
      .filter(([path]) => path.startsWith('/northmere/output/'))
      .map(([path, bytes]) => [path.slice(18), bytes] as const),
  );
}

const ofVariant = (all: Hashes, id: string): Hashes =>
  Object.fromEntries(Object.entries(all).filter(([path]) => path.startsWith(`${id}/`)));

let all: Hashes;
beforeAll(async () => {
  all = await built({ allVariants: true });
});

test('two builds in one process', async () => {
  expect(Object.keys(all)).toEqual(smallOutputs(['eastwick', 'northmere']));
  expect(await built({ allVariants: true })).toEqual(all);
});

test('a variant alone, twice, and among all with the base that it links to', async () => {
  const alone = ofVariant(await built({ variant: ['eastwick'] }), 'eastwick');
  expect(ofVariant(await built({ variant: ['eastwick', 'eastwick'] }), 'eastwick')).toEqual(alone);
  expect(Object.keys(ofVariant(all, 'eastwick'))).toEqual(Object.keys(alone));
  expect(ofVariant(await built({ variant: ['eastwick', 'northmere'] }), 'eastwick')).toEqual(
    ofVariant(all, 'eastwick'),
  );
  expect(ofVariant(await built({}), 'northmere')).toEqual(ofVariant(all, 'northmere'));
});

test('input files in another order', async () => {
  const reversed = new Map([...filesBelow(SMALL)].toReversed());
  expect(await built({ allVariants: true }, reversed)).toEqual(all);
});

test('two processes in two time zones, under two names and languages, on the folder under two paths', async () => {
  const [here, there] = ['one', 'a folder'].map((name) => join(temporaryFolder(), name)) as [string, string];
  for (const folder of [here, there]) cpSync(SMALL, folder, { recursive: true });
  const [west, east] = await builtInTwoPlaces(here, there);
  expect(Object.keys(west)).toEqual(smallOutputs(['eastwick', 'northmere']));
  expect(east).toEqual(west);
});
