import { resolveNode, type SchemaNode, schemaNamed } from '../schema/walk.ts';

/** A settled value: read-only, every optional key there, absent ones as null and absent lists as empty lists. */
export type Settled<T> = T extends readonly (infer Item)[]
  ? readonly Settled<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]-?: SettledKey<T[Key]> }
    : T;

type SettledKey<V> = undefined extends V
  ? NonNullable<V> extends readonly unknown[]
    ? Settled<NonNullable<V>>
    : Settled<NonNullable<V>> | null
  : Settled<V>;

/** Fills in what a schema allows to leave out, so that whoever reads the value can tell an absent key from a misspelt name. */
export function normalise<T>(schema: string, value: T): Settled<T> {
  const root = schemaNamed(schema);
  return settle(root, root.$id ?? '', value) as Settled<T>;
}

function settle(schema: SchemaNode, base: string, value: unknown): unknown {
  const { node, base: here } = resolveNode(schema, base);
  if (Array.isArray(value)) {
    const items = node.items;
    return items
      ? copyOrigin(
          value,
          value.map((item) => settle(items, here, item)),
        )
      : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  const result: Record<string | symbol, unknown> = { ...value };
  for (const [key, property] of Object.entries(node.properties ?? {})) {
    const own = (value as Record<string, unknown>)[key];
    result[key] = own === undefined || own === null ? absent(property, here) : settle(property, here, own);
  }
  if (typeof node.additionalProperties === 'object') {
    for (const [key, item] of Object.entries(value)) {
      if (!Object.hasOwn(node.properties ?? {}, key)) result[key] = settle(node.additionalProperties, here, item);
    }
  }
  return result;
}

function absent(property: SchemaNode, base: string): unknown {
  return resolveNode(property, base).node.type === 'array' ? [] : null;
}

/** Lists are copied by `map`, which drops symbol keys: the place has to be carried over. */
function copyOrigin(from: readonly unknown[], to: unknown[]): unknown[] {
  for (const key of Object.getOwnPropertySymbols(from))
    Object.defineProperty(to, key, Object.getOwnPropertyDescriptor(from, key) ?? {});
  return to;
}
