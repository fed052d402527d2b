import { test } from 'vitest';
import { builtForAll, expectMended, type Kill } from './interrupted.ts';

const built = builtForAll();

const KILLS: readonly Kill[] = [
  ['writeFileSync', /svduty-/, 4],
  ['renameSync', /./, 2],
  ['renameSync', /./, 4],
  ['renameSync', /-moving$/, 1],
  ['rmSync', /-old$/, 10],
];

test.each(KILLS)('killed at %s %s, %i: no file is missing, and the next build mends all', async (...kill) => {
  await expectMended(built(), kill);
});
