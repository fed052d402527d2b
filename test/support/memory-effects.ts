import { nodeEffects } from '../../src/commands/node-effects.ts';
import type { Effects, Found } from '../../src/core/effects.ts';
import { escapeControls } from '../../src/core/printable.ts';

/** What may be refused: an effect's name and the path it was called with. Answers the error's code, such as EBUSY. */
export type Refuse = (
  effect: 'read' | 'makeFolder' | 'write' | 'keep' | 'rename' | 'remove',
  path: string,
) => string | undefined;

/**
 * What stands at a path that is no ordinary file or folder. A link leads to another path below the root, or out of it with a path that
 * begins with `/`; `folder` is one without a file in it, and `file` an empty one.
 */
export type Oddity =
  | { readonly link: string }
  | 'pipe'
  | 'device'
  | 'socket'
  | 'loop'
  | 'folder'
  | 'file'
  | 'no permission'
  /** A folder that may be looked at, and not read. */
  | 'no permission to list';

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
  /** By path below the root. */
  readonly odd?: Readonly<Record<string, Oddity>>;
}

const fail = (code: string): never => {
  throw failure(code);
};
const failure = (code: string): Error => Object.assign(new Error(`${code}: refused`), { code, syscall: 'refused' });

export function memoryFolder({
  root,
  files: given,
  refuse = () => undefined,
  sizes = {},
  odd = {},
}: MemoryOptions): MemoryFolder {
  const disk = nodeEffects(true);
  const files = new Map([...given].map(([path, bytes]) => [`${root}/${path}`, bytes]));
  const printed: string[] = [];
  const inside = (path: string): boolean => path.startsWith(`${root}/`) || path === root;
  const ask = (effect: Parameters<Refuse>[0], path: string): void => {
    const code = refuse(effect, path.slice(root.length + 1));
    if (code !== undefined) throw failure(code);
    if (!inside(path) && effect !== 'read') throw failure('EROFS');
  };
  const oddAt = (path: string): Oddity | undefined => odd[path.slice(root.length + 1)];
  /** Follows the links in a path and above it. */
  const real = (path: string): string => {
    for (const [from, oddity] of Object.entries(odd)) {
      const link = `${root}/${from}`;
      if (typeof oddity === 'string' || (path !== link && !path.startsWith(`${link}/`))) continue;
      return real((oddity.link.startsWith('/') ? oddity.link : `${root}/${oddity.link}`) + path.slice(link.length));
    }
    return path;
  };
  const isFolder = (path: string): boolean =>
    path === root ||
    oddAt(path)?.toString().includes('list') ||
    oddAt(path) === 'folder' ||
    [...files.keys(), ...Object.keys(odd).map((file) => `${root}/${file}`)].some((file) => file.startsWith(`${path}/`));
  const look = (path: string): Found => {
    const target = real(path);
    if (!inside(target)) return disk.look(target);
    const oddity = oddAt(target);
    if (oddity === 'pipe' || oddity === 'device' || oddity === 'socket')
      return { kind: 'special', what: `a ${oddity}` };
    if (oddity === 'loop') return { kind: 'refused', reason: 'ELOOP' };
    if (oddity === 'file') return { kind: 'file', size: 0, real: target };
    if (oddity === 'no permission') return { kind: 'refused', reason: 'EACCES' };
    if (isFolder(target)) return { kind: 'folder', real: target };
    const size = sizes[target.slice(root.length + 1)] ?? files.get(target)?.length;
    if (size !== undefined) return { kind: 'file', size, real: target };
    return { kind: target === path ? 'missing' : 'dangling' };
  };
  let turns = 0;
  const effects: Effects = {
    look,
    read: (path) => {
      ask('read', path);
      if (!inside(real(path))) return disk.read(real(path));
      // Node would wait for it, or be refused.
      if (oddAt(real(path)) !== undefined) throw failure('EINVAL');
      return files.get(real(path));
    },
    list: (folder) => {
      const target = real(folder);
      if (!inside(target)) return disk.list(target);
      if (oddAt(target)?.toString().startsWith('no permission')) throw failure('EACCES');
      const below = [...files.keys(), ...Object.keys(odd).map((path) => `${root}/${path}`)]
        .filter((path) => path.startsWith(`${target}/`))
        .map((path) => path.slice(target.length + 1).split('/')[0] ?? '')
        .map((name) => (look(`${target}/${name}`).kind === 'folder' ? `${name}/` : name));
      return [...new Set(below)].toSorted((a, b) => (a < b ? -1 : 1));
    },
    makeFolder: (path) => ask('makeFolder', path),
    removeFolder: (path) => {
      if (look(path).kind !== 'missing') throw failure('ENOTEMPTY');
    },
    removeTree: (path) => {
      ask('remove', path);
      for (const file of files.keys()) if (file === path || file.startsWith(`${path}/`)) files.delete(file);
    },
    keep: (path, as) => {
      ask('keep', path);
      files.set(as, files.get(path) ?? fail('ENOENT'));
    },
    write: (path, bytes) => {
      ask('write', path);
      files.set(path, bytes);
    },
    flush: (path) => {
      if (!files.has(path)) throw failure('ENOENT');
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
    unbroken: (action) => action(),
    out: (text) => printed.push(escapeControls(text)),
    err: (text) => printed.push(escapeControls(text)),
    // Nobody asks for anything.
    serve: async (port) => ({ port: port === 0 ? 4321 : port, ended: Promise.resolve() }),
    runId: 1,
    isRunning: () => false,
    colour: false,
    progress: false,
    now: () => turns++,
  };
  return { effects, files, printed: () => printed.join('') };
}
