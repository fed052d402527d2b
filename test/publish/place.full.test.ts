import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alone } from '../../src/commands/publish/alone.ts';
import { place } from '../../src/commands/publish/place.ts';
import type { Effects } from '../../src/core/effects.ts';
import { textFile } from '../../src/core/output-file.ts';
import { Stop } from '../../src/core/stop.ts';
import { loadProject } from '../../src/load/project.ts';
import { addressOf } from '../../src/publish/edition.ts';
import { manifestFile } from '../../src/publish/manifest.ts';
import type { EditionRecord } from '../../src/publish/records.ts';
import { readShelf, type Shelf } from '../../src/publish/shelf.ts';
import { recoverOutput } from '../../src/write/recover.ts';
import { filesBelow, REPOSITORY, SMALL } from '../support/folder.ts';
import { memoryFolder, type Refuse } from '../support/memory-effects.ts';
import { edition } from './shelf.ts';

const ROOT = '/county/editions';
const folder = {
  loaded: loadProject(memoryFolder({ root: '/county', files: filesBelow(SMALL) }).effects, '/county', REPOSITORY),
  toolRoot: REPOSITORY,
};

/** An edition with its files, as publishing it would write them. */
function published(variant: string, date: string) {
  const { files: _, ...about } = edition(variant, date);
  const own = [textFile('response-strategy.html', `${variant} ${date}`), textFile('data/violence.csv', date)];
  const address = addressOf(about);
  const files = [...own.map(({ path, bytes }) => ({ path: `${address}/${path}`, bytes })), manifestFile(about, own)];
  const manifest = JSON.parse(new TextDecoder().decode(files.at(-1)!.bytes));
  return { files, manifest: { ...about, files: manifest.files } };
}

const [first, second] = [published('northmere', '2025-04-01'), published('northmere', '2026-04-01')];
const withdrawn: EditionRecord = {
  edition: 'northmere/2025-04-01',
  became: 'withdrawn',
  on: '2026-05-01',
  reason: 'It was wrong.',
  by: null,
};

const EMPTY: Shelf = { editions: [], records: [] };
const ONE: Shelf = { editions: [first.manifest], records: [] };

/** What is done to a folder of editions: from what it holds to what it is to hold. */
const ACTS = {
  'the first edition': { before: EMPTY, fresh: first.files, after: ONE },
  'a later edition': {
    before: ONE,
    fresh: second.files,
    after: { editions: [first.manifest, second.manifest], records: [] },
  },
  'a withdrawal': { before: ONE, fresh: [], after: { ...ONE, records: [withdrawn] } },
} as const;

type Files = Map<string, Uint8Array>;
const worldOf = (files: ReadonlyMap<string, Uint8Array>, refuse?: Refuse) =>
  memoryFolder({ root: '/county', files, ...(refuse ? { refuse } : {}) });
const below = (files: Files): Files =>
  new Map([...files].map(([path, bytes]) => [path.slice('/county/'.length), bytes]));
const started = ({ before }: (typeof ACTS)[keyof typeof ACTS]): Files => {
  const { effects, files } = worldOf(new Map());
  if (before === ONE) place(effects, ROOT, folder, first.files, { before: EMPTY, after: ONE });
  return below(files);
};

const WRITES = ['makeFolder', 'removeFolder', 'write', 'flush', 'keep', 'rename', 'remove'] as const;

/** A world that is gone from its n-th change on: nothing of that run happens any more. */
function dying(effects: Effects, at: number): { effects: Effects; isDead(): boolean } {
  let count = 0;
  const wrapped = Object.fromEntries(
    WRITES.map((name) => {
      const real = effects[name] as (...given: unknown[]) => void;
      const one = (...given: unknown[]): void => {
        count += 1;
        if (count >= at) throw new Error('killed');
        real(...given);
      };
      return [name, one];
    }),
  );
  return { effects: { ...effects, ...wrapped }, isDead: () => count >= at };
}

const sorted = (files: Files) => [...files].toSorted(([a], [b]) => (a < b ? -1 : 1));

