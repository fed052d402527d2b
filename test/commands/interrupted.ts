import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect } from 'vitest';
import { filesBelow, SMALL } from '../support/folder.ts';
import { runProgram } from '../support/run-program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

export const BOARD = ['--status', 'board'];

export interface Built {
  readonly folder: string;
  /** What a build for the board makes of it. */
  readonly made: ReadonlyMap<string, Uint8Array>;
}

/** The small folder with a build of it, for the tests of one file. */
export function builtForAll(): () => Built {
  let built: Built;
  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'svduty-'));
    cpSync(SMALL, folder, { recursive: true });
    const board = join(folder, 'board');
    // In turn: both write what is for the partners alone to one place.
    const runs = [await runProgram(['build', folder]), await runProgram(['build', folder, ...BOARD, '--out', board])];
    expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
    built = { folder, made: filesBelow(board) };
    rmSync(board, { recursive: true });
  });
  afterAll(() => rmSync(built.folder, { recursive: true }));
  return () => built;
}

export function copyOf({ folder }: Built): string {
  const copy = temporaryFolder();
  cpSync(folder, copy, { recursive: true });
  return copy;
}

/** The environment in which a run sends itself a signal, and does what is said `then`, at its n-th call of a function of node:fs with a path like `pattern`. */
export function signalAt(call: string, pattern: RegExp, n: number, signal: string, then = ''): Record<string, string> {
  const file = join(temporaryFolder(), 'signal.mjs');
  writeFileSync(
    file,
    `import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    import { isMainThread } from 'node:worker_threads';
    const real = fs.${call};
    let calls = 0;
    if (isMainThread) {
      fs.${call} = (...given) => {
        if (${pattern}.test(given[0]) && ++calls === ${n}) {
          process.kill(process.pid, '${signal}');
          ${then}
        }
        return real(...given);
      };
      syncBuiltinESMExports();
    }`,
  );
  return { NODE_OPTIONS: `--import ${pathToFileURL(file)}` };
}

export const below = (folder: string) => filesBelow(join(folder, 'output'));

/** Where a build is killed: the call, the file, and which of such calls. */
export type Kill = readonly [call: string, pattern: RegExp, n: number];

/** A build is killed: no file is missing, and the next build mends all. */
export async function expectMended(built: Built, [call, pattern, n]: Kill): Promise<void> {
  const { made } = built;
  const folder = copyOf(built);
  const before = below(folder);
  const { exitCode } = await runProgram(['build', folder, ...BOARD], signalAt(call, pattern, n, 'SIGKILL'));
  expect(exitCode).toBe(137);
  const left = below(folder);
  for (const [path, bytes] of before) expect([bytes, made.get(path)], path).toContainEqual(left.get(path));
  expect([...left.keys()].some((name) => name.includes('.svduty-'))).toBe(true);

  expect((await runProgram(['build', folder, ...BOARD])).exitCode).toBe(0);
  expect(below(folder)).toEqual(made);
}
