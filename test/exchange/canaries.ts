import { keySchema, type ResolvedNode, resolveNode, type SchemaNode, schemaNamed } from '../../src/schema/walk.ts';

const MOST_DEEP = 8;

/** What is written into the key of a record of a content type. */
export const canary = (path: string): string => `canary<${path}>`;

/** The canaries in a text. */
export const canariesIn = (text: string): Set<string> =>
  new Set([...text.matchAll(/canary<([^>]*)>/g)].map(([, path = '']) => path));

/**
 * A settled value of a content type with a canary in every key that its schema allows, whether or not the value had it, and in one that no schema has. Ids and what
 * a value remembers of its place stay. Paths begin with the name of the schema.
 */
export function withCanaries(schema: string, value: unknown): unknown {
  const root = schemaNamed(schema);
  return filled(resolveNode(root, root.$id ?? ''), value, schema, 0);
}

function filled({ node, base }: ResolvedNode, value: unknown, path: string, depth: number): unknown {
  if (depth > MOST_DEEP) return value;
  if (node.type === 'array' && node.items) {
    const item = resolveNode(node.items, base);
    const items = Array.isArray(value) && value.length > 0 ? value : [undefined];
    const list = items.map((one) => filled(item, one, path, depth + 1));
    return Array.isArray(value) ? Object.assign(list, symbolsOf(value)) : list;
  }
  if (!node.properties) return isText(node) ? canary(path) : (value ?? null);
  const record: Record<string | symbol, unknown> = {
    ...(value as object | undefined),
    not_in_any_schema: canary('new'),
  };
  for (const key of Object.keys(node.properties)) {
    const own = record[key];
    if (key === 'id' && own) continue;
    const property = keySchema(node, key);
    if (property) record[key] = filled(resolveNode(property, base), own ?? undefined, `${path}.${key}`, depth + 1);
  }
  return record;
}

const isText = ({ type, enum: words }: SchemaNode): boolean => type === 'string' || words !== undefined;

const symbolsOf = (list: readonly unknown[]): object =>
  Object.fromEntries(
    Object.getOwnPropertySymbols(list).map((key) => [key, (list as unknown as Record<symbol, unknown>)[key]]),
  );
