import { FILL_IN } from '../core/fill-in.ts';
import { namedFew } from '../core/named-few.ts';
import { resolveNode } from '../schema/walk.ts';
import { nodeOf } from './cells.ts';
import type { DraftKind } from './kind.ts';
import type { Known } from './known.ts';
import { type DraftRecord, neededKeys } from './record.ts';

/** A record with FILL IN under each key that it needs and does not have, in the schema's order, and above it which words are allowed. */
export function filledIn(one: DraftRecord, kind: DraftKind, path: string, known: Known): DraftRecord {
  const node = nodeOf(kind, path, '');
  const missing = neededKeys(node).filter((key) => one.record[key] === undefined);
  const remarks: Record<string, string> = { ...one.remarks };
  const values: Record<string, unknown> = { ...one.record };
  for (const key of missing) {
    const own = nodeOf(kind, path, key);
    const item = own.items ? resolveNode(own.items, `${kind.schema}.schema.json`).node : own;
    const allowed = item.enum?.map(String) ?? (item['x-ref'] ?? []).flatMap((ref) => known.ids(ref));
    if (allowed.length > 0) remarks[key] = `One of: ${namedFew(allowed)}`;
    values[key] = own.items ? [FILL_IN] : FILL_IN;
  }
  const order = Object.keys(node.properties ?? {});
  const record = Object.fromEntries(
    order.flatMap((key) => (values[key] === undefined ? [] : [[key, values[key]] as const])),
  );
  return { ...one, record, remarks };
}
