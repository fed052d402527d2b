import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesBelow, SMALL } from '../support/folder.ts';
import { runProgram } from '../support/run-program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const BOARD = ['--status', 'board'];

/** The small folder with a build of it, and what a build for the board makes of it. */
let built: string;
let made: ReadonlyMap<string, Uint8Array>;
beforeAll(async () => {
  built = mkdtempSync(join(tmpdir(), 'svduty-'));
  cpSync(SMALL, built, { recursive: true });
  const board = join(built, 'board');
  const runs = await Promise.all([
    runProgram(['build', built]),
    runProgram(['build', built, ...BOARD, '--out', board]),
  ]);
  expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
  made = filesBelow(board);
  rmSync(board, { recursive: true });
});
afterAll(() => rmSync(built, { recursive: true }));

function copy(): string {
  const folder = temporaryFolder();
  cpSync(built, folder, { recursive: true });
  return folder;
}

/** The environment in which a run sends itself a signal, and does what is said `then`, at its n-th call of a function of node:fs with a path like `pattern`. */
function signalAt(call: string, pattern: RegExp, n: number, signal: string, then = ''): Record<string, string> {
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

const below = (folder: string) => filesBelow(join(folder, 'output'));

/** Where a build is killed: the call, the file, and which of such calls. */
const KILLS: readonly [call: string, pattern: RegExp, n: number][] = [
  ['writeFileSync', /svduty-/, 4],
  ['renameSync', /./, 2],
  ['renameSync', /./, 4],
  ['renameSync', /-moving$/, 1],
  ['rmSync', /-old$/, 10],
];

test.each(KILLS)('killed at %s %s, %i: no file is missing, and the next build mends all', async (call, pattern, n) => {
  const folder = copy();
  const before = below(folder);
  const { exitCode } = await runProgram(['build', folder, ...BOARD], signalAt(call, pattern, n, 'SIGKILL'));
  expect(exitCode).toBe(137);
  const left = below(folder);
  for (const [path, bytes] of before) expect([bytes, made.get(path)], path).toContainEqual(left.get(path));
  expect([...left.keys()].some((name) => name.includes('.svduty-'))).toBe(true);

  expect((await runProgram(['build', folder, ...BOARD])).exitCode).toBe(0);
  expect(below(folder)).toEqual(made);
});

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
])('%s ends work that hangs at once with %i, and nothing is changed', async (signal, code) => {
  const folder = copy();
  const env = signalAt('openSync', /area\.yaml/, 1, signal, 'for (;;);');
  const { exitCode, out } = await runProgram(['build', folder, ...BOARD], env);
  expect({ exitCode, out }).toEqual({ exitCode: code, out: '' });
  expect(filesBelow(folder)).toEqual(filesBelow(built));
});

test('SIGTERM while files take their places does not cut that short', async () => {
  const folder = copy();
  const env = signalAt('renameSync', /./, 3, 'SIGTERM');
  expect([0, 143]).toContain((await runProgram(['build', folder, ...BOARD], env)).exitCode);
  expect(below(folder)).toEqual(made);
});
