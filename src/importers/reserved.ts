import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { placeOf } from '../core/place.ts';
import { SINGLE_FILES } from '../schema/table.ts';

/** Names in data/ that mean something else than an indicator. */
const RESERVED: ReadonlySet<string> = new Set([
  'areas',
  'population',
  ...Object.values(SINGLE_FILES).flatMap(({ path }) => /^data\/(.+)\.yaml$/.exec(path)?.[1] ?? []),
]);

/** Entries of data/imports.yaml, at any depth, whose figures would take the name of another file of data/. Code: import/reserved-name. */
export function reservedNames(settings: unknown): Diagnostic[] {
  if (typeof settings !== 'object' || settings === null) return [];
  return Object.entries(settings).flatMap(([key, value]) => {
    if (key !== 'indicator' || typeof value !== 'string' || !RESERVED.has(value)) return reservedNames(value);
    return diagnostic(
      'import/reserved-name',
      placeOf(settings, key),
      `"${value}" cannot be the id of an indicator: data/${value} is another file of the folder.`,
    );
  });
}
