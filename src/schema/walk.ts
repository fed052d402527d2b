import { SCHEMAS } from './generated/schemas.ts';

/** The parts of a JSON Schema that the program itself reads; Ajv reads all of it. */
export interface SchemaNode {
  readonly $ref?: string;
  readonly $id?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly examples?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: boolean | SchemaNode;
  readonly items?: SchemaNode;
  readonly allOf?: readonly SchemaNode[];
  readonly oneOf?: readonly SchemaNode[];
  readonly anyOf?: readonly SchemaNode[];
  readonly definitions?: Readonly<Record<string, SchemaNode>>;
  readonly 'x-id'?: string;
  readonly 'x-ref'?: readonly string[];
}

/** A schema as a whole, by its name in the table. */
export function schemaNamed(name: string): SchemaNode {
  return SCHEMAS[`${name}.schema.json`] as SchemaNode;
}

const resolved = new WeakMap<SchemaNode, SchemaNode>();

/** One flat node: `$ref`, `allOf` and the branch of `oneOf` that fits `value` are laid together. `base` is the file the node stands in. */
export function resolveNode(node: SchemaNode, base: string, value?: unknown): { node: SchemaNode; base: string } {
  if (node.oneOf || node.anyOf) {
    const branch = (node.oneOf ?? node.anyOf ?? [])
      .map((b) => resolveNode(b, base, value))
      .find((b) => fits(b.node, value));
    return branch ? { node: { ...without(node), ...branch.node }, base: branch.base } : { node, base };
  }
  if (!node.$ref && !node.allOf) return { node, base };
  const known = resolved.get(node);
  if (known) return { node: known, base: baseOf(node, base) };
  const parts = [
    ...(node.$ref ? [target(node.$ref, base)] : []),
    ...(node.allOf ?? []).map((n) => resolveNode(n, base, value)),
  ];
  const flat = Object.assign({}, ...parts.map((p) => p.node), without(node)) as SchemaNode;
  resolved.set(node, flat);
  return { node: flat, base: baseOf(node, base) };
}

const without = ({ $ref: _r, allOf: _a, oneOf: _o, anyOf: _y, ...rest }: SchemaNode): SchemaNode => rest;

function baseOf(node: SchemaNode, base: string): string {
  const ref = node.$ref ?? node.allOf?.find((n) => n.$ref)?.$ref;
  return ref === undefined || ref.startsWith('#') ? base : (ref.split('#')[0] ?? base);
}

function target(ref: string, base: string): { node: SchemaNode; base: string } {
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

/** The flat schema node of the value at a JSON pointer in `root`, and the file it stands in; an empty node where the schema says nothing. */
export function schemaAt(name: string, root: unknown, pointer: string): { node: SchemaNode; base: string } {
  const schema = schemaNamed(name);
  let found = resolveNode(schema, schema.$id ?? '', root);
  let value = root;
  for (const step of pointer.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    value = (value as Record<string, unknown> | null | undefined)?.[key];
    const next = found.node.items ?? found.node.properties?.[key] ?? {};
    found = resolveNode(next, found.base, value);
  }
  return found;
}

const TYPE_OF = (value: unknown): string =>
  value === null
    ? 'null'
    : Array.isArray(value)
      ? 'array'
      : typeof value === 'number' && Number.isInteger(value)
        ? 'integer'
        : typeof value;

function fits(node: SchemaNode, value: unknown): boolean {
  const types = node.type === undefined ? undefined : [node.type].flat();
  const type = TYPE_OF(value);
  if (types && !types.includes(type) && !(type === 'integer' && types.includes('number'))) return false;
  if (type !== 'object') return true;
  const record = value as Record<string, unknown>;
  return Object.entries(node.properties ?? {}).every(([key, n]) => n.const === undefined || record[key] === n.const);
}

/** Called for every value that a schema describes: its flat schema node, the value, and the map or list it stands in. */
export type Visit = (node: SchemaNode, value: unknown, parent: object, key: string | number) => void;

/** Walks a value beside its schema, parents before children. Keys the schema does not know are left out. */
export function walk(schema: SchemaNode, value: unknown, visit: Visit): void {
  step(schema, schema.$id ?? '', value, visit);
}

function step(schema: SchemaNode, base: string, value: unknown, visit: Visit): void {
  const { node, base: here } = resolveNode(schema, base, value);
  if (Array.isArray(value)) {
    const items = node.items;
    if (items) for (const [index, item] of value.entries()) child(items, here, item, value, index, visit);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, property] of Object.entries(node.properties ?? {})) {
    const item = (value as Record<string, unknown>)[key];
    if (item !== undefined) child(property, here, item, value, key, visit);
  }
}

function child(
  schema: SchemaNode,
  base: string,
  value: unknown,
  parent: object,
  key: string | number,
  visit: Visit,
): void {
  visit(resolveNode(schema, base, value).node, value, parent, key);
  step(schema, base, value, visit);
}
