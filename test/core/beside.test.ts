import { setTimeout } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { type Beside, besideThread } from '../../src/core/beside.ts';
import type { PackedYaml } from '../../src/load/yaml-packed.ts';
import { REPOSITORY } from '../support/folder.ts';

const FILE = 'content/glossary.yaml';
const started = (file = 'dist/beside-thread.js'): Beside => besideThread(`${REPOSITORY}/${file}`, REPOSITORY);

/** Hands jobs over until one is done by the thread: it begins when it can. */
const done = (beside: Beside, work: string, given: unknown): Promise<unknown> =>
  vi.waitFor(
    async () => {
      beside.begin('job', work, given);
      await setTimeout(20);
      const answer = beside.take('job');
      if (answer === undefined) throw new Error('not yet');
      return answer;
    },
    { timeout: 30_000 },
  );

test('what a thread has done is taken from it, one job after the other', async () => {
  const beside = started();
  for (let time = 0; time < 3; time++) {
    const answer = await done(beside, 'yaml', FILE);
    expect((answer as PackedYaml).value).toHaveProperty('terms');
    expect(beside.take('job')).toBeUndefined();
  }
});

test('a job that was taken does not stand for a later one', async () => {
  const beside = started();
  for (const name of ['one', 'two']) beside.begin(name, 'yaml', FILE);
  await done(beside, 'yaml', FILE);
  beside.take('one');
  beside.begin('three', 'yaml', FILE);
  await done(beside, 'yaml', FILE);
  expect(beside.take<PackedYaml>('three')?.text).toBe(beside.take<PackedYaml>('two')?.text);
});

test('what nobody has begun, what fails and what nobody can do is left to whoever asks', async () => {
  const nobody = started('dist/no-such-thread.js');
  nobody.begin('a', 'yaml', FILE);
  expect(nobody.take('a')).toBeUndefined();
  expect(nobody.take('never handed over')).toBeUndefined();
  const beside = started();
  await done(beside, 'yaml', FILE);
  for (const work of ['no such work', 'flags']) {
    beside.begin(work, work, undefined);
    await done(beside, 'yaml', FILE);
    expect(beside.take(work)).toBeUndefined();
  }
});
