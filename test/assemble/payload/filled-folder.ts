import { parse, stringify } from 'yaml';
import { FOLDERS, NEEDS_FILES, SINGLE_FILES } from '../../../src/schema/table.ts';
import { resolveNode, type SchemaNode, schemaNamed, walk } from '../../../src/schema/walk.ts';
import { filesBelow, REPOSITORY } from '../../support/folder.ts';

/** What the text of a field is written with: its own word first, by which it is found again wherever it is printed. */
export type Write = (field: TextField) => string;

/** One text field of a schema, filled in one record. */
export interface TextField {
  /** `actions.actions[].title`. */
  readonly name: string;
  readonly file: string;
  readonly isMarkdown: boolean;
  /** Stands before the payload and nowhere else. */
  readonly word: string;
}

/** Files that the example does not have, with the least that their schemas allow. */
const LACKING = ['updates', 'risks', 'board'] as const;

/** The example's content and data, with every text field of every schema filled by `write`: those that it leaves out as well. */
export function filledFolder(write: Write): {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly fields: readonly TextField[];
} {
  const files = new Map(
    [...filesBelow(REPOSITORY)].filter(([path]) => path.startsWith('content/') || path.startsWith('data/')),
  );
  const fields: TextField[] = [];
  samples = 0;
  const known = knownIds(files);
  for (const name of LACKING) {
    const { schema, path } = SINGLE_FILES[name];
    const root = schemaNamed(schema);
    files.set(path, new TextEncoder().encode(stringify(sample(root, root.$id ?? '', known))));
  }
  for (const [file, schema] of schemaOfFiles(files.keys())) {
    const value = parse(new TextDecoder().decode(files.get(file)));
    const root = schemaNamed(schema);
    const fill = filler(file, fields, write, known);
    fill(root, root.$id ?? '', value, schema);
    files.set(file, new TextEncoder().encode(stringify(value, { lineWidth: 0, aliasDuplicateObjects: false })));
  }
  return { files, fields };
}

function schemaOfFiles(paths: Iterable<string>): Map<string, string> {
  const single = Object.values({ ...SINGLE_FILES, ...NEEDS_FILES });
  const found = new Map<string, string>();
  for (const path of paths) {
    const row = single.find((candidate) => candidate.path === path);
    const folder = Object.values(FOLDERS).find(
      (candidate) => path.startsWith(`${candidate.folder}/`) && path.endsWith(candidate.suffix),
    );
    if (row ?? folder) found.set(path, (row ?? folder)?.schema ?? '');
  }
  return found;
}

/** Text that people read: no id, date, address, pattern or closed list. */
const isText = (node: SchemaNode): boolean =>
  node.type === 'string' &&
  node.enum === undefined &&
  node.const === undefined &&
  !('pattern' in node) &&
  node['x-id'] === undefined &&
  node['x-ref'] === undefined &&
  (node.format === undefined || node.format === 'markdown');

/** A word of letters only, so that no rule on numbers reads it: fieldaaax, fieldaabx … */
const wordOf = (index: number): string =>
  `Field${[676, 26, 1].map((unit) => String.fromCharCode(97 + (Math.floor(index / unit) % 26))).join('')}x`;

/** Names that the program reads, though their schemas call them text. */
const READ = /\.(?:chart|areas|benchmark|age|ages|indicator|colour|year|path|file|columns?)$/;

/** Records that must name a count there is, and whose words no output prints; and those that a local edition leaves out, for which all that needs them would have to go; a picture, which would have to be there; and the words of a line across a chart, which would need the line. */
const UNFILLED = /\.(?:clearances|leave_out|logo|line_(?:name|unit|source))$/;

type Fill = (node: SchemaNode, base: string, value: unknown, name: string) => void;

