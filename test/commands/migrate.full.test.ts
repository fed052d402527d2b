import { expect, test } from 'vitest';
import { llrOfFirstForm } from '../support/first-form.ts';
import { memoryFolder, type Refuse } from '../support/memory-effects.ts';
import { runCommand } from '../support/run-command.ts';

const ROOT = '/llr';
const llr = llrOfFirstForm();
const migrated = async (refuse?: Refuse) => {
  const world = memoryFolder({ root: ROOT, files: llr, ...(refuse && { refuse }) });
  const ended = await runCommand('migrate', [ROOT], { apply: true }, world.effects);
  return { ...ended, files: new Map([...world.files].map(([path, bytes]) => [path.slice(ROOT.length + 1), bytes])) };
};
const changed = (files: ReadonlyMap<string, Uint8Array>): string[] =>
  [...new Set([...llr.keys(), ...files.keys()])].filter(
    (path) => Buffer.compare(llr.get(path) ?? Buffer.alloc(0), files.get(path) ?? Buffer.alloc(0)) !== 0,
  );

test('all files of words are changed, and no figure', async () => {
  const { exitCode, files } = await migrated();
  expect(exitCode).toBe(0);
  expect(changed(files).toSorted()).toEqual([...llr.keys()].filter((path) => path.endsWith('.yaml')).toSorted());
});

test.each<{ effect: Parameters<Refuse>[0]; file: string }>([
  { effect: 'write', file: 'content/waivers.yaml' },
  { effect: 'keep', file: 'content/variants/rutland.yaml' },
  { effect: 'rename', file: 'data/imports.yaml' },
])('where one file cannot be changed ($effect), all are as they were', async ({ effect, file }) => {
  let refused = 0;
  const { exitCode, stopped, files } = await migrated((of, path) => {
    if (of !== effect || !path.includes(file) || path.endsWith('-old')) return undefined;
    refused++;
    return 'EBUSY';
  });
  expect(refused).toBeGreaterThan(0);
  expect([exitCode, stopped]).toEqual([2, expect.stringContaining(file)]);
  expect(changed(files)).toEqual([]);
});
