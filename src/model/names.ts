import { kept } from '../core/kept.ts';
import { type SchemaNode, schemaNamed, walk } from '../schema/walk.ts';
import { areaLabel } from './area-label.ts';
import type { Area } from './areas.ts';
import { contentFiles } from './content-files.ts';
import type { SettledContent } from './model.ts';

const NAME_KEYS = ['name', 'title', 'label', 'headline', 'term'] as const;

/**
 * The printed name of every area and of every record that has an id. Ids are unique within a kind only, so each name is also kept
 * under `kind:id`; of two records of different kinds with one id, what the strategy is about comes before where its data came from.
 */
export function namesOf(content: SettledContent, areas: ReadonlyMap<string, Area>): Map<string, string> {
  const names = new Map<string, string>();
  for (const area of areas.values()) names.set(area.code, areaLabel(area));
  const { single, needs, folders } = contentFiles(content);
  const { sources, ...others } = single;
  const files = [...Object.values(needs), ...Object.values(folders).flat(), ...Object.values(others), sources];
  for (const { schema, value } of files)
    for (const { kind, id, name } of recordsIn(schemaNamed(schema), value)) {
      names.set(`${kind}:${id}`, name);
      if (!names.has(id)) names.set(id, name);
    }
  return names;
}

interface Named {
  readonly kind: string;
  readonly id: string;
  readonly name: string;
}

/** The records of a file that have an id and a name. Editions share most files. */
const recordsIn = kept((schema: SchemaNode, file: object): readonly Named[] => {
  const found: Named[] = [];
  walk(schema, file, (node, item, parent) => {
    const kind = node['x-id'];
    if (!kind || typeof item !== 'string') return;
    const record = new Map(Object.entries(parent));
    const name = NAME_KEYS.map((key): unknown => record.get(key)).find(
      (value): value is string => typeof value === 'string',
    );
    if (name !== undefined) found.push({ kind, id: item, name });
  });
  return found;
});
