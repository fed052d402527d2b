import { originOf, type Place } from '../../core/place.ts';
import type { Model } from '../../model/model.ts';
import { FOLDERS, NEEDS_FILES, SINGLE_FILES } from '../../schema/table.ts';
import { keySchema, type ResolvedNode, resolveNode, type SchemaNode, schemaNamed } from '../../schema/walk.ts';

/** One single value of the content. */
export interface Said {
  /** Its path as the tables of rules write it, lists stepped into: `consultation.log.asked_on`. */
  readonly path: string;
  readonly key: string;
  readonly node: SchemaNode;
  readonly value: string | number | boolean;
  /** The map it stands in; that of the list, for an item of one. */
  readonly parent: Readonly<Record<string, unknown>>;
  readonly place: Place | undefined;
  /** The place of the record it belongs to: the innermost item of a list, or else the map around it. */
  readonly record: Place | undefined;
}

/** Where the walk is: the record and the map around the value. */
interface Around {
  readonly place: Place | undefined;
  readonly record: Place | undefined;
  /** True when that record is an item of a list or a file of a folder; a map around the value is so only where there is none. */
  readonly listed: boolean;
  readonly parent: Readonly<Record<string, unknown>>;
  readonly key: string;
}

/** Settings and the raw parts of local editions, which are no statements of the partnership. */
const NOT_SAID: ReadonlySet<string> = new Set(['outline', 'imports', 'disclosure', 'variants', 'unit_costs']);

const known = new WeakMap<Model['content'], readonly Said[]>();

/** Every single value of an edition's content, with its path and place, in the order of the content's files. */
export function valuesOf({ content }: Pick<Model, 'content'>): readonly Said[] {
  const found = known.get(content);
  if (found) return found;
  const values: Said[] = [];
  for (const [key, { schema }] of Object.entries(SINGLE_FILES))
    if (!NOT_SAID.has(key)) file(key, schema, content[key as keyof typeof SINGLE_FILES], false, values);
  for (const [key, { schema }] of Object.entries(NEEDS_FILES))
    file(`needs.${key}`, schema, content.needs[key as keyof typeof NEEDS_FILES], false, values);
  for (const [key, { schema }] of Object.entries(FOLDERS))
    if (!NOT_SAID.has(key))
      for (const one of content[key as keyof typeof FOLDERS]) file(key, schema, one, true, values);
  known.set(content, values);
  return values;
}

/** A file that is itself a record, one of a folder, is the record of all its values; another is that of none. */
function file(path: string, schema: string, value: unknown, isRecord: boolean, into: Said[]): void {
  const root = schemaNamed(schema);
  const place = originOf(value)?.place();
  const parent = value as Around['parent'];
  const around = { place, record: isRecord ? place : undefined, listed: isRecord, parent, key: path };
  step(resolveNode(root, root.$id ?? ''), path, value, around, into);
}

function step({ node, base }: ResolvedNode, path: string, value: unknown, around: Around, into: Said[]): void {
  if (value === null || value === undefined) return;
  if (typeof value !== 'object') {
    const { place, record, parent, key } = around;
    into.push({ path, key, node, value: value as Said['value'], parent, place, record: record ?? place });
    return;
  }
  const origin = originOf(value);
  if (Array.isArray(value)) {
    if (!node.items) return;
    const item = resolveNode(node.items, base);
    for (let index = 0; index < value.length; index++) {
      const one: unknown = value[index];
      const place = origin?.place(index) ?? originOf(one)?.place() ?? around.place;
      const own = typeof one === 'object' ? { record: place, listed: true } : {};
      step(item, path, one, { ...around, place, ...own }, into);
    }
    return;
  }
  const parent = value as Around['parent'];
  for (const key of Object.keys(parent)) {
    const schema = parent[key] === null ? undefined : keySchema(node, key);
    if (!schema) continue;
    const place = origin?.place(key) ?? originOf(parent[key])?.place() ?? around.place;
    const isMap = typeof parent[key] === 'object' && !Array.isArray(parent[key]);
    const { listed } = around;
    const record = isMap && !listed ? place : around.record;
    step(resolveNode(schema, base), `${path}.${key}`, parent[key], { place, record, listed, parent, key }, into);
  }
}
