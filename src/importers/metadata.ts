import { diagnostic } from '../core/diagnostic.ts';
import type { Effects } from '../core/effects.ts';
import { LIMITS } from '../core/limits.ts';
import { type Place, placeOf } from '../core/place.ts';
import { openFolder } from '../load/folder.ts';
import { decode } from '../load/text.ts';
import { loadYaml } from '../load/yaml.ts';
import type { Imported } from './importer.ts';
import type { Problems } from './input/problems.ts';

/** What an import needs to know of metadata that is there already. */
export interface KnownMetadata {
  readonly sourceId: string | undefined;
  readonly illustrative: Place | undefined;
}

/** Reads data/<id>.meta.yaml as far as an import needs it; undefined when there is none. What else is wrong with it `check` says. */
export function knownMetadata(effects: Effects, folder: string, id: string): KnownMetadata | undefined {
  const file = `data/${id}.meta.yaml`;
  const { input } = openFolder(effects, folder, () => {}).read(file, LIMITS.yamlBytes);
  if (!input) return undefined;
  const value = loadYaml(file, decode(input.bytes) ?? '').value as
    | { source?: { id?: unknown }; provenance?: unknown }
    | undefined;
  return {
    sourceId: typeof value?.source?.id === 'string' ? value.source.id : undefined,
    illustrative: value?.provenance === 'illustrative' ? placeOf(value, 'provenance') : undefined,
  };
}

/** The ids of the sources in content/sources.yaml; none where the file cannot be read. */
export function knownSources(effects: Effects, folder: string): ReadonlySet<string> {
  const file = 'content/sources.yaml';
  const { input } = openFolder(effects, folder, () => {}).read(file, LIMITS.yamlBytes);
  const value = loadYaml(file, decode(input?.bytes ?? new Uint8Array()) ?? '').value;
  const lists = Object.values((value ?? {}) as Record<string, unknown>).filter((list) => Array.isArray(list));
  return new Set(lists.flat().flatMap((record) => (typeof record?.id === 'string' ? [record.id] : [])));
}

/** Reports an import of official figures over those that the metadata of the same name call made up, at that word. Code: import/illustrative. */
export function checkMetadata(metadata: KnownMetadata | undefined, { id }: Imported, problems: Problems): void {
  if (!metadata?.illustrative) return;
  problems.add(
    diagnostic(
      'import/illustrative',
      metadata.illustrative,
      `data/${id}.meta.yaml says that the figures of ${id} are made up.`,
    ),
  );
}
