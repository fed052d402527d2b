import { FOLDERS, NEEDS_FILES, SINGLE_FILES } from './table.ts';
import { type ResolvedNode, resolveNode, schemaNamed } from './walk.ts';

/** A step of a path that the schemas do not know. */
export interface UnknownStep {
  readonly step: string;
  readonly known: readonly string[];
}

/**
 * What the schemas say of a dotted path of the content, such as `partnership.bodies.type`: lists are stepped into. `from` is a path that it
 * stands below.
 */
export function schemaOfPath(path: string, from?: string): ResolvedNode | UnknownStep {
  const [first = '', ...rest] = (from === undefined ? path : `${from}.${path}`).split('.');
  if (first === 'needs') {
    const [second, ...below] = rest;
    return second === undefined ? { node: {}, base: '' } : within(NEEDS_FILES, second, below);
  }
  return within({ ...SINGLE_FILES, ...FOLDERS }, first, rest);
}

function within(
  rows: Readonly<Record<string, { readonly schema: string }>>,
  key: string,
  steps: readonly string[],
): ResolvedNode | UnknownStep {
  const row = rows[key];
  if (!row) return { step: key, known: Object.keys(rows) };
  const schema = schemaNamed(row.schema);
  let found = resolveNode(schema, schema.$id ?? '');
  for (const step of steps) {
    const { node, base } = itemOf(found);
    const next = Object.hasOwn(node.properties ?? {}, step) ? node.properties?.[step] : undefined;
    if (!next) return { step, known: Object.keys(node.properties ?? {}) };
    found = resolveNode(next, base);
  }
  return itemOf(found);
}

const itemOf = (found: ResolvedNode): ResolvedNode =>
  found.node.items ? itemOf(resolveNode(found.node.items, found.base)) : found;
