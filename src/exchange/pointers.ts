import type { ResolvedNode } from '../schema/walk.ts';
import { type ExportedList, type KeyTree, treeOf } from './fields.ts';
import { below, recordNode } from './nodes.ts';
import type { Json } from './picked.ts';

/** The ids that everybody may read, by kind of record. Those of a kind that is not here all may be. */
export type OpenIds = ReadonlyMap<string, ReadonlySet<string>>;

/** The kind of record that a list holds, as schemas name it in `x-id` and `x-ref`. */
export const kindOf = (list: ExportedList): string => below(recordNode(list), 'id', list.schema).node['x-id'] ?? '';

/** A record of a list without the ids of what nobody may read of: `null` in place of one, and of a list what is left. */
export const withOpenIds = <Record extends Json>(record: Record, list: ExportedList, open: OpenIds): Record =>
  opened(record, recordNode(list), treeOf(list.keys), open) as Record;

function opened(value: Json, of: ResolvedNode, tree: KeyTree | true, open: OpenIds): Json {
  const kinds = of.node['x-ref'];
  if (typeof value === 'string') return kinds?.every((kind) => open.get(kind)?.has(value) === false) ? null : value;
  if (typeof value !== 'object' || value === null) return value;
  if (of.node.items) {
    const item = below(of);
    return Object.values(value).flatMap((one: Json) => {
      const kept = opened(one, item, tree, open);
      return kept === null ? [] : [kept];
    });
  }
  if (tree === true) return value;
  const record = value as { readonly [key: string]: Json };
  return Object.fromEntries(
    Object.entries(tree).map(([key, keys]) => [key, opened(record[key] ?? null, below(of, key), keys, open)]),
  );
}
