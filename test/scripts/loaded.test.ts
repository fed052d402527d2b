import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { REPOSITORY, SMALL } from '../support/folder.ts';
import { runProgram } from '../support/run-program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** The files of the program that a run loads, by their names without the hash, as V8 counted them. */
async function loadedBy(args: readonly string[]): Promise<string[]> {
  const folder = temporaryFolder();
  const { exitCode } = await runProgram(args, { NODE_V8_COVERAGE: folder });
  expect(exitCode).toBe(0);
  const urls = readdirSync(folder).flatMap((file) => {
    const { result }: { result: readonly { url: string }[] } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    return result.map(({ url }) => url);
  });
  const own = urls.filter((url) => url.startsWith(`${pathToFileURL(REPOSITORY)}/dist/`));
  const names = own.flatMap((url) => {
    const [, chunk, entry] = /\/dist\/(?:chunks\/(.+)-[\w-]{8}|(.+))\.js$/.exec(url) ?? [];
    return chunk ?? entry ?? [];
  });
  return [...new Set(names)].toSorted();
}

/** What the templates of a folder's own ask for. */
const COMPILER = 'template-compiler';

/** Commander, the tables of commands, and what they share with the rest. */
const START = ['cli', 'core', 'program', 'rolldown-runtime'];

test.each(['--help', '--version'])('%s loads nothing of the rest', async (word) => {
  expect(await loadedBy([word])).toEqual(START);
});

test('a check loads neither formats nor what writes', async () => {
  expect(await loadedBy(['check', SMALL])).toEqual(
    [...START, 'begin', 'beside', 'beside-thread', 'check', 'kinds', 'made', COMPILER].toSorted(),
  );
});

test('a build loads neither the library docx nor importers', async () => {
  const folder = join(temporaryFolder(), 'northmere');
  cpSync(SMALL, folder, { recursive: true });
  const own = ['beside', 'build', 'check', 'draw', 'kinds', 'made', 'node-identity', 'thread', 'thread-work', COMPILER];
  expect(await loadedBy(['build', folder])).toEqual([...START, ...own].toSorted());
});
