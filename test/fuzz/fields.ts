import { plain, schemaOf, valuesOf, withValues, yamlFiles } from './base.ts';
import {
  FOLDERS,
  NEEDS_FILES,
  type ResolvedNode,
  resolveNode,
  type SchemaNode,
  SINGLE_FILES,
  schemaNamed,
} from './subject.ts';
import type { Folder } from './trial.ts';

/** One field that a content file may have: the file, the way to it (`*` for the items of a list) and its flat schema. */
export interface Field {
  readonly path: string;
  readonly steps: readonly string[];
  readonly node: SchemaNode;
  /** The schema file that the node stands in. */
  readonly base: string;
}

const DEEPEST = 12;

function below({ node, base }: ResolvedNode, path: string, steps: readonly string[]): Field[] {
  const here = { path, steps, node, base };
  if (steps.length > DEEPEST) return [here];
  const inner = node.items
    ? below(resolveNode(node.items, base), path, [...steps, '*'])
    : Object.entries(node.properties ?? {}).flatMap(([key, property]) =>
        below(resolveNode(property, base), path, [...steps, key]),
      );
  return [here, ...inner];
}

const pathsOfSchemas = (): string[] => [
  ...[...Object.values(SINGLE_FILES), ...Object.values(NEEDS_FILES)].map(({ path }) => path),
  ...Object.values(FOLDERS).flatMap(({ folder, suffix }) =>
    yamlFiles(plain)
      .filter((path) => path.startsWith(`${folder}/`) && path.endsWith(suffix))
      .slice(0, 1),
  ),
];

/** Every field of every content type, from the schemas' own lists. */
export const FIELDS: readonly Field[] = pathsOfSchemas().flatMap((path) => {
  const schema = schemaNamed(schemaOf(path) ?? '');
  return below(resolveNode(schema, schema.$id ?? ''), path, []).filter(({ steps }) => steps.length > 0);
});

/** The fields that hold words: neither a closed list nor an id nor a pattern. */
export const WORD_FIELDS: readonly Field[] = FIELDS.filter(
  ({ node }) =>
    node.type === 'string' &&
    !node.enum &&
    !node['x-id'] &&
    !node['x-ref'] &&
    !('pattern' in node) &&
    (node.format ?? 'markdown') === 'markdown',
);

/** Ids of the small folder by what they are the id of. */
const ids = new Map<string, string>([['area', 'local:eastwick']]);
for (const { path, steps, node } of FIELDS) {
  const kind = node['x-id'];
  if (kind === undefined) continue;
  const file = plain.has(path) ? valuesOf(plain, path) : undefined;
  const found = steps.reduce<unknown>(
    (value, step) => (value as Record<string, unknown> | undefined)?.[step === '*' ? '0' : step],
    file,
  );
  if (typeof found === 'string' && !ids.has(kind)) ids.set(kind, found);
}

const FORMS: Readonly<Record<string, string>> = { date: '2026-05-01', 'web-address': 'https://example.org/' };

/** Words that are no prose, by their key. */
export const FITTING: Readonly<Record<string, string>> = { areas: 'own', age: 'all', ages: 'all' };

/** A value that a schema allows under a key: the least there must be. */
export function sampleOf({ node, base }: ResolvedNode, key = '', depth = 0): unknown {
  if (depth > DEEPEST) return 'Words';
  if (node.const !== undefined) return node.const;
  if (node.enum) return node.enum[0];
  if (node['x-ref']) return ids.get(node['x-ref'][0] ?? '') ?? 'fz';
  if (node['x-id']) return 'fz-id';
  if (node.items) return [sampleOf(resolveNode(node.items, base), '', depth + 1)];
  if (node.properties) {
    const required = node.required ?? [];
    return Object.fromEntries(
      required.map((name) => [name, sampleOf(resolveNode(node.properties?.[name] ?? {}, base), name, depth + 1)]),
    );
  }
  const type = Array.isArray(node.type) ? node.type[0] : node.type;
  if (type === 'integer' || type === 'number') return ('minimum' in node ? node.minimum : undefined) ?? 1;
  if (type === 'boolean') return true;
  return FORMS[node.format ?? ''] ?? ('pattern' in node ? node.examples?.[0] : undefined) ?? FITTING[key] ?? 'Words';
}

/** Sets a field in the values of its file; what is missing on the way is filled with samples. */
function put(root: Record<string, unknown>, { path, steps }: Field, value: unknown): void {
  const schema = schemaNamed(schemaOf(path) ?? '');
  let at = resolveNode(schema, schema.$id ?? '');
  let parent = root;
  for (const [index, step] of steps.entries()) {
    at = resolveNode((step === '*' ? at.node.items : at.node.properties?.[step]) ?? {}, at.base);
    const key = step === '*' ? '0' : step;
    if (index === steps.length - 1) parent[key] = value;
    else {
      if (typeof parent[key] !== 'object' || parent[key] === null) parent[key] = sampleOf(at, step);
      parent = parent[key] as Record<string, unknown>;
    }
  }
}

/** The folder with one value in all these fields. */
export function withFields(folder: Folder, fields: readonly Field[], value: unknown): Folder {
  return [...new Set(fields.map(({ path }) => path))].reduce<Folder>((files, path) => {
    const schema = schemaNamed(schemaOf(path) ?? '');
    const empty = () => sampleOf(resolveNode(schema, schema.$id ?? '')) as Record<string, unknown>;
    const root = files.has(path) ? valuesOf(files, path) : empty();
    for (const field of fields) if (field.path === path) put(root, field, value);
    return withValues(files, path, root);
  }, folder);
}

export const withField = (folder: Folder, field: Field, value: unknown): Folder => withFields(folder, [field], value);

/** True when the folder has something there already. */
export function isWritten(folder: Folder, { path, steps }: Field): boolean {
  if (!folder.has(path)) return false;
  const inner = (value: unknown, step: string) =>
    (value as Record<string, unknown> | undefined | null)?.[step === '*' ? '0' : step];
  return steps.reduce<unknown>(inner, valuesOf(folder, path)) !== undefined;
}

/** A field in words: `content/needs/kinds.yaml kinds.*.figures.*.headline`. */
export const fieldName = ({ path, steps }: Field): string => `${path} ${steps.join('.')}`;
