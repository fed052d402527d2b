import { basename } from 'node:path';
import type { Effects } from '../../core/effects.ts';
import { Stop } from '../../core/stop.ts';
import { orStop, refusedBy } from '../../load/folder.ts';
import { type SourceFile, sourceFile } from './source-file.ts';

/** Folders within folders as an unpacked download has them. */
const DEEPEST = 4;

/** The files that the user named; a folder stands for every file in it. @throws Stop for a name that is nothing, or nothing that can be read. */
export function namedFiles(effects: Effects, paths: readonly string[]): SourceFile[] {
  return paths.flatMap((given) => {
    const path = given.replace(/(?<=.)\/+$/, '');
    if (effects.look(path).kind !== 'folder') return [readable(effects, path, basename(path))];
    const below = filesBelow(effects, path, '', DEEPEST);
    if (below.length === 0) throw new Stop(`There is no file in the folder "${given}".`);
    return below.map((name) => readable(effects, `${path}/${name}`, name));
  });
}

function readable(effects: Effects, path: string, name: string): SourceFile {
  const file = sourceFile(effects, path, name);
  if (file) return file;
  const found = effects.look(path);
  if (found.kind === 'special') throw new Stop(`"${path}" is ${found.what}, not a file.`);
  if (found.kind === 'refused') throw new Stop(refusedBy(`"${path}"`, found.reason));
  if (found.kind === 'dangling') throw new Stop(`"${path}" is a link to something that is not there.`);
  throw new Stop(`There is no file "${path}".`);
}

function filesBelow(effects: Effects, root: string, folder: string, depth: number): string[] {
  if (depth === 0) return [];
  const at = folder === '' ? root : `${root}/${folder}`;
  return orStop(`"${at}"`, () => effects.list(at)).flatMap((name) => {
    const path = folder === '' ? name : `${folder}/${name}`;
    if (name.startsWith('.')) return [];
    return name.endsWith('/') ? filesBelow(effects, root, path.slice(0, -1), depth - 1) : [path];
  });
}
