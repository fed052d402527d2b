import { createHash } from 'node:crypto';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow, SMALL } from './support/folder.ts';
import { memoryFolder } from './support/memory-effects.ts';
import { filesOf, PUBLICATION_FILES, smallOutputs } from './support/outputs.ts';
import { runCommand } from './support/run-command.ts';
import { runProgram } from './support/run-program.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

type Hashes = Record<string, string>;

const hashes = (files: Iterable<readonly [string, Uint8Array]>): Hashes =>
  Object.fromEntries(
    [...files].map(([path, bytes]) => [path, createHash('sha256').update(bytes).digest('hex')]).toSorted(),
  );

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

test('two builds in one process', async () => {
  const first = await built({ allVariants: true });
  expect(Object.keys(first)).toEqual(smallOutputs(['eastwick', 'northmere']));
  expect(await built({ allVariants: true })).toEqual(first);
});

test('a variant alone, among all, and after another', async () => {
  const alone = ofVariant(await built({ variant: ['eastwick'] }), 'eastwick');
  expect(ofVariant(await built({ allVariants: true }), 'eastwick')).toEqual(alone);
  expect(ofVariant(await built({ variant: ['eastwick', 'eastwick'] }), 'eastwick')).toEqual(alone);
  expect(ofVariant(await built({}), 'northmere')).toEqual(ofVariant(await built({ allVariants: true }), 'northmere'));
});

test('input files in another order', async () => {
  const reversed = new Map([...filesBelow(SMALL)].toReversed());
  expect(await built({ allVariants: true }, reversed)).toEqual(await built({ allVariants: true }));
});

test('two processes in two time zones, under two names and languages, on Leicester, Leicestershire and Rutland', async () => {
  const [west, east] = [temporaryFolder(), temporaryFolder()];
  const ended = await Promise.all([
    runProgram(['build', '--all-variants', '--out', west], { TZ: 'UTC', LC_ALL: 'C', LANG: 'C' }),
    runProgram(['build', '--all-variants', '--out', east], {
      TZ: 'Pacific/Auckland',
      LC_ALL: 'de_DE.UTF-8',
      LANG: 'de_DE.UTF-8',
      USER: 'someone',
    }),
  ]);
  expect(ended.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
  const first = hashes(filesBelow(west));
  expect(Object.keys(first)).toEqual(expect.arrayContaining(filesOf(PUBLICATION_FILES).map((file) => `llr/${file}`)));
  expect(hashes(filesBelow(east))).toEqual(first);
});

test('the folder under another path', async () => {
  const [here, there] = [temporaryFolder(), temporaryFolder()];
  cpSync(SMALL, join(there, 'a folder'), { recursive: true });
  await Promise.all([
    runProgram(['build', SMALL, '--out', here]),
    runProgram(['build', '.', '--out', 'made'], {}, join(there, 'a folder')),
  ]);
  expect(hashes(filesBelow(join(there, 'a folder/made')))).toEqual(hashes(filesBelow(here)));
});
