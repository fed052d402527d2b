import { describe, expect, test } from 'vitest';
import type { Effects } from '../../src/core/effects.ts';
import { textFile } from '../../src/core/output-file.ts';
import { Stop } from '../../src/core/stop.ts';
import { draftsFor } from '../../src/write/drafts.ts';
import { recoverOutput } from '../../src/write/recover.ts';
import { type OutputSet, writeOutput } from '../../src/write/write.ts';
import { filesBelow, SMALL } from '../support/folder.ts';
import { memoryFolder } from '../support/memory-effects.ts';
import { runCommand } from '../support/run-command.ts';

const PATHS = ['llr/a.html', 'llr/b.docx', 'llr/data/new.csv', 'llr/build.json', 'new/c.html', 'index.html'];
/** What lay there before: some of what is written, and what belongs to somebody else. */
const BEFORE = new Map([
  ['out/llr/a.html', 'old'],
  ['out/llr/b.docx', 'old'],
  ['out/llr/build.json', 'old'],
  ['out/index.html', 'old'],
  ['out/llr/other.txt', 'theirs'],
  ['out/llr/stale.docx', 'old'],
  ['out/gone/data/a.csv', 'old'],
]);
const REMOVED = ['llr/stale.docx', 'gone/data/a.csv'];
const set = (text: string, folder = '/p/out'): OutputSet => ({
  folder,
  files: PATHS.map((path) => textFile(path, text)),
  removed: REMOVED,
});
const all = (text: string): Record<string, string> => ({
  ...Object.fromEntries(PATHS.map((path) => [`out/${path}`, text])),
  'out/llr/other.txt': 'theirs',
});

type Files = Map<string, Uint8Array>;
const textsOf = (files: Files): Record<string, string> =>
  Object.fromEntries([...files].map(([path, bytes]) => [path.slice('/p/'.length), new TextDecoder().decode(bytes)]));
const before = (): ReadonlyMap<string, Uint8Array> =>
  new Map([...BEFORE].map(([path, text]) => [path, new TextEncoder().encode(text)]));

/** The world of a run that is killed at its n-th change: nothing happens from then on, and of a file that is just written half is there. */
function killedAt(n: number, world: Effects, files: Files, runId: number): { effects: Effects; reached(): boolean } {
  let calls = 0;
  const dying = <A extends unknown[], R>(call: (...args: A) => R, half?: (...args: A) => void) => {
    return (...args: A): R => {
      calls += 1;
      if (calls === n) half?.(...args);
      if (calls >= n) throw new Error('killed');
      return call(...args);
    };
  };
  const halfOf = (path: string, bytes: Uint8Array): void => void files.set(path, bytes.slice(0, bytes.length / 2));
  const effects: Effects = {
    ...world,
    runId,
    makeFolder: dying(world.makeFolder),
    removeFolder: dying(world.removeFolder),
    removeTree: dying(world.removeTree),
    write: dying(world.write, halfOf),
    flush: dying(world.flush),
    keep: dying(world.keep, (path, as) => halfOf(as, files.get(path) ?? new Uint8Array())),
    rename: dying(world.rename),
    remove: dying(world.remove),
  };
  return { effects, reached: () => calls >= n };
}

/** Writes a set of which every other file waits on the disk before the rest is there, as a build of many editions does. */
function writeWithDrafts(effects: Effects, { files, ...rest }: OutputSet): void {
  const drafts = draftsFor(effects, { public: rest.folder, partnership: rest.folder });
  const early = drafts.keep(
    'public',
    files.filter((_, index) => index % 2 === 0),
  );
  const all = files.map((file) => early.find(({ path }) => path === file.path) ?? file);
  writeOutput(effects, [{ ...rest, files: all }]);
  drafts.discard();
}

