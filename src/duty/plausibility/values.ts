import { keyOfPlace, originOf, type Place } from '../../core/place.ts';
import { contentFiles } from '../../model/content-files.ts';
import type { Model } from '../../model/model.ts';
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
  /** Its place; worked out when it is asked for, as few are. */
  readonly place: () => Place | undefined;
  /** The place of the record it belongs to: the innermost item of a list, or else the map around it. */
  readonly record: () => Place | undefined;
}

type PlaceAt = Said['place'];

/** Where the walk is: the record and the map around the value. */
interface Around {
  readonly place: PlaceAt;
  readonly record: PlaceAt;
  /** Whether that record is an item of a list or a file of a folder; a map around the value is one only where there is none. */
  readonly listed: boolean;
  readonly parent: Said['parent'];
  readonly key: string;
}

/** Settings and the raw parts of local editions, which are no statements of the partnership. */
const NOT_SAID: ReadonlySet<string> = new Set(['outline', 'imports', 'disclosure', 'variants', 'unit_costs']);

/** Judgements of the requirements themselves, which judgements.ts reads. */
const ELSEWHERE: ReadonlySet<string> = new Set(['document.judgements']);

type Content = Model['content'];

/** Called for every value, maps and lists too, before what is within it; what it answers is called after. */
type Visit = (path: string, node: SchemaNode, value: unknown, around: Around) => (() => void) | undefined;

/** A file of the content: what its values' paths begin with, and whether it is itself a record, one of a folder. */
interface File {
  readonly path: string;
  readonly schema: string;
  readonly value: object;
  readonly isRecord: boolean;
}

function filesOf(content: Content): File[] {
  const { single, needs, folders } = contentFiles(content);
  return [
    ...Object.entries(single).map(([path, one]) => ({ path, ...one, isRecord: false })),
    ...Object.entries(needs).map(([key, one]) => ({ path: `needs.${key}`, ...one, isRecord: false })),
    ...Object.entries(folders).flatMap(([path, all]) => all.map((one) => ({ path, ...one, isRecord: true }))),
  ].filter(({ path }) => !NOT_SAID.has(path));
}

/** A file that is itself a record is the record of all its values; in another each value is its own. */
function walkFile({ path, schema, value, isRecord }: File, visit: Visit): void {
  const root = schemaNamed(schema);
  const place = (): Place | undefined => originOf(value)?.place();
  const record = isRecord ? place : () => undefined;
  const parent = value as Said['parent'];
  step(resolveNode(root, root.$id ?? ''), path, value, { place, record, listed: isRecord, parent, key: path }, visit);
}

function step({ node, base }: ResolvedNode, path: string, value: unknown, around: Around, visit: Visit): void {
  if (value === null || value === undefined) return;
  const after = visit(path, node, value, around);
  if (Array.isArray(value)) {
    if (node.items) items(resolveNode(node.items, base), path, value, around, visit);
  } else if (typeof value === 'object') keys({ node, base }, path, value as Said['parent'], around, visit);
  after?.();
}

function items(item: ResolvedNode, path: string, list: readonly unknown[], around: Around, visit: Visit): void {
  const origin = originOf(list);
  list.forEach((one, index) => {
    const place = (): Place | undefined => origin?.place(index) ?? originOf(one)?.place() ?? around.place();
    const own = typeof one === 'object' ? { record: place, listed: true } : {};
    step(item, path, one, { ...around, place, ...own }, visit);
  });
}

function keys({ node, base }: ResolvedNode, path: string, parent: Said['parent'], around: Around, visit: Visit): void {
  const origin = originOf(parent);
  for (const key of Object.keys(parent)) {
    const value = parent[key];
    const schema = value === null || ELSEWHERE.has(`${path}.${key}`) ? undefined : keySchema(node, key);
    if (!schema) continue;
    const place = (): Place | undefined => origin?.place(key) ?? originOf(value)?.place() ?? around.place();
    const { listed } = around;
    const record = typeof value === 'object' && !Array.isArray(value) && !listed ? place : around.record;
    step(resolveNode(schema, base), `${path}.${key}`, value, { place, record, listed, parent, key }, visit);
  }
}

const valuesInFiles = new WeakMap<object, readonly Said[]>();

/** Every single value of an edition's content, with its path and place: a list for each of its files, in their order. The list of a file that editions share is one. */
export const valuesByFile = ({
  content,
  variant,
}: Pick<Model, 'content' | 'variant'>): readonly (readonly Said[])[] => [
  ...filesOf(content).map(valuesIn),
  ...(variant ? [valuesIn(itself(variant))] : []),
];

const selves = new WeakMap<object, File>();

/** What a local edition says of itself: who publishes it, what it leaves out and why, what it means there. The rest of its file is laid over the content. */
function itself(variant: NonNullable<Model['variant']>): File {
  const known = selves.get(variant);
  if (known) return known;
  const { set: _, change: __, add: ___, ...value } = variant;
  const file: File = { path: 'variant', schema: 'variant', value, isRecord: false };
  selves.set(variant, file);
  return file;
}

function valuesIn(file: File): readonly Said[] {
  const known = valuesInFiles.get(file.value);
  if (known) return known;
  const found: Said[] = [];
  walkFile(file, (path, node, value, { place, record, parent, key }) => {
    if (typeof value !== 'object')
      found.push({ path, key, node, value: value as Said['value'], parent, place, record: () => record() ?? place() });
    return undefined;
  });
  valuesInFiles.set(file.value, found);
  return found;
}

const lasts = new WeakMap<Content, ReadonlyMap<string, number>>();

/** The lines on which the value at a place, and all within it, begin; the place's own line alone for what is no value of the content. */
export function linesOf(
  place: Place,
  { content }: Pick<Model, 'content'>,
): { readonly from: number; readonly to: number } {
  const known = lasts.get(content) ?? lastLines(content);
  lasts.set(content, known);
  return { from: place.line, to: known.get(keyOfPlace(place)) ?? place.line };
}

/** For each place of a value the last line of its file on which anything within it begins. Asked for only where something is doubted. */
function lastLines(content: Content): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const within: Place[] = [];
  const visit: Visit = (_path, _node, _value, around) => {
    const place = around.place();
    if (!place) return undefined;
    within.push(place);
    for (const outer of within)
      if (outer.file === place.file)
        found.set(keyOfPlace(outer), Math.max(place.line, found.get(keyOfPlace(outer)) ?? 0));
    return () => within.pop();
  };
  for (const one of filesOf(content)) walkFile(one, visit);
  return found;
}