function filler(file: string, fields: TextField[], write: Write, known: ReadonlyMap<string, string>): Fill {
  const text = (node: SchemaNode, name: string): string => {
    const field = { name, file, isMarkdown: node.format === 'markdown', word: wordOf(fields.length) };
    fields.push(field);
    return write(field);
  };
  const fill: Fill = (raw, from, value, name) => {
    const { node, base } = resolveNode(raw, from);
    if (Array.isArray(value)) {
      const { items } = node;
      if (!items) return;
      const item = resolveNode(items, base).node;
      if (isText(item)) value.splice(0, value.length, ...value.map(() => text(item, `${name}[]`)));
      else {
        const made = value.length === 0 && holdsText(items, base) ? sample(items, base, known) : undefined;
        if (made !== undefined) value.push(made);
        for (const each of value) fill(items, base, each, `${name}[]`);
      }
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    const record = value as Record<string, unknown>;
    // Where only one of several keys may stand, those that are there stay the only ones.
    const isEither = 'maxProperties' in node;
    const refused = refusedBeside(record, node);
    for (const [key, property] of Object.entries(node.properties ?? {})) {
      const { node: own } = resolveNode(property, base);
      const path = `${name}.${key}`;
      if (refused.has(key)) continue;
      if ((isEither || READ.test(path) || UNFILLED.test(path)) && record[key] === undefined) continue;
      if (isText(own) && !READ.test(path)) record[key] = text(own, path);
      else if (record[key] !== undefined) fill(property, base, record[key], path);
      else {
        const made = holdsText(property, base) ? sample(property, base, known) : undefined;
        if (made === undefined) continue;
        record[key] = made;
        fill(property, base, made, path);
      }
    }
  };
  return fill;
}

/** The keys that may not stand beside those of a record, by the conditions of its form. */
function refusedBeside(record: Readonly<Record<string, unknown>>, form: unknown): ReadonlySet<string> {
  const { properties = {}, if: condition, then, else: otherwise } = form as Form;
  const own = Object.entries(properties).flatMap(([key, value]) => (value === false ? [key] : []));
  const holds = Object.entries(condition?.properties ?? {}).every(([key, rule]) => {
    const value = record[key];
    return value === undefined || (rule !== false && (rule.enum?.includes(value) ?? rule.const === value));
  });
  const branch = condition === undefined ? undefined : holds ? then : otherwise;
  return new Set([...own, ...(branch === undefined ? [] : refusedBeside(record, branch))]);
}

interface Form {
  readonly properties?: Readonly<
    Record<string, false | { readonly enum?: readonly unknown[]; readonly const?: unknown }>
  >;
  readonly if?: Form;
  readonly then?: Form;
  readonly else?: Form;
}

/** An id that is there, for each kind of reference. */
function knownIds(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [file, schema] of schemaOfFiles(files.keys())) {
    walk(schemaNamed(schema), parse(new TextDecoder().decode(files.get(file))), (node, value) => {
      const kinds = node['x-ref']?.join();
      if (kinds !== undefined && typeof value === 'string' && !found.has(kinds)) found.set(kinds, value);
    });
  }
  return found;
}

function holdsText(raw: SchemaNode, from: string): boolean {
  const { node, base } = resolveNode(raw, from);
  if (isText(node)) return true;
  if (node.items && holdsText(node.items, base)) return true;
  return Object.values(node.properties ?? {}).some((property) => holdsText(property, base));
}

let samples = 0;

/** The least that a schema allows; undefined where it cannot be told. */
function sample(raw: SchemaNode, from: string, known: ReadonlyMap<string, string>): unknown {
  const { node, base } = resolveNode(raw, from);
  if (node['x-ref']) return known.get(node['x-ref'].join()) ?? node.examples?.[0];
  if (node['x-id'] !== undefined) return `sample-${++samples}`;
  if (node.enum) return node.enum[0];
  if (node.items) {
    const item = sample(node.items, base, known);
    return item === undefined ? undefined : [item];
  }
  if (node.properties) {
    // Of keys that exclude each other one stands in each sample, in turn.
    const either = 'maxProperties' in node ? [Object.keys(node.properties)[samples++ % 2] ?? ''] : [];
    const needed = [...(node.required ?? []), ...(node.then?.required ?? []), ...either].map(
      (key) => [key, sample(node.properties?.[key] ?? {}, base, known)] as const,
    );
    if (needed.some(([, value]) => value === undefined)) return undefined;
    return Object.fromEntries(needed);
  }
  if (node.examples?.[0] !== undefined) return node.examples[0];
  const least: Readonly<Record<string, unknown>> = { string: 'text', number: 1, integer: 1, boolean: true };
  return node.format === 'date' ? '2026-10-01' : least[String(node.type)];
}

/** Every text field that a schema knows, by name. */
export function textFieldsOf(schema: string): string[] {
  const found: string[] = [];
  const visit = (raw: SchemaNode, from: string, name: string): void => {
    const { node, base } = resolveNode(raw, from);
    if (isText(node)) found.push(name);
    if (node.items) visit(node.items, base, `${name}[]`);
    for (const [key, property] of Object.entries(node.properties ?? {})) {
      if (![READ, UNFILLED].some((skipped) => skipped.test(`${name}.${key}`))) visit(property, base, `${name}.${key}`);
    }
  };
  const root = schemaNamed(schema);
  visit(root, root.$id ?? '', schema);
  return found;
}

/** The schemas of content, by name. */
export const CONTENT_SCHEMAS: readonly string[] = [
  ...new Set(Object.values({ ...SINGLE_FILES, ...NEEDS_FILES, ...FOLDERS }).map(({ schema }) => schema)),
];