/** A folder after a run that was killed at its n-th call; undefined when the run had fewer. */
function afterKill(n: number): ReturnType<typeof memoryFolder> | undefined {
  const folder = memoryFolder({ root: '/p', files: before() });
  const { effects, reached } = killedAt(n, folder.effects, folder.files, 7);
  try {
    writeWithDrafts(effects, set('new'));
  } catch {
    // Killed.
  }
  return reached() ? folder : undefined;
}

const kills: number[] = [];
for (let n = 1; afterKill(n); n += 1) kills.push(n);

test('there are as many moments to be killed at as a run has steps', () => {
  expect(kills.length).toBeGreaterThan(5 * PATHS.length);
});

describe.each(kills)('killed at step %i', (n) => {
  test('every file is the old or the new', () => {
    const left = textsOf(afterKill(n)?.files ?? new Map());
    for (const [path, text] of BEFORE) {
      const isRemoved = REMOVED.some((removed) => path === `out/${removed}`);
      expect([text, isRemoved ? undefined : 'new'], path).toContain(left[path]);
    }
    for (const path of PATHS) expect([undefined, 'old', 'new'], path).toContain(left[`out/${path}`]);
  });

  test('the next run puts the whole set right, and nothing is left over', () => {
    const { effects, files } = afterKill(n)!;
    recoverOutput(effects, '/p/out');
    expect([Object.fromEntries(BEFORE), all('new')]).toContainEqual(textsOf(files));
  });

  test('so it does when it is killed as well', () => {
    for (let again = 1; ; again += 1) {
      const { effects, files } = afterKill(n)!;
      const second = killedAt(again, effects, files, 8);
      try {
        recoverOutput(second.effects, '/p/out');
      } catch {
        // Killed.
      }
      recoverOutput(effects, '/p/out');
      expect([Object.fromEntries(BEFORE), all('new')]).toContainEqual(textsOf(files));
      if (!second.reached()) break;
    }
  });

  test('the next run writes its own set', () => {
    const { effects, files } = afterKill(n)!;
    writeOutput(effects, [set('newest')]);
    expect(textsOf(files)).toEqual(all('newest'));
  });

  test('a run that still goes on is left alone', () => {
    const { effects, files } = afterKill(n)!;
    const left = textsOf(files);
    recoverOutput({ ...effects, isRunning: (runId) => runId === 7 }, '/p/out');
    expect(textsOf(files)).toEqual(left);
  });
});

test('a set of data that was left half changed is put right before anything is read', async () => {
  const given = filesBelow(SMALL);
  const world = memoryFolder({ root: '/p', files: given });
  let renames = 0;
  const dying = (): void => {
    throw new Error('killed');
  };
  const effects: Effects = {
    ...world.effects,
    runId: 7,
    rename: (from, to) => (++renames > 2 ? dying() : world.effects.rename(from, to)),
    remove: dying,
  };
  const files = ['population.csv', 'areas.csv'].map((path) => textFile(path, 'half'));
  expect(() => writeOutput(effects, [{ folder: '/p/data', files: files, removed: [] }])).toThrow('killed');
  expect(world.files.get('/p/data/population.csv')).toEqual(files[0]!.bytes);
  expect((await runCommand('check', ['/p'], {}, world.effects)).exitCode).toBe(0);
  expect(world.files).toEqual(new Map([...given].map(([path, bytes]) => [`/p/${path}`, bytes])));
});

test.each(['rename', 'keep', 'write', 'remove'] as const)('a %s that fails puts everything back', (effect) => {
  for (const file of effect === 'remove' ? REMOVED : PATHS) {
    const isIt = (path: string) => (effect === 'remove' ? path === `out/${file}` : path.includes(file));
    const refuse = (asked: string, path: string) => (asked === effect && isIt(path) ? 'EBUSY' : undefined);
    const { effects, files } = memoryFolder({ root: '/p', files: before(), refuse });
    const isNew = !BEFORE.has(`out/${file}`);
    if (effect === 'keep' && isNew) continue;
    expect(() => writeOutput(effects, [set('new')])).toThrow(/Nothing was changed/);
    expect(textsOf(files)).toEqual(Object.fromEntries(BEFORE));
  }
});

