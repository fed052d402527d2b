import { stringify } from 'yaml';
import { namedFew } from '../core/named-few.ts';
import { takesAnyWords } from '../schema/free-words.ts';
import { resolveNode, type SchemaNode } from '../schema/walk.ts';
import { slug } from './patterns.ts';

/** A schema node with the file its references are read against. */
export interface Form {
  readonly node: SchemaNode;
  readonly base: string;
  /** An id of a record of one of these kinds that is there, to point to in examples. */
  readonly ids?: IdOf | undefined;
  /** Another id where the one of an example is taken: no two examples of a run have the same. */
  readonly fresh?: ((kind: string, id: string) => string) | undefined;
}

/** The id of a record of some kinds: of any, or of the one that is named so. */
export type IdOf = (kinds: readonly string[], name?: string) => string | undefined;

/** In place of words that only the author knows: pasted, an example states nothing, and the check for placeholders tells what is left of it. */
export const WORDS = '…';
/** Groups within groups are shown so deep. */
const DEEPEST = 6;

/**
 * The smallest value that a schema takes: a group has the keys that are needed. Words are left to the author; words of a list, numbers, days and ids are
 * those of the schema's examples, which fit together.
 */
export function smallest(form: Form, depth = 0): unknown {
  const { node, ids } = form;
  const types = [node.type ?? (node.properties ? 'object' : 'string')].flat();
  if (node.const !== undefined) return node.const;
  if (node['x-shown'] !== undefined) return node['x-shown'];
  if (types.includes('object') && node.properties && depth < DEEPEST)
    return fitting(
      Object.fromEntries(shownKeys(node).map((key) => [key, smallest(under(form, key), depth + 1)])),
      form,
    );
  const pointed = node['x-ref'] && ids?.(node['x-ref']);
  if (pointed !== undefined) return pointed;
  const isOfIds = itemOf(form).node['x-ref'] !== undefined;
  if (types.includes('array') && (node.examples === undefined || isOfIds))
    return Array.from({ length: node.minItems ?? node['x-shown-items'] ?? 0 }, () =>
      isOfIds ? idShown(form) : smallest(itemOf(form), depth + 1),
    );
  if (takesAnyWords(node)) return WORDS;
  const example = node.enum?.[0] ?? node.examples?.[0];
  // A token would lead to a record that may not be there.
  const isOwn = typeof example === 'string' && /:[a-z-]+\[/.test(example);
  if (example !== undefined && !isOwn) return example;
  if (types.includes('boolean')) return true;
  if (types.includes('number') || types.includes('integer')) return node.minimum ?? 1;
  return types.includes('object') ? {} : WORDS;
}

/** How others put the words that an example leaves to the author: to read, not to paste. */
export function suchAs(node: SchemaNode): string {
  const [words] = node.examples ?? [];
  return takesAnyWords(node) && typeof words === 'string' ? ` Such as "${words}".` : '';
}

/** The keys under which records say what they are called. */
export const TITLES = ['title', 'name', 'label', 'term'];

/** "Knife crime" for knife-crime; words as they are written. */
export function titleOf(written: string): string {
  const words = /^[a-z0-9-]+$/.test(written) ? written.replaceAll('-', ' ') : written;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A record whose id and title say the same, and whose id no other example has. */
function fitting(record: Record<string, unknown>, form: Form): Record<string, unknown> {
  const kind = typeof record.id === 'string' ? under(form, 'id').node['x-id'] : undefined;
  const key = TITLES.find((one) => typeof record[one] === 'string');
  if (typeof record.id !== 'string' || kind === undefined) return record;
  const name =
    key === undefined || form.node.properties?.id?.examples ? undefined : under(form, key).node.examples?.[0];
  const own = typeof name === 'string' ? slug(name) : record.id;
  const id = form.fresh?.(kind, own) ?? own;
  return { ...record, id, ...(key !== undefined && record[key] === WORDS ? { [key]: titleOf(id) } : {}) };
}

/** The keys that a group needs; the first of those it may have, where it needs some and none by name. */
function shownKeys(node: SchemaNode): string[] {
  const must = expected(node);
  const least = node.minProperties ?? 0;
  const others = Object.keys(node.properties ?? {}).filter((key) => !must.includes(key));
  return [...must, ...others.slice(0, Math.max(0, least - must.length))];
}

/** One id of a list of ids: one that is there, or the one of the example. */
function idShown(form: Form): unknown {
  const item = itemOf(form);
  const [example] = [form.node.examples?.[0] ?? []].flat();
  return form.ids?.(item.node['x-ref'] ?? []) ?? example ?? smallest(item);
}

/** The same for a list, which is shown with an item even where it may be empty. */
export function shownValue(form: Form): unknown {
  const made = smallest(form);
  const [first] = Object.keys(form.node.properties ?? {});
  if (!Array.isArray(made) && typeof made === 'object' && Object.keys(made ?? {}).length === 0 && first !== undefined)
    return { [first]: smallest(under(form, first), 1) };
  if (!Array.isArray(made) || made.length > 0) return made;
  return [itemOf(form).node['x-ref'] ? idShown(form) : smallest(itemOf(form), 1)];
}

/** The keys that a group cannot be without, in the order of its schema. */
export function needed({ required = [], then, properties = {} }: SchemaNode): string[] {
  const all = new Set([...required, ...(then?.required ?? [])]);
  return [...Object.keys(properties).filter((key) => all.has(key)), ...[...all].filter((key) => !(key in properties))];
}

/** The same with those that may come later: what a group has once it is written. */
export function expected(node: SchemaNode): string[] {
  const must = needed(node);
  const { properties = {} } = node;
  return [
    ...Object.keys(properties).filter((key) => must.includes(key) || isAwaited(properties[key])),
    ...must.filter((key) => !(key in properties)),
  ];
}

const isAwaited = (property: SchemaNode | undefined): boolean =>
  property?.['x-later'] === true && property.default === undefined;

/** The form of what stands under a key of a group. */
export const under = ({ node, base, ids, fresh }: Form, key: string): Form => ({
  ...resolveNode(node.properties?.[key] ?? {}, base),
  ids,
  fresh,
});
/** The form of an item of a list. */
export const itemOf = ({ node, base, ids, fresh }: Form): Form => ({
  ...resolveNode(node.items ?? {}, base),
  ids,
  fresh,
});

/** "Needed: title, what. May be added: areas." */
export function keysInWords({ node }: Form): string {
  const must = needed(node);
  const others = Object.keys(node.properties ?? {}).filter((key) => !must.includes(key));
  const parts = [
    must.length > 0 ? `Needed: ${namedFew(must)}.` : '',
    others.length > 0 ? `${must.length > 0 ? 'May be added' : 'It may have'}: ${namedFew(others)}.` : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** A value under its key, or as an item of a list, as people write it. */
export function asYaml(key: string | undefined, value: unknown): string {
  const text = key === undefined ? value : /^\d+$/.test(key) ? [value] : { [key]: value };
  return stringify(text, { lineWidth: 0 }).trimEnd();
}

/** So many keys are told one by one. */
const FEW_KEYS = 4;

/** What each key of a small group is for, as further sentences. */
export function keyForShort(form: Form): string {
  const keys = Object.keys(form.node.properties ?? {});
  if (keys.length === 0 || keys.length > FEW_KEYS) return '';
  const told = keys.flatMap((key) => {
    const { description } = under(form, key).node;
    return description === undefined ? [] : [`${key}: ${sentences(description, 2)}`];
  });
  return told.length === 0 ? '' : ` ${told.join(' ')}`;
}

/** The first sentences of a description. */
export function sentences(text: string, count: number): string {
  return text
    .split(/(?<=[.:!?]) (?=[A-Z])/)
    .slice(0, count)
    .join(' ');
}
