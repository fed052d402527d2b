import { expect, test } from 'vitest';
import { filesBelow } from '../support/folder.ts';
import { runProgram } from '../support/run-program.ts';
import { BOARD, below, builtForAll, copyOf, expectMended, signalAt } from './interrupted.ts';

const built = builtForAll();

// Other moments: interrupted.full.test.ts; every moment of the steps that change files: test/write/killed.test.ts.
test('killed while files take their places: no file is missing, and the next build mends all', async () => {
  await expectMended(built(), ['renameSync', /./, 4]);
});

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
])('%s ends work that hangs at once with %i, and nothing is changed', async (signal, code) => {
  const folder = copyOf(built());
  const env = signalAt('openSync', /area\.yaml/, 1, signal, 'for (;;);');
  const { exitCode, out } = await runProgram(['build', folder, ...BOARD], env);
  expect({ exitCode, out }).toEqual({ exitCode: code, out: '' });
  expect(filesBelow(folder)).toEqual(filesBelow(built().folder));
});

test('SIGTERM while files take their places does not cut that short', async () => {
  const folder = copyOf(built());
  const env = signalAt('renameSync', /./, 3, 'SIGTERM');
  expect([0, 143]).toContain((await runProgram(['build', folder, ...BOARD], env)).exitCode);
  expect(below(folder)).toEqual(built().made);
});
