import { spawn } from 'node:child_process';
import { cpSync, existsSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesBelow, REPOSITORY, SMALL } from '../support/folder.ts';
import { smallOutputs } from '../support/outputs.ts';
import { runProgram } from '../support/run-program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

type Stream = 'read' | 'closed' | 'full';

/** Runs the program with standard output and error that are read, closed by their reader at once, or on a full disk. */
function run(
  args: readonly string[],
  out: Stream,
  err: Stream,
): Promise<{ exitCode: number | null; err: string; out: string }> {
  const stdio = [out, err].map((stream) => (stream === 'full' ? openSync('/dev/full', 'w') : ('pipe' as const)));
  const child = spawn(process.execPath, [join(REPOSITORY, 'dist/cli.js'), ...args], { stdio: ['ignore', ...stdio] });
  if (out === 'closed') child.stdout?.destroy();
  if (err === 'closed') child.stderr?.destroy();
  const texts = { out: '', err: '' };
  child.stdout?.on('data', (data) => {
    texts.out += data;
  });
  child.stderr?.on('data', (data) => {
    texts.err += data;
  });
  return new Promise((resolve) => {
    child.on('close', (exitCode) => resolve({ exitCode, ...texts }));
  });
}

/** A copy of the small folder: a build writes beside its content what is for the partners. */
function copied(onTestFinished: Parameters<typeof temporaryFolder>[0]): string {
  const folder = join(temporaryFolder(onTestFinished), 'small');
  cpSync(SMALL, folder, { recursive: true });
  return folder;
}

test.concurrent.for(['stdout', 'stderr', 'both'])(
  'a reader that stops reading %s changes nothing',
  async (which, { onTestFinished }) => {
    const folder = temporaryFolder(onTestFinished);
    const of = (stream: string): Stream => (which === stream || which === 'both' ? 'closed' : 'read');
    const { exitCode, err } = await run(['build', copied(onTestFinished), '--out', folder], of('stdout'), of('stderr'));
    expect(exitCode, err).toBe(0);
    expect(err).not.toMatch(/EPIPE|\n\s+at /);
    expect([...filesBelow(folder).keys()].toSorted()).toEqual(smallOutputs(['northmere']));
  },
);

test.concurrent('an answer is told though nobody reads', async () => {
  expect((await run(['check', SMALL, '--strict'], 'closed', 'closed')).exitCode).toBe(1);
});

describe.runIf(existsSync('/dev/full'))('a disk that is full', () => {
  test.concurrent.each([
    ['check', SMALL],
    ['check', SMALL, '--strict'],
    ['check', SMALL, '--format', 'json'],
    ['explain'],
    ['--help'],
  ])('results that cannot be printed are a fault, told in one line: %s %s %s %s', async (...args) => {
    const { exitCode, err } = await run(
      args.filter((arg) => typeof arg === 'string'),
      'full',
      'read',
    );
    expect(exitCode).toBe(70);
    expect(err).toMatch(/^[^\n]*disk is full[^\n]*\n$/);
  });

  test.concurrent('failures that cannot be printed are let go', async ({ onTestFinished }) => {
    const folder = temporaryFolder(onTestFinished);
    expect((await run(['build', copied(onTestFinished), '--out', folder], 'read', 'full')).exitCode).toBe(0);
    expect((await run(['check', join(SMALL, 'nowhere')], 'read', 'full')).exitCode).toBe(2);
    expect((await run(['check', SMALL], 'full', 'full')).exitCode).toBe(70);
  });
});

test.concurrent('a large report is printed to its end before the program ends', async () => {
  const { out } = await runProgram(['check', '--format', 'json']);
  expect(out.length).toBeGreaterThan(2 ** 16);
  expect(JSON.parse(out)).toHaveProperty('diagnostics');
});
