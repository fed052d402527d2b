import { mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nodeEffects } from '../../src/commands/node-effects.ts';
import { factsOf, textFile } from '../../src/core/output-file.ts';
import { draftsFor, told } from '../../src/write/drafts.ts';
import { claimOutput } from '../../src/write/out-folder.ts';
import { writeOutput } from '../../src/write/write.ts';
import { memoryFolder } from '../support/memory-effects.ts';

const FOLDERS = { public: '/p/out', partnership: '/p/inner' };
const FILES = [textFile('llr/a.html', 'a'), textFile('llr/data/b.csv', 'b')];

const empty = (refuse?: Parameters<typeof memoryFolder>[0]['refuse']) =>
  memoryFolder({ root: '/p', files: new Map(), ...(refuse ? { refuse } : {}) });
const namesOf = ({ files }: ReturnType<typeof memoryFolder>): string[] => [...files.keys()].toSorted();

test('files wait in a folder of the run, and take their places at the end', () => {
  const world = empty();
  const drafts = draftsFor(world.effects, FOLDERS);
  const kept = drafts.keep('public', FILES);
  expect(namesOf(world)).toEqual(['/p/out/.svduty-1-drafts/llr/a.html', '/p/out/.svduty-1-drafts/llr/data/b.csv']);
  expect(kept.map(({ path, bytes }) => ({ path, bytes }))).toEqual(FILES);
  expect(kept.map(factsOf)).toEqual(FILES.map(factsOf));
  writeOutput(world.effects, [{ folder: '/p/out', files: kept, removed: [] }]);
  drafts.discard();
  expect(namesOf(world)).toEqual(['/p/out/llr/a.html', '/p/out/llr/data/b.csv']);
});

test('what passes between threads has no bytes, and has them again where it is heard', () => {
  const world = empty();
  const drafts = draftsFor(world.effects, FOLDERS);
  const passed = structuredClone(drafts.keep('partnership', FILES).map(told));
  expect(passed.every((file) => !('bytes' in file))).toBe(true);
  const heard = draftsFor(world.effects, FOLDERS).heard('partnership', passed);
  expect(heard.map(({ path, bytes }) => ({ path, bytes }))).toEqual(FILES);
});

test.each(['write', 'makeFolder'] as const)('where a %s is refused they stay in memory', (refused) => {
  const world = empty((effect) => (effect === refused ? 'ENOSPC' : undefined));
  const kept = draftsFor(world.effects, FOLDERS).keep('public', FILES);
  expect(kept).toEqual(FILES);
  expect(() => writeOutput(world.effects, [{ folder: '/p/out', files: kept, removed: [] }])).toThrow(
    /Nothing was changed/,
  );
});

test('a run that is stopped leaves nothing, not even the folder', () => {
  const root = mkdtempSync(join(tmpdir(), 'drafts-'));
  try {
    const folders = { public: `${root}/deep/out`, partnership: `${root}/inner` };
    const drafts = draftsFor(nodeEffects(true), folders);
    drafts.keep('public', FILES);
    expect(readdirSync(root)).toEqual(['deep']);
    drafts.discard();
    expect(readdirSync(root)).toEqual([]);
    expect(drafts.keep('public', FILES)).toEqual(FILES);
    expect(readdirSync(root)).toEqual([]);
  } finally {
    rmSync(root, { recursive: true });
  }
});

test('a folder of drafts that is a link is removed as the link it is', () => {
  const root = mkdtempSync(join(tmpdir(), 'drafts-'));
  const theirs = mkdtempSync(join(tmpdir(), 'theirs-'));
  const effects = nodeEffects(true);
  try {
    writeFileSync(`${theirs}/mine.txt`, 'mine');
    // One of a run that ended, and one that has the number of this run.
    for (const run of [2 ** 30, effects.runId]) symlinkSync(theirs, `${root}/.svduty-${run}-drafts`);
    expect(claimOutput(effects, join(tmpdir(), 'elsewhere'), root)).toEqual([]);
    expect(readdirSync(root)).toEqual([]);
    expect(readdirSync(theirs)).toEqual(['mine.txt']);
  } finally {
    for (const folder of [root, theirs]) rmSync(folder, { recursive: true });
  }
});
