import type { Diagnostic } from '../core/diagnostic.ts';
import { FOLDERS, NEEDS_FILES, type SchemaName, SINGLE_FILES } from '../schema/table.ts';
import { schemaNamed } from '../schema/walk.ts';

/**
 * The kinds of records whose ids are not all known, because a file that holds such records has a problem of its own. Pointers to
 * them are not judged: a slip in one file would otherwise be followed by an error at every mention of what stands in it.
 */
export function kindsNotRead(found: readonly Diagnostic[]): Set<string> {
  const files = new Set(found.flatMap((d) => (d.severity === 'error' && d.place ? [d.place.file] : [])));
  const kinds = new Set(files.has('data/areas.csv') || files.has('data') ? ['area'] : []);
  for (const file of files)
    for (const schema of schemasOf(file)) for (const kind of declaredBy(schema)) kinds.add(kind);
  return kinds;
}

/** The schemas of a file, or of everything in a folder that could not be read. */
function schemasOf(file: string): SchemaName[] {
  const single = [...Object.values(SINGLE_FILES), ...Object.values(NEEDS_FILES)].filter(({ path }) => isIn(path, file));
  const many = Object.values(FOLDERS).filter(
    (row) => isIn(row.folder, file) || (file.startsWith(`${row.folder}/`) && file.endsWith(row.suffix)),
  );
  return [...single, ...many].map((row) => row.schema);
}

const isIn = (path: string, file: string): boolean => path === file || path.startsWith(`${file}/`);

/** The kinds that a schema marks as ids, wherever they stand in it. */
function declaredBy(schema: SchemaName): string[] {
  return [...JSON.stringify(schemaNamed(schema)).matchAll(/"x-id":"([^"]+)"/g)].map((match) => match[1] ?? '');
}
