import { schemaOfFile } from './table.ts';
import { keySchema, type ResolvedNode, resolveNode, type SchemaNode, schemaNamed } from './walk.ts';

/** The names of the keys that a file of the folder may have, at whatever depth; none for a file of another kind. */
export function keyNamesOf(file: string): ReadonlySet<string> {
  const name = schemaOfFile(file);
  const found = new Set<string>();
  if (name === undefined) return found;
  const schema = schemaNamed(name);
  addNames(resolveNode(schema, schema.$id ?? ''), found, new Set());
  return found;
}

function addNames({ node, base }: ResolvedNode, found: Set<string>, seen: Set<SchemaNode>): void {
  if (seen.has(node)) return;
  seen.add(node);
  for (const name of Object.keys(node.properties ?? {})) found.add(name);
  const names = Object.keys(node.properties ?? {}).map((name) => keySchema(node, name));
  const others = typeof node.additionalProperties === 'object' ? node.additionalProperties : undefined;
  for (const below of [...names, node.items, others]) if (below) addNames(resolveNode(below, base), found, seen);
}
