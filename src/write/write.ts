import type { Effects } from '../core/effects.ts';
import type { OutputFile } from '../core/output-file.ts';
import { Stop } from '../core/stop.ts';
import { cannotWrite } from './cannot-write.ts';
import { recoverOutput } from './recover.ts';
import {
  endSwap,
  foldersOf,
  isThere,
  journalOf,
  journalText,
  missingFolders,
  newOf,
  oldOf,
  type Phase,
  type Swap,
  targetOf,
  tryAll,
} from './swap.ts';

/** What becomes of one folder: files that are written, and files of an earlier run that are removed. Paths are below the folder. */
export interface OutputSet {
  readonly folder: string;
  readonly files: readonly OutputFile[];
  readonly removed: readonly string[];
  /** A power cut may take it: it is not waited for until it is on the disk. */
  readonly mayBeLost?: true;
}

/** A set on its way. */
interface Begun {
  readonly set: OutputSet;
  readonly swap: Swap;
  /** Folders that are not there yet, down to the set's own. */
  readonly above: readonly string[];
  phase: Phase;
}

/**
 * Writes and removes all or nothing. Each file is first written beside its target under another name, unless it waits as a draft; only when all are there do they take
 * their targets' names, and if one cannot, those before it are put back, so that a failed build leaves the last good output. Killed at any
 * moment it leaves of every file the old or the new, and the next run puts back what was moved; of several folders each is then whole.
 *
 * A power cut finds the journal on the disk, and whole those files that lie in the folder itself: the index of a build, and the table and log of an
 * import. To wait for each file in the folders below took a third of a second for the example; one that was cut short there is not as build.json
 * says, which the next build tells, and can be built again.
 * @throws Stop (exit code 2) that names the file and the reason: locked, no permission, a file where a folder should be.
 */
export function writeOutput(effects: Effects, sets: readonly OutputSet[]): void {
  for (const { folder } of sets) recoverOutput(effects, folder);
  effects.unbroken(() => writeAll(effects, sets));
}

function writeAll(effects: Effects, sets: readonly OutputSet[]): void {
  let current = '';
  const at = (path: string): string => {
    current = path;
    return path;
  };
  const begun: Begun[] = [];
  try {
    for (const set of sets) {
      at(set.folder);
      const begin = begunOf(effects, set);
      begun.push(begin);
      prepare(effects, begin, at);
    }
    for (const begin of begun) flush(effects, begin, at);
    for (const begin of begun) move(effects, begin, at);
    for (const begin of begun) enter(effects, begin, 'moved');
  } catch (error) {
    const undone = begun.toReversed().map((begin) => undo(effects, begin));
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new Stop(cannotWrite(current, error as NodeJS.ErrnoException, undone.every(Boolean)));
  }
  for (const { swap } of begun) endSwap(effects, swap, 'moved');
}

function begunOf(effects: Effects, set: OutputSet): Begun {
  const { folder, files, removed } = set;
  const swap: Swap = {
    folder,
    runId: effects.runId,
    files: [
      ...files.map(({ path, draft }) => ({
        path,
        isNew: !isThere(effects, `${folder}/${path}`),
        ...(draft ? { isDraft: true } : {}),
      })),
      ...removed
        .filter((path) => isThere(effects, `${folder}/${path}`))
        .map((path) => ({ path, isNew: false, isGone: true })),
    ],
    folders: foldersOf(files).filter((path) => !isThere(effects, `${folder}/${path}`)),
  };
  return { set, swap, above: missingFolders(effects, folder), phase: 'preparing' };
}

function prepare(effects: Effects, { set, swap, above, phase }: Begun, at: (path: string) => string): void {
  for (const path of above) effects.makeFolder(path);
  effects.write(journalOf(swap, phase), journalText(swap));
  for (const path of swap.folders) effects.makeFolder(`${swap.folder}/${path}`);
  for (const [index, made] of set.files.entries()) {
    if (made.draft) continue;
    const file = swap.files[index]!;
    at(targetOf(swap, file));
    effects.write(newOf(swap, file), made.bytes);
  }
  for (const file of swap.files) if (!file.isNew) effects.keep(at(targetOf(swap, file)), oldOf(swap, file));
}

/** Puts on the disk what tells the next run what to do, before any target is touched: the journal, and the files of the folder itself. */
function flush(effects: Effects, { set, swap, phase }: Begun, at: (path: string) => string): void {
  if (set.mayBeLost) return;
  effects.flush(at(journalOf(swap, phase)));
  for (const file of swap.files) {
    if (file.isGone || file.path.includes('/')) continue;
    at(targetOf(swap, file));
    effects.flush(newOf(swap, file));
  }
}

function move(effects: Effects, begun: Begun, at: (path: string) => string): void {
  const { swap } = begun;
  enter(effects, begun, 'moving');
  // Removed first: where the case of letters counts for nothing, a file of another name may be the same.
  for (const file of swap.files) if (file.isGone) effects.remove(at(targetOf(swap, file)));
  for (const file of swap.files) if (!file.isGone) effects.rename(newOf(swap, file), at(targetOf(swap, file)));
}

function enter(effects: Effects, begun: Begun, phase: Phase): void {
  effects.rename(journalOf(begun.swap, begun.phase), journalOf(begun.swap, phase));
  begun.phase = phase;
}

/** Puts a set back as it was before; answers whether all could be. */
function undo(effects: Effects, begun: Begun): boolean {
  // Another set failed when this one was in place.
  const isBack = begun.phase !== 'moved' || tryAll([begun], () => enter(effects, begun, 'moving'));
  const undone = isBack && endSwap(effects, begun.swap, begun.phase);
  tryAll(begun.above.toReversed(), effects.removeFolder);
  return undone;
}
