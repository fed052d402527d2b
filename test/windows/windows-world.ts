import { fileURLToPath } from 'node:url';
import { vi } from 'vitest';
import type { Effects } from '../../src/core/effects.ts';
import type { Refuse } from '../support/memory-effects.ts';

/** The system a run is on: its way of writing paths, and where the program and a user's folders lie. */
export type System = 'posix' | 'win32';

/** The top of the disk, below which everything lies. Windows takes both strokes, and answers with its own. */
const ROOTS: Readonly<Record<System, string>> = { posix: '/disk', win32: 'C:' };

/** A path below the top as somebody types it. */
export const typed = (system: System, path: string): string =>
  system === 'win32' ? `C:\\${path.replaceAll('/', '\\')}` : `/disk/${path}`;

const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** What was printed, and every file below the top afterwards. */
export interface Ran {
  readonly exitCodes: readonly number[];
  readonly printed: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/**
 * Runs commands one after the other in a process whose `node:path` is that of the system, on a disk held in memory that holds the program and `files`. `lines` are the
 * words of each, paths among them as `typed`; `between` may change files before a run, by its index.
 */
export async function runOn(
  system: System,
  files: ReadonlyMap<string, Uint8Array>,
  lines: readonly (readonly string[])[],
  {
    refuse,
    between,
  }: { readonly refuse?: Refuse; readonly between?: (files: Map<string, Uint8Array>, index: number) => void } = {},
): Promise<Ran> {
  vi.resetModules();
  // Before it is replaced: it reads the real disk.
  const { filesBelow } = await import('../support/folder.ts');
  const program = ['schemas', 'starters', 'templates', 'vendor'].flatMap((folder) =>
    [...filesBelow(`${REPOSITORY}/${folder}`)].map(([path, bytes]) => [`program/${folder}/${path}`, bytes] as const),
  );
  const { readFileSync } = await import('node:fs');
  const own = ['package.json', '.vscode/settings.json', '.vscode/extensions.json'].map(
    (path) => [`program/${path}`, readFileSync(`${REPOSITORY}/${path}`)] as const,
  );
  vi.resetModules();
  vi.doMock('node:path', async (original) => {
    const path = await original<typeof import('node:path')>();
    const ofSystem = path[system];
    return { ...ofSystem, default: ofSystem, posix: path.posix, win32: path.win32 };
  });
  try {
    const { memoryFolder } = await import('../support/memory-effects.ts');
    const { runWords } = await import('../../src/commands/program.ts');
    const root = ROOTS[system];
    const {
      effects,
      files: after,
      printed,
    } = memoryFolder({
      root,
      files: new Map([...program, ...own, ...files]),
      ...(refuse ? { refuse } : {}),
    });
    const world = system === 'win32' ? asWindows(effects) : effects;
    const exitCodes: number[] = [];
    for (const [index, words] of lines.entries()) {
      between?.(after, index);
      exitCodes.push(await runWords(words, () => world, { toolRoot: typed(system, 'program'), toolVersion: '0.0.0' }));
    }
    const below = [...after].map(([path, bytes]) => [path.slice(root.length + 1), bytes] as const);
    return {
      exitCodes,
      printed: printed(),
      files: new Map(below.filter(([path]) => !path.startsWith('program/')).toSorted(([a], [b]) => (a < b ? -1 : 1))),
    };
  } finally {
    vi.doUnmock('node:path');
  }
}

/** The world as Windows gives it: paths with either stroke, and whole paths with its own. */
function asWindows(effects: Effects): Effects {
  const inside = (value: unknown): unknown => {
    if (typeof value !== 'string') return value;
    const path = value.replaceAll('\\', '/').replace(/\/+$/, '');
    return path === 'C:' || /^[A-Z]:\//.test(path) ? path : value;
  };
  const methods = Object.entries(effects).map(([name, value]) => [
    name,
    typeof value === 'function' && !['out', 'err'].includes(name)
      ? (...args: unknown[]) => value(...args.map(inside))
      : value,
  ]);
  const given = Object.fromEntries(methods) as Effects;
  return {
    ...given,
    look: (path) => {
      const found = given.look(path);
      return 'real' in found ? { ...found, real: found.real.replaceAll('/', '\\') } : found;
    },
  };
}