describe('two folders that are written together', () => {
  const inner = '/p/inner';
  const both = new Map(
    [...before()].flatMap(([path, bytes]) => [path, path.replace('out', 'inner')].map((at) => [at, bytes])),
  );
  const sets = [set('new', inner), set('new')];
  const within = (files: Files, folder: string): Record<string, string> =>
    Object.fromEntries(
      Object.entries(textsOf(files))
        .filter(([path]) => path.startsWith(`${folder}/`))
        .map(([path, text]) => [path.replace(folder, 'out'), text]),
    );
  const old = Object.fromEntries(BEFORE);

  test.each(['inner', 'out'])('stay as they were when one file of %s cannot be written', (where) => {
    for (const file of PATHS) {
      const refuse = (asked: string, path: string) =>
        asked === 'rename' && path === `${where}/${file}` ? 'EBUSY' : undefined;
      const { effects, files } = memoryFolder({ root: '/p', files: both, refuse });
      expect(() => writeOutput(effects, sets)).toThrow(/Nothing was changed/);
      expect([within(files, 'inner'), within(files, 'out')]).toEqual([old, old]);
    }
  });

  test('stay as they were when the last step of the second fails', () => {
    const refuse = (asked: string, path: string) =>
      asked === 'rename' && path === 'out/.svduty-1-moved' ? 'EBUSY' : undefined;
    const { effects, files } = memoryFolder({ root: '/p', files: both, refuse });
    expect(() => writeOutput(effects, sets)).toThrow(/Nothing was changed/);
    expect([within(files, 'inner'), within(files, 'out')]).toEqual([old, old]);
  });

  test('are each whole after a kill and the next run', () => {
    for (let n = 1; ; n += 1) {
      const world = memoryFolder({ root: '/p', files: both });
      const { effects, reached } = killedAt(n, world.effects, world.files, 7);
      try {
        writeOutput(effects, sets);
      } catch {
        // Killed.
      }
      for (const folder of [inner, '/p/out']) recoverOutput(world.effects, folder);
      for (const folder of ['inner', 'out']) expect([old, all('new')]).toContainEqual(within(world.files, folder));
      if (!reached()) break;
    }
  });
});

test('what could not be put back is said, and put back by the next run', () => {
  let locked = false;
  const refuse = (effect: string, path: string): string | undefined => {
    locked ||= effect === 'rename' && path.includes('new/c.html');
    return locked && effect === 'rename' ? 'EBUSY' : undefined;
  };
  const { effects, files } = memoryFolder({ root: '/p', files: before(), refuse });
  expect(() => writeOutput(effects, [set('new')])).toThrow(/^(?!.*Nothing was changed)/);
  expect(() => recoverOutput(effects, '/p/out')).toThrow(Stop);
  const unlocked = memoryFolder({
    root: '/p',
    files: new Map([...files].map(([path, bytes]) => [path.slice(3), bytes])),
  });
  recoverOutput(unlocked.effects, '/p/out');
  expect(textsOf(unlocked.files)).toEqual(Object.fromEntries(BEFORE));
});

test('a journal that somebody made reaches nothing outside its folder', () => {
  const evil = {
    files: ['../mine.txt', '/p/mine.txt', 'a/../../mine.txt'].map((path) => ({ path, isNew: true })),
    folders: ['..'],
  };
  const files = new Map([
    ['mine.txt', new TextEncoder().encode('mine')],
    ['out/.svduty-7-moving', new TextEncoder().encode(JSON.stringify(evil))],
  ]);
  const folder = memoryFolder({ root: '/p', files });
  recoverOutput(folder.effects, '/p/out');
  expect(textsOf(folder.files)).toEqual({ 'mine.txt': 'mine' });
});
