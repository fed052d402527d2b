import { dateInWords, moneyInWords } from '../assemble/words.ts';
import { numberText } from '../indicators/display-number.ts';
import { apart } from '../schema/parts-of-records.ts';
import { keySchema, type ResolvedNode, resolveNode, type SchemaNode } from '../schema/walk.ts';
import type { Topic } from './topics.ts';

/** What the values of one side are said with. */
export interface Words {
  readonly topic: Topic;
  /** The names of records, by id and by `kind:id`. */
  readonly names: ReadonlyMap<string, string>;
  /** The fixed words of the publications, by key. */
  readonly labels: Readonly<Record<string, string>>;
}

/** Keys of these in front of a value say nothing that the value does not. */
const SAID_BY_THEMSELVES = new Set(['title', 'name', 'text', 'what', 'action', 'label', 'question']);

/** Whether a text is the author's own words, and no date, pointer or word of a closed list. */
export const isFree = ({ enum: list, format, 'x-ref': ref }: SchemaNode): boolean =>
  list === undefined && ref === undefined && format !== 'date';

/** One value in words: names in place of ids, dates and pounds as they are printed. `path` is its key, with dots between those of what holds it. */
export function valueInWords(node: SchemaNode, value: unknown, path: string, { topic, names, labels }: Words): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number')
    return topic.money?.includes(path) ? moneyInWords(value) : numberText(value, decimalsOf(value));
  const text = String(value);
  const kinds = node['x-ref'];
  if (kinds !== undefined)
    return kinds.map((kind) => nameOf(kind, text, { names })).find((name) => name !== text) ?? names.get(text) ?? text;
  if (node.format === 'date') return dateInWords(text);
  if (node.enum === undefined) return text;
  const group = topic.labels?.[path];
  return (group === undefined ? undefined : labels[`${group}.${text}`]) ?? spaced(text);
}

/** The name of a record of this kind, or its id where it has none. What points to a part of it is about the whole. */
export const nameOf = (kind: string, id: string, { names }: Pick<Words, 'names'>): string =>
  names.get(`${kind}:${apart(id).record}`) ?? id;

/** What an item of a list says that has no id, as one line: "Mentoring; Amount: £20,000". */
export function lineInWords({ node, base }: ResolvedNode, value: unknown, path: string, words: Words): string {
  if (value === null || value === undefined || value === '') return '';
  if (Array.isArray(value)) {
    const { items } = node;
    const parts = items ? value.map((item) => lineInWords(resolveNode(items, base), item, path, words)) : [];
    return parts.filter((part) => part !== '').join(', ');
  }
  if (typeof value !== 'object') return valueInWords(node, value, path, words).replaceAll(/\s+/g, ' ').trim();
  const parts = Object.entries(value).flatMap(([key, one]) => {
    const known = keySchema(node, key);
    if (!known || key === 'id') return [];
    const text = lineInWords(resolveNode(known, base), one, `${path}.${key}`, words);
    if (text === '') return [];
    return [SAID_BY_THEMSELVES.has(key) ? text : `${keyInWords(key, {})}: ${text}`];
  });
  return parts.join('; ');
}

/** A key in words: those of its topic, or its own: "monitoring.how" is "Monitoring: how". */
export function keyInWords(path: string, { words = {} }: Pick<Topic, 'words'>): string {
  const phrase = (of: string): string => {
    const dot = of.lastIndexOf('.');
    return words[of] ?? (dot < 0 ? spaced(of) : `${phrase(of.slice(0, dot))}: ${spaced(of.slice(dot + 1))}`);
  };
  const said = phrase(path);
  return said.charAt(0).toUpperCase() + said.slice(1);
}

const spaced = (text: string): string => text.replaceAll(/[_-]/g, ' ');

const decimalsOf = (value: number): number => Math.min(12, /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0);
