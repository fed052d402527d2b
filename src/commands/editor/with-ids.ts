import { isRecord } from '../../core/is-record.ts';
import type { Ids } from '../../validate/ids.ts';

/** A schema for editors in which each key that takes an id offers those of the folder, each with the name of its record. */
export function withIds(node: unknown, ids: Ids): unknown {
  if (Array.isArray(node)) return node.map((item) => withIds(item, ids));
  if (!isRecord(node)) return node;
  // In the program's own folder they may be those of an earlier run.
  const others = Object.entries(node).filter(([key]) => key !== 'defaultSnippets');
  const below = Object.fromEntries(others.map(([key, value]) => [key, withIds(value, ids)]));
  const known = knownOf(node, ids);
  if (known.length > 0)
    return {
      ...below,
      examples: known.slice(0, 1).map(([id]) => id),
      defaultSnippets: known.map(([id, name]) => ({ label: id, description: name, body: id })),
    };
  const items = knownOf(node.items, ids).slice(0, 1);
  return items.length > 0 ? { ...below, examples: items.map(([id]) => [id]) } : below;
}

/** What a key may take: the ids of the kinds in its `x-ref`, and the words of its `x-ref-or`. */
function knownOf(node: unknown, ids: Ids): [id: string, name: string][] {
  const { 'x-ref': kinds, 'x-ref-or': words = [] } = isRecord(node) ? node : {};
  if (!Array.isArray(kinds)) return [];
  const known = [...new Map(kinds.flatMap((kind: string) => [...(ids.get(kind) ?? [])]))];
  return [...known, ...[words].flat().map((word): [string, string] => [String(word), `any ${kinds.join(' or ')}`])];
}
