import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { LIMITS } from '../core/limits.ts';
import type { Place } from '../core/place.ts';
import type { Folder } from './folder.ts';
import { decode } from './text.ts';
import { loadYaml } from './yaml.ts';

const YAML = /\.ya?ml(\.txt)?$/i;
/** `content` itself may have another name, and has folders. */
const LEVELS = 2;

/**
 * The ids of the records in files and folders that nothing reads because of their names, each with the path among `paths` that it stands in.
 * What cannot be read gives none; the name is told already.
 */
export function idsNotRead(folder: Folder, paths: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const path of paths)
    for (const file of filesIn(folder, path, LEVELS)) {
      const { input } = folder.read(file, LIMITS.yamlBytes);
      const text = input && decode(input.bytes);
      if (text === undefined) continue;
      for (const id of idsIn(loadYaml(file, text).value)) if (!found.has(id)) found.set(id, path);
    }
  return found;
}

/** The path itself, or what lies in the folder of this name. */
function filesIn(folder: Folder, path: string, levels: number): string[] {
  const names = folder.list(path);
  if (names.length === 0) return YAML.test(path) ? [path] : [];
  return names.flatMap((name) => {
    if (name.endsWith('/')) return levels > 1 ? filesIn(folder, `${path}/${name.slice(0, -1)}`, levels - 1) : [];
    return YAML.test(name) ? [`${path}/${name}`] : [];
  });
}

/** Every record that content points to is known by its key `id`. */
function idsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    key === 'id' && typeof item === 'string' ? [item] : idsIn(item),
  );
}

/** What is not read, and the places that need what stands in it: an error. Code: load/not-read; `withWhatWaits` makes one message of all of a file. */
export function awaited(file: string, places: readonly Place[]): Diagnostic {
  const also = [...places];
  return diagnostic('load/not-read', { file, line: 1, column: 1 }, `${file} is not read.`, { severity: 'error', also });
}
