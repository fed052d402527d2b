import { createHash } from 'node:crypto';
import { expect } from 'vitest';
import { filesBelow } from './folder.ts';
import { runProgram } from './run-program.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** The hash of each file, by path. */
export type Hashes = Readonly<Record<string, string>>;

export const hashes = (files: Iterable<readonly [string, Uint8Array]>): Hashes =>
  Object.fromEntries(
    [...files].map(([path, bytes]) => [path, createHash('sha256').update(bytes).digest('hex')]).toSorted(),
  );

/** What two processes in two time zones, under two names and languages, make of one folder and of one that holds the same. */
export async function builtInTwoPlaces(here: string, there: string): Promise<[west: Hashes, east: Hashes]> {
  const [west, east] = [temporaryFolder(), temporaryFolder()];
  const ended = await Promise.all([
    runProgram(['build', here, '--all-variants', '--out', west], { TZ: 'UTC', LC_ALL: 'C', LANG: 'C' }),
    runProgram(
      ['build', '.', '--all-variants', '--out', east],
      { TZ: 'Pacific/Auckland', LC_ALL: 'de_DE.UTF-8', LANG: 'de_DE.UTF-8', USER: 'someone' },
      there,
    ),
  ]);
  expect(ended.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
  return [hashes(filesBelow(west)), hashes(filesBelow(east))];
}
