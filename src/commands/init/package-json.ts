import { basename, dirname, relative, resolve } from 'node:path';
import type { Effects } from '../../core/effects.ts';
import type { OutputFile } from '../../core/output-file.ts';
import { textFile } from '../../core/output-file.ts';
import { decode } from '../../load/text.ts';

/** Which svduty a folder uses: what its package.json says, and the packed program where that lies in the folder itself. */
export interface Pinned {
  readonly files: readonly OutputFile[];
  /** Undefined where it is not known how this program came here: a clone, for example. */
  readonly dependency: string | undefined;
}

const NAME = 'svduty';

const NOT_KNOWN: Pinned = { files: [], dependency: undefined };

/**
 * The program pinned as it was installed: a packed file is copied into the folder, so that the folder can be moved; a git address is written down with its
 * commit. Nobody owns the name in the registry, so it is never asked for by its name alone.
 */
export function pinned(effects: Effects, dir: string, toolRoot: string): Pinned {
  const modules = dirname(resolve(toolRoot));
  const home = dirname(modules);
  const from = basename(modules) === 'node_modules' ? resolvedIn(effects, modules) : undefined;
  if (from === undefined) return NOT_KNOWN;
  if (from.startsWith('git')) return { files: [], dependency: from };
  if (!from.startsWith('file:') || !from.endsWith('.tgz')) return NOT_KNOWN;
  const packed = resolve(home, from.slice('file:'.length));
  if (resolve(dirname(packed)) === resolve(dir)) return { files: [], dependency: `file:${basename(packed)}` };
  const bytes = effects.read(packed);
  if (bytes) return { files: [{ path: basename(packed), bytes }], dependency: `file:${basename(packed)}` };
  return { files: [], dependency: `file:${relative(dir, packed).replaceAll('\\', '/')}` };
}

/** Where a package manager says that it took this package from. */
function resolvedIn(effects: Effects, modules: string): string | undefined {
  const bytes = effects.read(`${modules}/.package-lock.json`);
  if (!bytes) return undefined;
  const lock = JSON.parse(decode(bytes) ?? '{}') as { packages?: Record<string, { resolved?: string }> };
  return lock.packages?.[`node_modules/${NAME}`]?.resolved;
}

/** The folder's package.json. */
export function packageJson(dependency: string | undefined): OutputFile {
  const scripts = { build: 'svduty build', check: 'svduty check', preview: 'svduty preview' };
  const body = {
    private: true,
    scripts,
    ...(dependency === undefined ? {} : { dependencies: { [NAME]: dependency } }),
  };
  return textFile('package.json', `${JSON.stringify(body, null, 2)}\n`);
}
