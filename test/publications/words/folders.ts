import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asHeldTo } from '../../../scripts/schema/later.mjs';
import type { RawContent } from '../../../src/load/project.ts';
import { FOLDERS, NEEDS_FILES, SINGLE_FILES } from '../../../src/schema/table.ts';
import { REPOSITORY } from '../../support/folder.ts';

/** A list or an optional key that a content file may have, and the way to it from the content's root (`*` for the items of a list). */
export interface Spot {
  readonly steps: readonly string[];
  readonly isList: boolean;
  /** How few items the schema allows; of an optional list none, since it may be left out. */
  readonly least: number;
}

/** What becomes of a spot: nothing in it, in all records or in the first of each list, one item, or several. */
export type State = 'empty' | 'first empty' | 'one' | 'many';

type Values = Record<string, unknown>;

/** The parts of a schema that are read here: the program itself keeps no `minItems`. */
interface SchemaNode {
  readonly $ref?: string;
  readonly allOf?: readonly SchemaNode[];
  readonly items?: SchemaNode;
  readonly minItems?: number;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly 'x-id'?: string;
  readonly 'x-ref'?: readonly string[];
}

/** A flat node and the file it stands in. */
interface Resolved {
  readonly node: SchemaNode;
  readonly file: string;
}

const FILES = new Map<string, SchemaNode>();
function schemaIn(file: string): SchemaNode {
  const read = (): SchemaNode => asHeldTo(JSON.parse(readFileSync(join(REPOSITORY, 'src/schema', file), 'utf8')));
  const schema = FILES.get(file) ?? read();
  FILES.set(file, schema);
  return schema;
}

const RESOLVED = new WeakMap<SchemaNode, Resolved>();
function resolve(node: SchemaNode, file: string): Resolved {
  const known = RESOLVED.get(node);
  if (known) return known;
  const { $ref, allOf = [], ...own } = node;
  const parts = [...allOf.map((part) => resolve(part, file)), ...($ref === undefined ? [] : [target($ref, file)])];
  const flat: SchemaNode = Object.assign({}, ...parts.map((part) => part.node), own);
  const found = { node: flat, file: parts[0]?.file ?? file };
  RESOLVED.set(node, found);
  return found;
}

function target(ref: string, file: string): Resolved {
  const [other = '', path = ''] = ref.split('#');
  const at = other === '' ? file : other;
  const steps = path.split('/').slice(1);
  return resolve(steps.reduce<unknown>((value, step) => (value as Values)[step], schemaIn(at)) as SchemaNode, at);
}

interface Root {
  readonly steps: readonly string[];
  readonly file: string;
}

const rootNode = ({ file }: Root): Resolved => resolve(schemaIn(file), file);
const fileOf = (schema: string): string => `${schema}.schema.json`;

/** Variants overlay what the other files hold; indicators are the figures themselves. */
const FOLDER_ROWS = (['priorities', 'interventions'] as const).map((key) => [key, FOLDERS[key]] as const);

const ROOTS: readonly Root[] = [
  ...Object.entries(SINGLE_FILES)
    .filter(([, { path }]) => path.startsWith('content/'))
    .map(([key, { schema }]) => ({ steps: [key], file: fileOf(schema) })),
  ...Object.entries(NEEDS_FILES).map(([key, { schema }]) => ({ steps: ['needs', key], file: fileOf(schema) })),
  ...FOLDER_ROWS.map(([key, { schema }]) => ({ steps: [key, '*'], file: fileOf(schema) })),
];

const leastOf = (node: SchemaNode): number => node.minItems ?? 0;

/** Figures say what they show key by key: one without its keys is another figure. */
const isFigure = (node: SchemaNode): boolean => node.properties?.chart !== undefined;

function spotsIn({ node, file }: Resolved, steps: readonly string[], required: boolean): Spot[] {
  if (isFigure(node) || steps.length > 10) return [];
  if (node.items) {
    const own = { steps, isList: true, least: required ? leastOf(node) : 0 };
    return [own, ...spotsIn(resolve(node.items, file), [...steps, '*'], true)];
  }
  const own = required || node['x-id'] ? [] : [{ steps, isList: false, least: 0 }];
  const below = Object.entries(node.properties ?? {}).flatMap(([key, property]) =>
    spotsIn(resolve(property, file), [...steps, key], node.required?.includes(key) ?? false),
  );
  return [...own, ...below];
}

/** Every list and every optional key of the content, from the schemas. */
export const SPOTS: readonly Spot[] = [
  ...FOLDER_ROWS.map(([key]) => ({ steps: [key], isList: true, least: 0 })),
  ...ROOTS.flatMap((root) => spotsIn(rootNode(root), root.steps, true)),
].filter(({ steps }) => !['language', 'status', 'main', 'profiles'].includes(steps.at(-1) ?? ''));