describe.each(Object.entries(ACTS))('%s', (_, act) => {
  const start = started(act);
  const whole = worldOf(start);
  place(whole.effects, ROOT, folder, act.fresh, act);
  const end = below(whole.files);

  test('killed at each change in turn leaves what was or what is to be, once the next run has begun', () => {
    let at = 1;
    for (; ; at += 1) {
      const world = worldOf(start);
      const { effects, isDead } = dying(world.effects, at);
      try {
        place(effects, ROOT, folder, act.fresh, act);
      } catch (error) {
        expect((error as Error).message).toBe('killed');
      }
      if (!isDead()) break;
      // Every published file is whole at that very moment.
      for (const [path, bytes] of start)
        expect([bytes, end.get(path)], `${path}, ${at}`).toContainEqual(below(world.files).get(path));
      recoverOutput(world.effects, ROOT);
      const shelf = readShelf(world.effects, ROOT);
      expect([act.before, act.after], `after ${at}`).toContainEqual(shelf);
      place(world.effects, ROOT, folder, act.fresh, { before: shelf, after: act.after });
      expect(sorted(below(world.files)), `after ${at}`).toEqual(sorted(end));
    }
    expect(at).toBeGreaterThan(20);
  });

  test('refused at any change, it says so and leaves all as it was', () => {
    const changes: string[] = [];
    const watched = worldOf(start, (effect, path) => {
      if (effect !== 'read') changes.push(`${effect} ${path}`);
      return undefined;
    });
    place(watched.effects, ROOT, folder, act.fresh, act);
    // Once all is in place a failure only leaves something to tidy.
    const placed = changes.findIndex((change) => /^rename .*-moved$/.test(change));
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: placed }),
        fc.constantFrom('ENOSPC', 'EROFS', 'EACCES', 'EDQUOT', 'EIO'),
        (at, code) => {
          let count = 0;
          const world = worldOf(start, (effect) => {
            if (effect === 'read') return undefined;
            count += 1;
            return count === at + 1 ? code : undefined;
          });
          try {
            place(world.effects, ROOT, folder, act.fresh, act);
            // Tidying up is no part of it.
            expect(sorted(below(world.files))).toEqual(sorted(end));
          } catch (error) {
            expect(error).toBeInstanceOf(Stop);
            expect((error as Stop).exitCode).toBe(2);
            expect(sorted(below(world.files))).toEqual(sorted(start));
          }
        },
      ),
      { numRuns: 40, seed: 15 },
    );
  });

  test('is refused while another run is at it, and after another has changed something', () => {
    const busy = worldOf(new Map([...start, ['editions/.svduty-7-publishing', new Uint8Array()]]));
    const isRunning = (run: number): boolean => run === 7;
    expect(() => place({ ...busy.effects, isRunning }, ROOT, folder, act.fresh, act)).toThrow(Stop);
    expect(below(busy.files).size).toBe(start.size + 1);
    const other = worldOf(end);
    expect(() => place(other.effects, ROOT, folder, act.fresh, act)).toThrow(Stop);
    expect(sorted(below(other.files))).toEqual(sorted(end));
  });
});

test('of two runs that begin at once no more than one goes on', () => {
  const world = worldOf(new Map());
  const isRunning = (): boolean => true;
  const outcomes: string[] = [];
  const run = (runId: number, meanwhile: () => void) => {
    try {
      alone({ ...world.effects, runId, isRunning }, ROOT, () => {
        meanwhile();
        outcomes.push(`${runId} went on`);
      });
    } catch (error) {
      expect(error).toBeInstanceOf(Stop);
      outcomes.push(`${runId} stopped`);
    }
  };
  run(1, () => run(2, () => {}));
  expect(outcomes).toEqual(['2 stopped', '1 went on']);
  expect(world.files.size).toBe(0);
});

test('a mark that a killed run left stops nobody', () => {
  const world = worldOf(new Map([['editions/.svduty-7-publishing', new Uint8Array()]]));
  expect(alone({ ...world.effects, isRunning: () => false }, ROOT, () => 'done')).toBe('done');
  expect(world.files.size).toBe(0);
});
