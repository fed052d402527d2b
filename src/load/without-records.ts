import { mapValues } from '../core/map-values.ts';
import { ORIGIN, originOf } from '../core/place.ts';
import { apart } from '../schema/parts-of-records.ts';
import { FOLDERS, NEEDS_FILES, type SchemaName, SINGLE_FILES } from '../schema/table.ts';
import { keySchema, type ResolvedNode, resolveNode, type SchemaNode, schemaNamed } from '../schema/walk.ts';
import type { RawContent } from './project.ts';

/** Records that are left out: their ids by kind (`x-id`). */
export type Gone = ReadonlyMap<string, ReadonlySet<string>>;

type Raw = Readonly<Record<string, unknown>>;

/**
 * A file without the pointers (`x-ref`) to records that are left out: a list loses them, a key that may be left out is left out. A pointer that its record
 * cannot do without stays, and the check of references tells it. What has none is the same value.
 */
export function withoutPointers(schema: SchemaName, value: unknown, gone: Gone): unknown {
  const root = schemaNamed(schema);
  return without(resolveNode(root, root.$id ?? ''), value, gone);
}

/** The content without what points to records that are left out. */
export function withoutGone({ needs, ...others }: RawContent, gone: Gone): RawContent {
  return {
    ...mapValues(SINGLE_FILES, ({ schema }, key) => withoutPointers(schema, others[key], gone)),
    needs: mapValues(NEEDS_FILES, ({ schema }, key) => withoutPointers(schema, needs[key], gone)),
    ...mapValues(FOLDERS, ({ schema }, key) =>
      key === 'variants' ? others[key] : others[key].map((value) => withoutPointers(schema, value, gone)),
    ),
  };
}

function without({ node, base }: ResolvedNode, value: unknown, gone: Gone): unknown {
  if (Array.isArray(value)) return node.items ? listWithout(resolveNode(node.items, base), value, gone) : value;
  if (typeof value !== 'object' || value === null) return value;
  const record = value as Raw;
  const changed = new Map<string, unknown>();
  for (const [key, item] of Object.entries(record)) {
    const schema = keySchema(node, key);
    if (!schema) continue;
    const property = resolveNode(schema, base);
    const isNeeded = node.required?.includes(key) === true;
    const left = pointsTo(property.node, item, gone) ? undefined : without(property, item, gone);
    const isEmptied = Array.isArray(left) && left.length === 0 && left !== item && (property.node.minItems ?? 0) > 0;
    const rest = isEmptied ? undefined : left;
    if (rest !== item && !(rest === undefined && isNeeded)) changed.set(key, rest);
  }
  if (changed.size === 0) return value;
  const result: Record<string | symbol, unknown> = { ...record };
  for (const [key, rest] of changed) {
    if (rest === undefined) delete result[key];
    else result[key] = rest;
  }
  return result;
}

function listWithout(item: ResolvedNode, list: readonly unknown[], gone: Gone): readonly unknown[] {
  const kept = [...list.keys()].filter((index) => !pointsTo(item.node, list[index], gone));
  const items = kept.map((index) => without(item, list[index], gone));
  if (items.length === list.length && items.every((one, index) => one === list[index])) return list;
  return movedFrom(list, items, kept);
}

/** A list made of the items of another: each answers with the place that it had there. */
export function movedFrom(list: readonly unknown[], items: unknown[], indexes: readonly number[]): unknown[] {
  const origin = originOf(list);
  if (!origin) return items;
  const was = (key: string | number): string | number => indexes[Number(key)] ?? key;
  Object.defineProperty(items, ORIGIN, {
    value: {
      place: (key) => origin.place(key === undefined ? undefined : was(key)),
      keyPlace: (key) => origin.keyPlace(was(key)),
      within: (key, line, column) => origin.within(was(key), line, column),
      written: (key) => origin.written(was(key)),
    } satisfies typeof origin,
  });
  return items;
}

function pointsTo(node: SchemaNode, item: unknown, gone: Gone): boolean {
  if (typeof item !== 'string' || !node['x-ref']) return false;
  return isGone(node['x-ref'], item, gone);
}

/** Whether a pointer of some kinds leads to a record that is left out, or to a fact of one. */
export function isGone(kinds: readonly string[], id: string, gone: Gone): boolean {
  return kinds.some((kind) =>
    kind === 'fact' ? gone.get('reference')?.has(apart(id).record) === true : gone.get(kind)?.has(id) === true,
  );
}
