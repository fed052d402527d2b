import {
  closeSync,
  copyFileSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import type { Effects } from '../core/effects.ts';
import { orMissing, reasonOf } from './node-reasons.ts';

/** The half of the effects that changes files, and what has to be known before. */
export const writing: Pick<
  Effects,
  | 'makeFolder'
  | 'removeFolder'
  | 'removeTree'
  | 'write'
  | 'flush'
  | 'keep'
  | 'rename'
  | 'remove'
  | 'unbroken'
  | 'runId'
  | 'isRunning'
> = {
  makeFolder,
  removeFolder: (path) => rmdirSync(path),
  removeTree: (path) => rmSync(path, { recursive: true, force: true }),
  write: (path, bytes) => writeFileSync(path, bytes),
  flush,
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
  remove: (path) => orMissing(() => rmSync(path), undefined),
  unbroken,
  runId: process.pid,
  isRunning,
};

function flush(path: string): void {
  // Windows flushes only what was opened for writing.
  const descriptor = openSync(path, 'r+');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Not `recursive`: Node then tries for ever where the system says that there is no such folder, as in /proc. */
function makeFolder(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    if (reasonOf(error) !== 'EEXIST' || !statSync(path).isDirectory()) throw error;
  }
}

/** While a signal has a listener the process does not end by itself: the listener is called once nothing is under way, and lets it end then. */
function unbroken(action: () => void): void {
  const deaf = (['SIGINT', 'SIGTERM'] as const).map((signal) => {
    const die = (): void => {
      hear();
      process.kill(process.pid, signal);
    };
    process.on(signal, die);
    return () => process.off(signal, die);
  });
  const hear = (): void => {
    for (const stop of deaf) stop();
  };
  try {
    action();
  } finally {
    // A signal that came meanwhile is told within one whole turn of the loop.
    setImmediate(() => setImmediate(hear));
  }
}

function isRunning(runId: number): boolean {
  try {
    return process.kill(runId, 0);
  } catch (error) {
    // Another user's: it may not be asked, but it is there.
    return reasonOf(error) === 'EPERM';
  }
}
