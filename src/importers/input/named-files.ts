import type { Effects } from '../../core/effects.ts';
import { Stop } from '../../core/stop.ts';
import { type SourceFile, sourceFile } from './source-file.ts';

/** Folders within folders as an unpacked download has them. */
const DEEPEST = 4;

/** The files that the user named; a folder stands for every file in it. @throws Stop for a name that is nothing. */
export function namedFiles(effects: Effects, paths: readonly string[]): SourceFile[] {
  return paths.flatMap((given) => {
    const path = given.replace(/\/+$/, '');
    const below = filesBelow(effects, path, '', DEEPEST);
    if (below.length > 0) return below.flatMap((name) => sourceFile(effects, `${path}/${name}`, name) ?? []);
    const one = sourceFile(effects, path, path.slice(path.lastIndexOf('/') + 1));
    if (!one) throw new Stop(`There is no file "${given}".`);
    return [one];
  });
}

function filesBelow(effects: Effects, root: string, folder: string, depth: number): string[] {
  if (depth === 0) return [];
  return effects.list(folder === '' ? root : `${root}/${folder}`).flatMap((name) => {
    const path = folder === '' ? name : `${folder}/${name}`;
    if (name.startsWith('.')) return [];
    return name.endsWith('/') ? filesBelow(effects, root, path.slice(0, -1), depth - 1) : [path];
  });
}
