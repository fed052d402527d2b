import { posix } from 'node:path';
import { nodeEffects } from '../../src/commands/node-effects.ts';
import type { Effects } from '../../src/core/effects.ts';

/** What may be refused: an effect's name and the path it was called with. Answers the error's code, such as EBUSY. */
export type Refuse = (
  effect: 'read' | 'size' | 'makeFolder' | 'write' | 'keep' | 'rename' | 'remove',
  path: string,
) => string | undefined;

/** A folder held in memory. Paths below `root` are looked up here; all others are read from the disk and cannot be changed. */
export interface MemoryFolder {
  readonly effects: Effects;
  readonly files: Map<string, Uint8Array>;
  /** What was printed so far, results and failures together. */
  printed(): string;
}

export interface MemoryOptions {
  readonly root: string;
  /** By path below the root. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly refuse?: Refuse;
  /** Sizes that are told instead of the real ones, by path below the root. */
  readonly sizes?: Readonly<Record<string, number>>;
}

const fail = (code: string): never => {
  throw failure(code);
};
const failure = (code: string): Error => Object.assign(new Error(`${code}: refused`), { code });

export function memoryFolder({
  root,
  files: given,
  refuse = () => undefined,
  sizes = {},
}: MemoryOptions): MemoryFolder {
  const disk = nodeEffects(true);
  const files = new Map([...given].map(([path, bytes]) => [`${root}/${path}`, bytes]));
  const printed: string[] = [];
  const inside = (path: string): boolean => path.startsWith(`${root}/`) || path === root;
  const ask = (effect: Parameters<Refuse>[0], path: string): void => {
    const code = refuse(effect, path.slice(root.length + 1));
    if (code !== undefined) throw failure(code);
    if (!inside(path) && effect !== 'read' && effect !== 'size') throw failure('EROFS');
  };
  const effects: Effects = {
    read: (path) => {
      ask('read', path);
      return inside(path) ? files.get(path) : disk.read(path);
    },
    size: (path) => {
      ask('size', path);
      return sizes[path.slice(root.length + 1)] ?? (inside(path) ? files.get(path)?.length : disk.size(path));
    },
    list: (folder) => {
      if (!inside(folder)) return disk.list(folder);
      const below = [...files.keys()]
        .filter((path) => path.startsWith(`${folder}/`))
        .map((path) => path.slice(folder.length + 1));
      const names = below.map((path) => (path.includes('/') ? path.slice(0, path.indexOf('/') + 1) : path));
      return [...new Set(names)].toSorted((a, b) => (a < b ? -1 : 1));
    },
    exists: (path) =>
      inside(path)
        ? files.has(path) || [...files.keys()].some((file) => file.startsWith(`${path}/`))
        : disk.exists(path),
    realPath: (path) => (inside(path) ? posix.normalize(path) : disk.realPath(path)),
    makeFolder: (path) => ask('makeFolder', path),
    removeFolder: (path) => {
      if (effects.exists(path)) throw failure('ENOTEMPTY');
    },
    keep: (path, as) => {
      ask('keep', path);
      files.set(as, files.get(path) ?? fail('ENOENT'));
    },
    write: (path, bytes) => {
      ask('write', path);
      files.set(path, bytes);
    },
    rename: (from, to) => {
      ask('rename', from);
      ask('rename', to);
      const bytes = files.get(from);
      if (!bytes) throw failure('ENOENT');
      files.delete(from);
      files.set(to, bytes);
    },
    remove: (path) => {
      ask('remove', path);
      files.delete(path);
    },
    runId: 1,
    isRunning: () => false,
    out: (text) => printed.push(text),
    err: (text) => printed.push(text),
    colour: false,
    progress: false,
  };
  return { effects, files, printed: () => printed.join('') };
}
