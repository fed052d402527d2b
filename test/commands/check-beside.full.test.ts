import { setTimeout } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { begin } from '../../src/commands/check/begin.ts';
import { nodeEffects } from '../../src/commands/node-effects.ts';
import { runWords } from '../../src/commands/program.ts';
import { nameOfYaml } from '../../src/load/yaml-beside.ts';
import { filesBelow, REPOSITORY } from '../support/folder.ts';

const threadsFor = (atOnce: number) => ({
  looking: `${REPOSITORY}/dist/looking-thread.js`,
  drawing: `${REPOSITORY}/dist/thread.js`,
  editions: `${REPOSITORY}/dist/edition-thread.js`,
  beside: `${REPOSITORY}/dist/beside-thread.js`,
  atOnce,
});

/** What a check says, and with which exit code, on a computer that runs so many threads at once. */
async function checked(atOnce: number): Promise<[number, string]> {
  const said: string[] = [];
  const effects = { ...nodeEffects(true), out: (text: string) => void said.push(text), err: () => {} };
  const threads = threadsFor(atOnce);
  const own = { toolRoot: REPOSITORY, toolVersion: packageJson.version, threads };
  const words = ['check', REPOSITORY, '--all-variants', '--format', 'json'];
  return [await runWords(words, () => effects, own), said.join('')];
}

test('a check says the same with a thread beside it and without', async () => {
  const alone = await checked(1);
  expect(alone[1]).not.toBe('');
  expect(await checked(2)).toEqual(alone);
});

test('files are handed over by the names that they are asked for by', async () => {
  const own = { toolRoot: REPOSITORY, toolVersion: packageJson.version };
  const { effects } = begin(REPOSITORY, { ...own, effects: nodeEffects(true), threads: threadsFor(2) });
  const files = [...filesBelow(`${REPOSITORY}/content`).keys()].filter((path) => path.endsWith('.yaml'));
  // What is asked for before the thread has begun is nobody's any more.
  await vi.waitFor(
    async () => {
      await setTimeout(300);
      expect(effects.beside?.take(nameOfYaml(`content/${files.pop()}`))).toBeDefined();
    },
    { timeout: 20_000 },
  );
});
