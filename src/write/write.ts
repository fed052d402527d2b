import type { Effects } from '../core/effects.ts';
import type { OutputFile } from '../core/output-file.ts';
import { Stop } from '../core/stop.ts';

const TEMPORARY = '.svduty-new';
const KEPT = '.svduty-old';

/**
 * Writes all files or none. Each is first written beside its target under a temporary name; only when all are there are they
 * moved into place, and if one move fails those before it are undone, so that a failed build leaves the last good output.
 * @throws Stop (exit code 2) that names the file and the reason: locked, no permission, a file where a folder should be.
 */
export function writeOutput(effects: Effects, folder: string, files: readonly OutputFile[]): void {
  const paths = files.map((file) => ({ target: `${folder}/${file.path}`, bytes: file.bytes }));
  const written: string[] = [];
  const moved: { target: string; kept: boolean }[] = [];
  let current = folder;
  try {
    for (const { target, bytes } of paths) {
      current = target;
      effects.makeFolder(target.slice(0, target.lastIndexOf('/')));
      effects.write(target + TEMPORARY, bytes);
      written.push(target + TEMPORARY);
    }
    for (const { target } of paths) {
      current = target;
      const kept = effects.size(target) !== undefined;
      if (kept) effects.rename(target, target + KEPT);
      moved.push({ target, kept });
      effects.rename(target + TEMPORARY, target);
    }
  } catch (error) {
    undo(effects, written, moved);
    throw new Stop(cannotWrite(current, error as NodeJS.ErrnoException));
  }
  for (const { target, kept } of moved) if (kept) quietly(() => effects.remove(target + KEPT));
}

function undo(effects: Effects, written: readonly string[], moved: readonly { target: string; kept: boolean }[]): void {
  for (const { target, kept } of moved.toReversed()) {
    quietly(() => (kept ? effects.rename(target + KEPT, target) : effects.remove(target)));
  }
  for (const path of written) quietly(() => effects.remove(path));
}

/** Undoing goes on after a failure: what can be put back is put back. */
function quietly(action: () => void): void {
  try {
    action();
  } catch {
    // The failure that is being undone is the one to report.
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EBUSY: 'it is open in another program. Close it (in Word, for example) and build again.',
  EACCES: 'there is no permission to write there. Check who owns the folder, or choose another with --out.',
  EPERM: 'it is open in another program or there is no permission to write there. Close it and build again.',
  EEXIST: 'there is a file where a folder should be. Choose another folder with --out.',
  ENOTDIR: 'there is a file where a folder should be. Choose another folder with --out.',
  EISDIR: 'there is a folder where a file should be. Move it away and build again.',
  ENOSPC: 'the disk is full. Free some space and build again.',
  EROFS: 'the disk can only be read. Choose another folder with --out.',
};

function cannotWrite(path: string, error: NodeJS.ErrnoException): string {
  const reason = REASONS[error.code ?? ''] ?? `${error.message}.`;
  return `Cannot write ${path}: ${reason} Nothing was changed.`;
}
