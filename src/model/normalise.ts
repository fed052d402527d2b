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

/** A settled record carries the names of its keys that its schema calls Markdown, and a list of Markdown texts itself; both survive spreading. */
const MARKDOWN: unique symbol = Symbol('markdown');

/** Whether the schema of a settled record or list calls the text under a key Markdown. All other text is plain. */
export function isMarkdown(parent: object, key: string | number): boolean {
  return (parent as { [MARKDOWN]?: ReadonlySet<string | number> | typeof EVERY })[MARKDOWN]?.has(key) ?? false;
}

const EVERY = { has: (_key: string | number): boolean => true };
const KEYS = new WeakMap<SchemaNode, ReadonlySet<string>>();

function markdownKeys(node: SchemaNode, base: string): ReadonlySet<string> {
  const known = KEYS.get(node);
  if (known) return known;
  const all = Object.entries(node.properties ?? {});
  const keys = new Set(all.filter(([, property]) => isMarkdownNode(property, base)).map(([key]) => key));
  KEYS.set(node, keys);
  return keys;
}

const isMarkdownNode = (property: SchemaNode, base: string): boolean =>
  resolveNode(property, base).node.format === 'markdown';

/** Fills in what a schema allows to leave out, so that whoever reads the value can tell an absent key from a misspelt name. */
export function normalise<T>(schema: string, value: T): Settled<T> {
  const root = schemaNamed(schema);
  return settle(root, root.$id ?? '', value) as Settled<T>;
}

function settle(schema: SchemaNode, base: string, value: unknown): unknown {
  const { node, base: here } = resolveNode(schema, base);
  if (Array.isArray(value)) {
    const items = node.items;
    if (!items) return value;
    const settled = copyOrigin(
      value,
      value.map((item) => settle(items, here, item)),
    );
    if (isMarkdownNode(items, here)) Object.defineProperty(settled, MARKDOWN, { value: EVERY });
    return settled;
  }
  if (typeof value !== 'object' || value === null) return value;
  const result: Record<string | symbol, unknown> = { ...value };
  const markdown = markdownKeys(node, here);
  if (markdown.size > 0) result[MARKDOWN] = markdown;
  for (const [key, property] of Object.entries(node.properties ?? {})) {
    const own = (value as Record<string, unknown>)[key];
    result[key] = own === undefined || own === null ? absent(property, here) : settle(property, here, own);
  }
  if (typeof node.additionalProperties === 'object') {
    if (isMarkdownNode(node.additionalProperties, here)) result[MARKDOWN] = EVERY;
    for (const [key, item] of Object.entries(value)) {
      if (!Object.hasOwn(node.properties ?? {}, key)) result[key] = settle(node.additionalProperties, here, item);
    }
  }
  return result;
}

/** What stands for a key that is not there: what its type promises where it may come later, and else nothing. */
function absent(property: SchemaNode, base: string): unknown {
  const { node, base: here } = resolveNode(property, base);
  if (node['x-later'] === true && node.default !== undefined) return node.default;
  if (node.type === 'array') return [];
  if (node['x-later'] !== true) return null;
  return node.properties ? settle(node, here, {}) : '';
}

/** Lists are copied by `map`, which drops symbol keys: the place has to be carried over. */
function copyOrigin(from: readonly unknown[], to: unknown[]): unknown[] {
  for (const key of Object.getOwnPropertySymbols(from))
    Object.defineProperty(to, key, Object.getOwnPropertyDescriptor(from, key) ?? {});
  return to;
}
