import {
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Effects } from '../core/effects.ts';

/** The half of the effects that changes files, and what has to be known before. */
export const writing: Pick<
  Effects,
  'exists' | 'realPath' | 'makeFolder' | 'removeFolder' | 'write' | 'keep' | 'rename' | 'remove' | 'runId' | 'isRunning'
> = {
  exists,
  realPath: (path) => realPath(resolve(path)),
  makeFolder,
  removeFolder: (path) => rmdirSync(path),
  write: (path, bytes) => writeFileSync(path, bytes),
  keep: (path, as) => {
    rmSync(as, { force: true });
    try {
      linkSync(path, as);
    } catch {
      // Some disks, such as memory sticks, know no second names.
      copyFileSync(path, as);
    }
  },
  rename: (from, to) => renameSync(from, to),
  remove: (path) => {
    if (exists(path)) rmSync(path);
  },
  runId: process.pid,
  isRunning,
};

/** Not `recursive`: Node then tries for ever where the system says that there is no such folder, as in /proc. */
function makeFolder(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || !statSync(path).isDirectory()) throw error;
  }
}

function exists(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}

function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    const above = dirname(path);
    return above === path ? path : join(realPath(above), basename(path));
  }
}

function isRunning(runId: number): boolean {
  try {
    return process.kill(runId, 0);
  } catch (error) {
    // Another user's: it may not be asked, but it is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
