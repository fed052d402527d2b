import { expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { nodeEffects } from '../../src/commands/node-effects.ts';
import { runWords } from '../../src/commands/program.ts';
import { REPOSITORY } from '../support/folder.ts';

/** What a check says, and with which exit code, on a computer that runs so many threads at once. */
async function checked(atOnce: number): Promise<[number, string]> {
  const said: string[] = [];
  const effects = { ...nodeEffects(true), out: (text: string) => void said.push(text), err: () => {} };
  const threads = {
    drawing: `${REPOSITORY}/dist/thread.js`,
    editions: `${REPOSITORY}/dist/edition-thread.js`,
    beside: `${REPOSITORY}/dist/beside-thread.js`,
    atOnce,
  };
  const own = { toolRoot: REPOSITORY, toolVersion: packageJson.version, threads };
  const words = ['check', REPOSITORY, '--all-variants', '--format', 'json'];
  return [await runWords(words, () => effects, own), said.join('')];
}

test('a check says the same with a thread beside it and without', async () => {
  const alone = await checked(1);
  expect(alone[1]).not.toBe('');
  expect(await checked(2)).toEqual(alone);
});
