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

/** The content of an edition, walked once: its single values, and for each place of a value the last line on which anything within it begins. */
interface Walked {
  readonly values: Said[];
  readonly lasts: Map<string, number>;
}

const known = new WeakMap<Model['content'], Walked>();

/** Every single value of an edition's content, with its path and place, in the order of the content's files. */
export const valuesOf = (model: Pick<Model, 'content'>): readonly Said[] => walked(model).values;

/** The lines on which the value at a place, and all within it, begin. Answers the place's own line for what is no value of the content. */
export function linesOf(place: Place, model: Pick<Model, 'content'>): { readonly from: number; readonly to: number } {
  return { from: place.line, to: walked(model).lasts.get(keyOf(place)) ?? place.line };
}

const keyOf = ({ file, line, column }: Place): string => `${file}:${line}:${column}`;

function walked({ content }: Pick<Model, 'content'>): Walked {
  const found = known.get(content);
  if (found) return found;
  const into: Walked = { values: [], lasts: new Map() };
  for (const [key, { schema }] of Object.entries(SINGLE_FILES))
    if (!NOT_SAID.has(key)) file(key, schema, content[key as keyof typeof SINGLE_FILES], false, into);
  for (const [key, { schema }] of Object.entries(NEEDS_FILES))
    file(`needs.${key}`, schema, content.needs[key as keyof typeof NEEDS_FILES], false, into);
  for (const [key, { schema }] of Object.entries(FOLDERS))
    if (!NOT_SAID.has(key)) for (const one of content[key as keyof typeof FOLDERS]) file(key, schema, one, true, into);
  known.set(content, into);
  return into;
}

/** A file that is itself a record, one of a folder, is the record of all its values; another is that of none. */
function file(path: string, schema: string, value: unknown, isRecord: boolean, into: Walked): void {
  const root = schemaNamed(schema);
  const place = originOf(value)?.place();
  const parent = value as Around['parent'];
  const around = { place, record: isRecord ? place : undefined, listed: isRecord, parent, key: path };
  step(resolveNode(root, root.$id ?? ''), path, value, around, into);
}

/** Notes a value and all within it. Answers the last line of its file on which anything of it begins. */
function step({ node, base }: ResolvedNode, path: string, value: unknown, around: Around, into: Walked): number {
  const { place } = around;
  let last = place?.line ?? 0;
  if (value === null || value === undefined) return last;
  const within = (inner: ResolvedNode, innerPath: string, item: unknown, there: Around): void => {
    const end = step(inner, innerPath, item, there, into);
    if (there.place?.file === place?.file) last = Math.max(last, end);
  };
  if (typeof value !== 'object') {
    const { record, parent, key } = around;
    into.values.push({ path, key, node, value: value as Said['value'], parent, place, record: record ?? place });
  } else if (Array.isArray(value)) {
    if (node.items) items(resolveNode(node.items, base), path, value, around, within);
  } else keys({ node, base }, path, value as Around['parent'], around, within);
  if (place) into.lasts.set(keyOf(place), Math.max(last, into.lasts.get(keyOf(place)) ?? 0));
  return last;
}

type Within = (inner: ResolvedNode, path: string, item: unknown, there: Around) => void;

function items(item: ResolvedNode, path: string, list: readonly unknown[], around: Around, within: Within): void {
  const origin = originOf(list);
  list.forEach((one, index) => {
    const place = origin?.place(index) ?? originOf(one)?.place() ?? around.place;
    const own = typeof one === 'object' ? { record: place, listed: true } : {};
    within(item, path, one, { ...around, place, ...own });
  });
}

function keys(
  { node, base }: ResolvedNode,
  path: string,
  parent: Around['parent'],
  around: Around,
  within: Within,
): void {
  const origin = originOf(parent);
  for (const key of Object.keys(parent)) {
    const schema = parent[key] === null ? undefined : keySchema(node, key);
    if (!schema) continue;
    const place = origin?.place(key) ?? originOf(parent[key])?.place() ?? around.place;
    const isMap = typeof parent[key] === 'object' && !Array.isArray(parent[key]);
    const { listed } = around;
    const record = isMap && !listed ? place : around.record;
    within(resolveNode(schema, base), `${path}.${key}`, parent[key], { place, record, listed, parent, key });
  }
}
