import type { Effects } from '../../core/effects.ts';
import type { OutputFile } from '../../core/output-file.ts';
import { incomplete } from '../../load/program-files.ts';
import { STARTERS } from './starters.ts';

/** Names that a package manager would take for its own, as the program keeps them and as they are in a folder. */
const OTHER_NAMES: Readonly<Record<string, string>> = { gitignore: '.gitignore' };

/** What every folder has beside its content. */
const IN_EVERY = { 'starters/folder': '' };

/** The files that a starter begins with, by their path in the new folder. @throws Stop where the program is not complete. */
export function starterFiles(effects: Effects, toolRoot: string, name: keyof typeof STARTERS): OutputFile[] {
  const folders = Object.entries({ ...STARTERS[name].folders, ...IN_EVERY });
  return folders.flatMap(([from, to]) => {
    const files = filesIn(effects, `${toolRoot}/${from}`);
    if (files.length === 0) throw incomplete(`${from} is missing.`);
    return files.map(({ path, bytes }) => ({ path: `${to}${OTHER_NAMES[path] ?? path}`, bytes }));
  });
}

function filesIn(effects: Effects, folder: string, below = ''): OutputFile[] {
  return effects.list(folder).flatMap((name): OutputFile[] => {
    if (name.endsWith('/')) return filesIn(effects, `${folder}/${name.slice(0, -1)}`, `${below}${name}`);
    const bytes = effects.read(`${folder}/${name}`);
    return bytes ? [{ path: `${below}${name}`, bytes }] : [];
  });
}