export const nameOf = ({ steps }: Spot): string => steps.join('.');

/** The content with some of its spots changed, and without what then points to nothing, so that it still fits its schemas. */
export function changed(content: RawContent, states: readonly (readonly [Spot, State])[]): RawContent {
  const copy = structuredClone({ ...content }) as unknown as Values;
  const before = idsIn(copy);
  for (const [spot, state] of states) change(copy, spot.steps, spot, state);
  prune(copy, before);
  return copy as unknown as RawContent;
}

function change(value: unknown, [step = '', ...rest]: readonly string[], spot: Spot, state: State): void {
  if (typeof value !== 'object' || value === null) return;
  if (step === '*') {
    const items = value as unknown[];
    for (const item of state === 'first empty' ? items.slice(0, 1) : items) change(item, rest, spot, state);
    return;
  }
  const record = value as Values;
  if (rest.length > 0) {
    change(record[step], rest, spot, state);
    return;
  }
  const own = record[step];
  const isEmpty = state === 'empty' || state === 'first empty';
  if (!spot.isList) {
    if (isEmpty) delete record[step];
  } else if (Array.isArray(own))
    record[step] = sized(own, isEmpty ? spot.least : state === 'one' ? Math.max(1, spot.least) : 3);
}

/** The list cut to so many items; where it has fewer and holds records or texts of its own, with copies of its last under other ids. */
function sized(list: readonly unknown[], size: number): unknown[] {
  const cut = list.slice(0, size);
  const last = cut.at(-1);
  if (size < 3 || typeof last !== 'object' || last === null || !('id' in last)) return size < 3 ? cut : [...list];
  const copies = [...Array(Math.max(0, size - cut.length)).keys()];
  return [
    ...list.slice(0, Math.max(size, list.length)),
    ...copies.map((n) => ({ ...last, id: `${String(last.id)}-${n + 2}` })),
  ];
}

/** Ids of records in the content, each with what it is the id of. */
function idsIn(content: Values): Set<string> {
  const ids = new Set<string>();
  const visit = ({ node, file }: Resolved, value: unknown): void => {
    if (node['x-id'] && typeof value === 'string') ids.add(`${node['x-id']} ${value}`);
    for (const [inner, item] of innerOf(node, file, value)) visit(inner, item);
  };
  for (const [root, value] of filesOf(content)) visit(rootNode(root), value);
  return ids;
}

function innerOf({ items, properties }: SchemaNode, file: string, value: unknown): [Resolved, unknown][] {
  if (Array.isArray(value)) return items ? value.map((item) => [resolve(items, file), item]) : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]): [Resolved, unknown][] => {
    const property = properties?.[key];
    return property ? [[resolve(property, file), item]] : [];
  });
}

/** The files of the content, each with its schema. */
function filesOf(content: Values): [Root, unknown][] {
  return ROOTS.flatMap((root): [Root, unknown][] => {
    const [first = '', second] = root.steps;
    const value = content[first];
    if (second === '*') return (value as unknown[]).map((one) => [root, one]);
    return [[root, second === undefined ? value : (value as Values | undefined)?.[second]]];
  });
}

/** Takes out what points to a record that was there and is there no more, until nothing does. */
function prune(content: Values, before: ReadonlySet<string>): void {
  for (let rounds = 0; rounds < 20; rounds++) {
    const now = idsIn(content);
    const gone = new Set([...before].filter((id) => !now.has(id)));
    let found = false;
    const pruned = ({ node, file }: Resolved, value: unknown): unknown => {
      if (typeof value === 'string' && node['x-ref']?.some((kind) => gone.has(`${kind} ${value}`))) return undefined;
      const { items, properties } = node;
      if (Array.isArray(value) && items) {
        const kept = value.map((item) => pruned(resolve(items, file), item)).filter((item) => item !== undefined);
        found ||= kept.length < value.length;
        value.splice(0, value.length, ...kept);
        return kept.length < leastOf(node) ? undefined : value;
      }
      if (typeof value !== 'object' || value === null || !properties) return value;
      let whole = true;
      for (const [key, item] of Object.entries(value)) {
        const property = properties[key];
        if (!property || pruned(resolve(property, file), item) !== undefined) continue;
        found = true;
        if (node.required?.includes(key)) whole = false;
        else delete (value as Values)[key];
      }
      return whole ? value : undefined;
    };
    for (const [root, value] of filesOf(content)) {
      const left = pruned(rootNode(root), value);
      const [key = '', each] = root.steps;
      if (left === undefined && each === '*') {
        content[key] = (content[key] as unknown[]).filter((one) => one !== value);
        found = true;
      }
    }
    if (!found) return;
  }
}
