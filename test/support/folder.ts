import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository: the program's own folder, and the partnership's folder for Leicester, Leicestershire and Rutland. */
export const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** A small complete folder of an invented partnership, with templates of its own. */
export const SMALL = join(REPOSITORY, 'test/golden/small');

/** Every file below a folder, by its path there, in code-unit order. */
export function filesBelow(folder: string): Map<string, Uint8Array> {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = found.map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  return new Map(paths.toSorted((a, b) => (a < b ? -1 : 1)).map((path) => [path, readFileSync(join(folder, path))]));
}
