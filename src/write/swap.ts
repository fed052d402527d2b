import type { Effects } from '../core/effects.ts';

/**
 * A set of files that takes the place of another as one. The journal is a file in the output folder that is there from before the first file
 * is written until nothing is left to tidy. It lists the files, and its name says how far the swap is:
 *
 * - `preparing`: new files are written and the old kept, each beside its target under another name. No target was touched.
 * - `moving`: every new file is there whole. Targets that get none are removed, and the new files take their targets' names. One that is gone
 *   has been moved.
 * - `moved`: all are in place.
 *
 * Each step to the next is one rename, so whoever finds a journal knows what to do, however its run ended.
 */
export interface Swap {
  /** The output folder. */
  readonly folder: string;
  /** The run that swaps. */
  readonly runId: number;
  readonly files: readonly SwappedFile[];
  /** Folders that were made for it, by path below the output folder, outermost first. */
  readonly folders: readonly string[];
}

export interface SwappedFile {
  /** Below the output folder. */
  readonly path: string;
  /** There was none before. */
  readonly isNew: boolean;
  /** There is none after it. */
  readonly isGone?: boolean;
  /** The new file waits in the folder of drafts. */
  readonly isDraft?: boolean;
}

export const PHASES = ['preparing', 'moving', 'moved'] as const;
export type Phase = (typeof PHASES)[number];

/** The path of the journal of a swap that is so far. */
export const journalOf = ({ folder, runId }: Pick<Swap, 'folder' | 'runId'>, phase: Phase): string =>
  `${folder}/.svduty-${runId}-${phase}`;
/** What the journal says. */
export const journalText = ({ files, folders }: Swap): Uint8Array =>
  new TextEncoder().encode(JSON.stringify({ files, folders }));
/** The path under which a file will be found. */
export const targetOf = ({ folder }: Swap, { path }: SwappedFile): string => `${folder}/${path}`;
/** The folder in which files of a run wait that were written before all were made. */
export const draftsOf = ({ folder, runId }: Pick<Swap, 'folder' | 'runId'>): string =>
  `${folder}/.svduty-${runId}-drafts`;
/** The path under which the new file is there: beside its target, or as a draft. */
export const newOf = (swap: Swap, file: SwappedFile): string =>
  file.isDraft ? `${draftsOf(swap)}/${file.path}` : `${targetOf(swap, file)}.svduty-${swap.runId}-new`;
/** The path under which the old file is kept, beside its target. */
export const oldOf = (swap: Swap, file: SwappedFile): string => `${targetOf(swap, file)}.svduty-${swap.runId}-old`;

/** True for the names that a swap uses while it goes on. */
export const isSwapName = (name: string): boolean =>
  /\.svduty-(\d+-(preparing|moving|moved|drafts|new|old|publishing)|new|old)$/.test(name);

/** Tries on after a failure: what can be put right is put right. Answers whether all could. */
export function tryAll<T>(items: readonly T[], action: (item: T) => void): boolean {
  let all = true;
  for (const item of items) {
    try {
      action(item);
    } catch {
      // The failure that came first is the one that is reported.
      all = false;
    }
  }
  return all;
}

/**
 * Ends a swap whatever became of it, and so that it can be done again should it be cut short: files that were moved are put back, and
 * nothing is left beside the targets. Answers false, and leaves the journal for the next run, when a file could not be put back or removed.
 */
export function endSwap(effects: Effects, swap: Swap, phase: Phase): boolean {
  const { files } = swap;
  if (phase === 'moving' && !tryAll(files.toReversed(), (file) => putBack(effects, swap, file))) return false;
  // When all are in place no new file is left beside its target, and of what was not there before nothing was kept.
  const tidy = tryAll(files, (file) => {
    if (phase !== 'moved') effects.remove(newOf(swap, file));
    if (!file.isNew) effects.remove(oldOf(swap, file));
  });
  const empty = phase === 'moved' ? foldersOf(files.filter(({ isGone }) => isGone === true)) : swap.folders;
  // A folder that holds anything else stays.
  tryAll(empty.toReversed(), (path) => effects.removeFolder(`${swap.folder}/${path}`));
  return tidy && tryAll([journalOf(swap, phase)], effects.remove);
}

function putBack(effects: Effects, swap: Swap, file: SwappedFile): void {
  if (isThere(effects, newOf(swap, file))) return;
  if (file.isNew) effects.remove(targetOf(swap, file));
  else if (isThere(effects, oldOf(swap, file))) effects.rename(oldOf(swap, file), targetOf(swap, file));
}

/** Whether anything has this name. */
export const isThere = (effects: Effects, path: string): boolean => effects.look(path).kind !== 'missing';

/** The folders of a path that are not there, outermost first. */
export function missingFolders(effects: Effects, path: string): string[] {
  if (path === '' || isThere(effects, path)) return [];
  return [...missingFolders(effects, path.replace(/[/\\]?[^/\\]*$/, '')), path];
}

/** The folders that files lie in, by path below the output folder, outermost first. */
export function foldersOf(files: readonly { readonly path: string }[]): string[] {
  const folders = new Set<string>();
  for (const { path } of files)
    for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) folders.add(path.slice(0, end));
  return [...folders];
}
