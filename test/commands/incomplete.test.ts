import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { drawingThread } from '../../src/charts/drawing-thread.ts';
import { REPOSITORY } from '../support/folder.ts';
import { runProgram } from '../support/run-program.ts';
import { installed, REPRESENTATIVES, testIncomplete } from './incomplete.ts';

testIncomplete(REPRESENTATIVES);

/** The part in which the command `explain` begins, as the table of commands names it. */
function chunkOfExplain(chunks: string): string {
  const table = readdirSync(chunks).find((name) => name.startsWith('program-'))!;
  return /name:`explain`.*?require\("\.\/([^"]*)"\)/s.exec(readFileSync(join(chunks, table), 'utf8'))![1]!;
}

test('a command that never answers is a fault', async () => {
  const root = installed();
  const chunks = join(root, 'dist/chunks');
  writeFileSync(join(chunks, chunkOfExplain(chunks)), 'exports.run = () => new Promise(() => {});');
  const { exitCode, out, err } = await runProgram(['explain'], {}, REPOSITORY, join(root, 'dist/cli.js'));
  expect({ exitCode, out }).toEqual({ exitCode: 70, out: '' });
  expect(err).toMatch(/^[^\n]+\n$/);
});

test.each([
  'throw new Error("odd")',
  'setTimeout(() => { throw new Error("odd"); })',
  'void Promise.reject(new Error("odd"))',
])('what is thrown is a fault with its stack, wherever it comes from: %s', async (text) => {
  const root = installed();
  const chunks = join(root, 'dist/chunks');
  writeFileSync(
    join(chunks, chunkOfExplain(chunks)),
    `exports.run = async () => { ${text}; await new Promise((r) => setTimeout(r, 100)); return 0; };`,
  );
  const { exitCode, err } = await runProgram(['explain'], {}, REPOSITORY, join(root, 'dist/cli.js'));
  expect(exitCode).toBe(70);
  expect(err).toMatch(/fault[\s\S]*odd\n\s+at /);
});

test('a job that the thread of the program cannot draw comes back as its rejection', async () => {
  const { draw, close } = drawingThread(join(REPOSITORY, 'dist/thread.js'));
  const spec = { kind: 'spiral', series: [] } as never;
  await expect(draw([{ id: 'a', title: '', description: '', spec, picture: true }])).rejects.toThrow();
  await expect(draw([])).resolves.toEqual(new Map());
  await close();
});
