import type { Effects } from '../core/effects.ts';
import type { OutputFile } from '../core/output-file.ts';
import { Stop } from '../core/stop.ts';
import { recoverOutput } from './recover.ts';
import { endSwap, journalOf, journalText, newOf, oldOf, type Phase, type Swap, targetOf, tryAll } from './swap.ts';

/**
 * Writes all files or none. Each is first written beside its target under another name; only when all are there do they take their targets'
 * names, and if one cannot, those before it are put back, so that a failed build leaves the last good output. Killed at any moment it leaves
 * of every file the old or the new, and the next run puts back what was moved.
 * @throws Stop (exit code 2) that names the file and the reason: locked, no permission, a file where a folder should be.
 */
export function writeOutput(effects: Effects, folder: string, files: readonly OutputFile[]): void {
  recoverOutput(effects, folder);
  let current = folder;
  let phase: Phase = 'preparing';
  const above: string[] = [];
  let swap: Swap = { folder, runId: effects.runId, files: [], folders: [] };
  try {
    above.push(...missingFolders(effects, folder));
    swap = planned(effects, folder, files);
    for (const path of above) effects.makeFolder(path);
    effects.write(journalOf(swap, phase), journalText(swap));
    for (const path of swap.folders) effects.makeFolder(`${folder}/${path}`);
    for (const [index, file] of swap.files.entries()) {
      current = targetOf(swap, file);
      effects.write(newOf(swap, file), files[index]!.bytes);
    }
    for (const file of swap.files) {
      current = targetOf(swap, file);
      if (!file.isNew) effects.keep(targetOf(swap, file), oldOf(swap, file));
    }
    effects.rename(journalOf(swap, 'preparing'), journalOf(swap, 'moving'));
    phase = 'moving';
    for (const file of swap.files) {
      current = targetOf(swap, file);
      effects.rename(newOf(swap, file), targetOf(swap, file));
    }
    effects.rename(journalOf(swap, 'moving'), journalOf(swap, 'moved'));
  } catch (error) {
    const undone = endSwap(effects, swap, phase);
    tryAll(above.toReversed(), effects.removeFolder);
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new Stop(cannotWrite(current, error as NodeJS.ErrnoException, undone));
  }
  endSwap(effects, swap, 'moved');
}

function planned(effects: Effects, folder: string, files: readonly OutputFile[]): Swap {
  const folders = new Set<string>();
  for (const { path } of files) {
    for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) folders.add(path.slice(0, end));
  }
  return {
    folder,
    runId: effects.runId,
    files: files.map(({ path }) => ({ path, isNew: !effects.exists(`${folder}/${path}`) })),
    folders: [...folders].filter((path) => !effects.exists(`${folder}/${path}`)),
  };
}

/** The folders of a path that are not there, outermost first. */
function missingFolders(effects: Effects, path: string): string[] {
  if (path === '' || effects.exists(path)) return [];
  return [...missingFolders(effects, path.replace(/[/\\]?[^/\\]*$/, '')), path];
}

const REASONS: Readonly<Record<string, string>> = {
  EBUSY: 'it is open in another program. Close it (in Word, for example) and build again.',
  EACCES: 'there is no permission to write there. Check who owns the folder, or choose another with --out.',
  EPERM: 'it is open in another program or there is no permission to write there. Close it and build again.',
  EEXIST: 'there is a file where a folder should be. Choose another folder with --out.',
  ENOTDIR: 'there is a file where a folder should be. Choose another folder with --out.',
  EISDIR: 'there is a folder where a file should be. Move it away and build again.',
  ERR_FS_EISDIR: 'there is a folder where a file should be. Move it away and build again.',
  ENOENT: 'there is no such folder, and it cannot be made. Choose another folder with --out.',
  EFBIG: 'it is larger than a file may be here. Choose another folder with --out.',
  ENOSPC: 'the disk is full. Free some space and build again.',
  EDQUOT: 'there is no space left for you on the disk. Free some and build again.',
  EROFS: 'the disk can only be read. Choose another folder with --out.',
  ENAMETOOLONG: 'the name is too long. Choose a shorter folder with --out.',
};

function cannotWrite(path: string, error: NodeJS.ErrnoException, undone: boolean): string {
  const reason =
    REASONS[error.code ?? ''] ??
    `the system refuses it (${error.code}). Try again, or choose another folder with --out.`;
  const left = undone
    ? 'Nothing was changed.'
    : 'Not everything could be put back as it was: the next run will do that.';
  return `Cannot write ${path}: ${reason} ${left}`;
}
