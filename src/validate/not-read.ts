import type { Diagnostic } from '../core/diagnostic.ts';
import { LIMITS } from '../core/limits.ts';
import { keyOfPlace, type Place } from '../core/place.ts';
import { withCommas } from '../core/thousands.ts';
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

/**
 * One problem for each file or folder that is not read because of its name, with the count of the references that wait for what stands in it:
 * with one it is an error. `found` says it of the name alone, and of the references once for each edition.
 */
export function withWhatWaits(found: readonly Diagnostic[]): Diagnostic[] {
  const isNotRead = ({ code }: Diagnostic): boolean => code === 'load/not-read';
  const places = new Map<string, Map<string, Place>>();
  for (const { place, also } of found.filter(isNotRead)) {
    if (!place) continue;
    const known = places.get(place.file) ?? new Map<string, Place>();
    places.set(place.file, known);
    for (const other of also) known.set(keyOfPlace(other), other);
  }
  return found.flatMap((problem) => {
    const waiting = isNotRead(problem) ? places.get(problem.place?.file ?? '') : undefined;
    if (!waiting) return isNotRead(problem) ? [] : [problem];
    places.delete(problem.place?.file ?? '');
    if (waiting.size === 0) return [problem];
    const count = waiting.size === 1 ? 'One reference waits' : `${withCommas(waiting.size)} references wait`;
    const message = `${problem.message} ${count} for what stands in it.`;
    return [
      { ...problem, severity: 'error' as const, message, also: [...waiting.values()].slice(0, LIMITS.problemsOfAKind) },
    ];
  });
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
