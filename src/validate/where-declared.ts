import { once } from '../core/once.ts';
import { FOLDERS, NEEDS_FILES, SINGLE_FILES } from '../schema/table.ts';
import { resolveNode, type SchemaNode, schemaNamed } from '../schema/walk.ts';

/** Schemas are nested less deeply. */
const DEEPEST = 12;

/** Where a record of a kind is written, as the rest of "Add it …": from the schemas, that mark the ids of their records. */
export function whereDeclared(kind: string): string {
  if (kind === 'area') return 'as a row of data/areas.csv';
  const places = table().get(kind) ?? [];
  return places.length === 0 ? 'where such records stand' : [...new Set(places)].join(' or ');
}

const table = once((): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  const add = (kind: string, place: string): void => void found.set(kind, [...(found.get(kind) ?? []), place]);
  for (const { schema, path } of [...Object.values(SINGLE_FILES), ...Object.values(NEEDS_FILES)])
    for (const [kind, keys] of idsIn(schemaNamed(schema)))
      add(
        kind,
        keys.length > 0 ? `${keys.map((key) => `under "${key}:"`).join(', ')} in ${path}` : `as the id in ${path}`,
      );
  for (const { schema, folder, suffix } of Object.values(FOLDERS))
    for (const [kind, keys] of idsIn(schemaNamed(schema)))
      if (keys.length === 0) add(kind, `in a file of its own, ${folder}/<id>${suffix}`);
  return found;
});

/** The kinds of ids in a schema, each with the keys that lead to its records. */
function idsIn(schema: SchemaNode): [kind: string, keys: string[]][] {
  const within = (node: SchemaNode, base: string, keys: readonly string[], depth: number): [string, string[]][] => {
    const flat = resolveNode(node, base);
    if (depth > DEEPEST) return [];
    const kind = flat.node['x-id'];
    if (kind) return [[kind, keys.slice(0, -1)]];
    const items = flat.node.items ? within(flat.node.items, flat.base, keys, depth + 1) : [];
    const properties = Object.entries(flat.node.properties ?? {}).flatMap(([key, property]) =>
      within(property, flat.base, [...keys, key], depth + 1),
    );
    return [...items, ...properties];
  };
  return within(schema, schema.$id ?? '', [], 0);
}
