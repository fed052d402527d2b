import { SCHEMAS } from './generated/schemas.ts';

/** The parts of a JSON Schema that the program itself reads; Ajv reads all of it. */
export interface SchemaNode {
  readonly $ref?: string;
  readonly $id?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minItems?: number;
  readonly minProperties?: number;
  readonly minimum?: number;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly examples?: readonly unknown[];
  readonly required?: readonly string[];
  /** What is needed where a key that makes the record another kind is not there. */
  readonly then?: Pick<SchemaNode, 'required'>;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: boolean | SchemaNode;
  readonly items?: SchemaNode;
  readonly allOf?: readonly SchemaNode[];
  readonly definitions?: Readonly<Record<string, SchemaNode>>;
  readonly 'x-id'?: string;
  /** On a list: its records are parts of the one that holds it, and are pointed to by both ids (parts-of-records.ts). */
  readonly 'x-id-within'?: string;
  readonly 'x-ref'?: readonly string[];
  /** Words that may stand in place of such an id. */
  readonly 'x-ref-or'?: readonly string[];
  /** What a number that an author types counts: people and what happened to them, or their share in per cent. It goes through the gate for small numbers. */
  readonly 'x-counts'?: 'people' | 'share';
  /** How many words a text may have. */
  readonly 'x-most-words'?: number;
  /** May be left out until it is known: settling fills it in, and nothing in the types says so. */
  readonly 'x-later'?: boolean;
  readonly default?: unknown;
  /** How many items an example shows of a list that may be empty. */
  readonly 'x-shown-items'?: number;
  /** The record that is pointed to is left out of a local edition: it is one of the partnership's, and not in what the edition is made of. */
  readonly 'x-left-out'?: boolean;
  /** What an example shows here, where the first that is allowed would state a fact or not fit beside the others. */
  readonly 'x-shown'?: unknown;
  /** The record that is pointed to may still have to be made. */
  readonly 'x-awaited'?: boolean;
}

/** A schema as a whole, by its name in the table. */
export function schemaNamed(name: string): SchemaNode {
  return SCHEMAS[`${name}.schema.json`] as SchemaNode;
}

/** A flat schema node and the file it stands in, against which its own references are read. */
export interface ResolvedNode {
  readonly node: SchemaNode;
  readonly base: string;
}

const resolved = new WeakMap<SchemaNode, ResolvedNode>();

/** One flat node: `$ref` and `allOf` are laid together. `base` is the file the node stands in. Each node is worked out once. */
export function resolveNode(node: SchemaNode, base: string): ResolvedNode {
  const known = resolved.get(node);
  if (known) return known;
  const { $ref, allOf, ...own } = node;
  const parts = [...($ref ? [target($ref, base)] : []), ...(allOf ?? []).map((part) => resolveNode(part, base))];
  const flat = parts.length > 0 ? (Object.assign({}, ...parts.map((part) => part.node), own) as SchemaNode) : node;
  const found = { node: flat, base: parts.find((part) => part.base !== base)?.base ?? base };
  resolved.set(node, found);
  return found;
}

function target(ref: string, base: string): ResolvedNode {
  const [file, path] = ref.split('#');
  const id = file === '' || file === undefined ? base : file;
  let node = SCHEMAS[id] as SchemaNode;
  for (const step of (path ?? '').split('/').slice(1)) {
    node = (node as Record<string, SchemaNode>)[
      decodeURIComponent(step.replaceAll('~1', '/').replaceAll('~0', '~'))
    ] as SchemaNode;
  }
  return resolveNode(node, id);
}

/** The flat schema node of the value at a JSON pointer, and the file it stands in; an empty node where the schema says nothing. */
export function schemaAt(name: string, pointer: string): ResolvedNode {
  const schema = schemaNamed(name);
  let found = resolveNode(schema, schema.$id ?? '');
  for (const step of pointer.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    found = resolveNode(found.node.items ?? keySchema(found.node, key) ?? {}, found.base);
  }
  return found;
}

/** What a schema says of the value under a key: the key's own schema, or that of all keys where their names are free. */
export function keySchema({ properties, additionalProperties }: SchemaNode, key: string): SchemaNode | undefined {
  if (properties && Object.hasOwn(properties, key)) return properties[key];
  return typeof additionalProperties === 'object' ? additionalProperties : undefined;
}

/** Called for every value that a schema describes: its flat schema node, the value, and the map or list it stands in. */
export type Visit = (node: SchemaNode, value: unknown, parent: object, key: string | number) => void;

/** Walks a value beside its schema, parents before children. Keys the schema does not know are left out. */
export function walk(schema: SchemaNode, value: unknown, visit: Visit): void {
  walkInto(resolveNode(schema, schema.$id ?? ''), value, visit);
}

function walkInto({ node, base }: ResolvedNode, value: unknown, visit: Visit): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    if (!node.items) return;
    const item = resolveNode(node.items, base);
    for (let index = 0; index < value.length; index++) {
      visit(item.node, value[index], value, index);
      walkInto(item, value[index], visit);
    }
    return;
  }
  if (!node.properties && typeof node.additionalProperties !== 'object') return;
  for (const key of Object.keys(value)) {
    const item = (value as Record<string, unknown>)[key];
    const schema = item === undefined ? undefined : keySchema(node, key);
    if (!schema) continue;
    const property = resolveNode(schema, base);
    visit(property.node, item, value, key);
    walkInto(property, item, visit);
  }
}
