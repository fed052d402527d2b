import { type ResolvedNode, resolveNode, schemaNamed } from '../schema/walk.ts';
import type { ExportedList } from './fields.ts';

/** The schema of a record of a list. @throws for a list that the content does not have */
export function recordNode({ schema, list }: Pick<ExportedList, 'schema' | 'list'>): ResolvedNode {
  const root = schemaNamed(schema);
  const file = resolveNode(root, root.$id ?? '');
  return list === undefined ? file : below(below(file, list, schema));
}

/** The schema of what stands under a key of a record, or of the items of a list. @throws for a key that it does not have; `of`: in what, for the message */
export function below({ node, base }: ResolvedNode, key?: string, of = ''): ResolvedNode {
  const next = key === undefined ? node.items : node.properties?.[key];
  if (!next) throw new Error(`${of} has no ${key ?? 'items'} to export`);
  return resolveNode(next, base);
}
