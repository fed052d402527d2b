import { cutTo } from '../core/printable.ts';
import type { SchemaName } from '../schema/table.ts';
import { keySchema, type ResolvedNode, resolveNode, schemaNamed } from '../schema/walk.ts';
import { ABOUT, fileId, idsOf, type ListWays } from './list-ids.ts';
import { sentencesOf } from './sentences.ts';
import { isFree, lineInWords, nameOf, valueInWords, type Words } from './value-words.ts';

/** What one key of a record says, as texts: the sentences of a text, the items of a list, or one value. */
export interface Field {
  readonly isText: boolean;
  readonly texts: readonly string[];
}

/** A record of the content, or what a file says that stands in no record of it. */
export interface ContentRecord {
  /** What the same record has in another edition: made of the lists it stands in and of ids. */
  readonly key: string;
  /** The list it stands in, keys with dots between; blank for a file's own words. */
  readonly list: string;
  /** Blank for a file's own words. */
  readonly id: string;
  readonly title: string;
  /** By key, with dots between those of what holds it. */
  readonly fields: ReadonlyMap<string, Field>;
}

const NAME_KEYS = ['name', 'title', 'label', 'headline', 'term', ...ABOUT, 'text'] as const;
const LONGEST_TITLE = 90;

/**
 * A settled file as its records, in their order, each with its keys as texts. A list whose items have ids is a list of records, at whatever depth; what stands in
 * none is the file's own. `isRecord` says that the file as a whole is one, `ways` how the items of its lists are known.
 */
export function recordsOf(
  schema: SchemaName,
  value: object,
  isRecord: boolean,
  words: Words,
  ways: ListWays,
): ContentRecord[] {
  const root = schemaNamed(schema);
  const node = resolveNode(root, root.$id ?? '');
  const keys = words.topic.only;
  const values = Object.fromEntries(Object.entries(value).filter(([key]) => keys?.includes(key) ?? true));
  const found: ContentRecord[] = [];
  const id = isRecord ? fileId(values) : '';
  addRecord(found, { node, values, list: '', id, holder: undefined }, words, ways);
  return found.filter(({ fields, id }) => fields.size > 0 || id !== '');
}

interface At {
  readonly node: ResolvedNode;
  readonly values: Values;
  readonly list: string;
  readonly id: string;
  /** The record it stands in. */
  readonly holder: { readonly key: string; readonly title: string } | undefined;
}

type Values = Readonly<Record<string, unknown>>;

function addRecord(found: ContentRecord[], { node, values, list, id, holder }: At, words: Words, ways: ListWays): void {
  const own = id === '' ? '' : (titleOf(node, values, words) ?? id);
  const title = holder === undefined || holder.title === '' ? own : `${holder.title}: ${own}`;
  const key = `${holder === undefined ? '' : `${holder.key} > `}${list} ${id}`;
  const fields = new Map<string, Field>();
  const below: ContentRecord[] = [];
  const addAll = (of: ResolvedNode, all: object, path: string): void => {
    for (const [name, one] of Object.entries(all)) {
      const known = keySchema(of.node, name);
      if (known) add(resolveNode(known, of.base), one, path === '' ? name : `${path}.${name}`);
    }
  };
  const add = (of: ResolvedNode, one: unknown, path: string): void => {
    if (one === null || one === undefined || one === '') return;
    if (Array.isArray(one)) {
      if (!of.node.items || one.length === 0) return;
      const item = resolveNode(of.node.items, of.base);
      const inList = list === '' ? path : `${list}.${path}`;
      const ids = idsOf(item.node.properties ?? {}, one, `${words.topic.title} ${key} > ${inList}`, ways);
      if (ids === undefined) {
        const texts = one.map((each) => lineInWords(item, each, path, words)).filter((text) => text !== '');
        fields.set(path, { isText: false, texts });
        return;
      }
      const at = { node: item, list: inList, holder: { key, title } };
      for (const each of ids) addRecord(below, { ...at, ...each }, words, ways);
      return;
    }
    if (typeof one === 'object') {
      addAll(of, one, path);
      return;
    }
    if (of.node['x-id'] !== undefined || path === 'id') return;
    if (typeof one !== 'string' || !isFree(of.node)) {
      fields.set(path, { isText: false, texts: [valueInWords(of.node, one, path, words)] });
      return;
    }
    const { text, cited } = withoutCitations(one);
    fields.set(path, { isText: true, texts: sentencesOf(text) });
    const sources = cited.map((id) => nameOf('reference', id, words));
    if (sources.length > 0) fields.set(`${path}.cited`, { isText: false, texts: [...new Set(sources)] });
  };
  addAll(node, values, '');
  found.push({ key, list, id, title, fields }, ...below);
}

const CITATION = / ?:cite\[([^\]\n]*)\](?:\{[^}\n]*\})?/g;

/** A text without its numbers of sources, and the sources that it cites. */
const withoutCitations = (text: string): { readonly text: string; readonly cited: readonly string[] } => ({
  text: text.replaceAll(CITATION, ''),
  cited: [...text.matchAll(CITATION)].map(([, id = '']) => id),
});

function titleOf({ node, base }: ResolvedNode, values: Values, words: Words): string | undefined {
  for (const key of NAME_KEYS) {
    const [value, known] = [values[key], node.properties?.[key]];
    if (typeof value !== 'string' || value === '' || !known) continue;
    return cutTo(valueInWords(resolveNode(known, base).node, value, key, words).replaceAll(/\s+/g, ' '), LONGEST_TITLE);
  }
  return undefined;
}
