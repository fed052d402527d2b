import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { FILL_IN } from '../core/fill-in.ts';
import { mapValues } from '../core/map-values.ts';
import type { Memory } from '../core/memory.ts';
import { namedFew } from '../core/named-few.ts';
import { type Place, placeOf } from '../core/place.ts';
import { takesAnyWords } from '../schema/free-words.ts';
import { OVERLAY_LISTS } from '../schema/generated/overlay.ts';
import { type FileRow, FOLDERS, NEEDS_FILES, type SchemaName, SINGLE_FILES } from '../schema/table.ts';
import { schemaNamed, walk } from '../schema/walk.ts';
import type { Loaded, RawContent } from './project.ts';
import { type Gone, movedFrom, withoutGone } from './without-records.ts';

type Raw = Readonly<Record<string, unknown>>;

/** A record of a list that waits for somebody: the keys that read FILL IN, and where. */
interface Waiting {
  readonly record: Raw;
  /** Undefined for one without an id, such as an entry of progress: nothing can point to it. */
  readonly kind: string | undefined;
  readonly keys: Set<string>;
  readonly places: Place[];
}

/**
 * A folder without the records of lists that cannot be read yet, since FILL IN stands where they need an id, a date, a number or a word of a list, and without
 * what points to them. Where any words may stand it is printed as it is, and told like all placeholders. A folder that has none is the same object.
 * Code: schema/fill-in.
 */
export function withoutUnfinished(loaded: Loaded, memory: Memory): Loaded {
  const isBegun = loaded.inputs.some(({ file, bytes }) => file.startsWith('content/') && holds(bytes, FILL_IN));
  if (!isBegun) return loaded;
  const { needs, ...others } = loaded.content;
  const files = [...Object.values(others), ...Object.values(needs)].flat();
  const { content, waiting } = memory.step('what is finished', files, () => finished(loaded.content));
  return { ...loaded, content, diagnostics: [...loaded.diagnostics, ...waiting] };
}

function finished(content: RawContent): { readonly content: RawContent; readonly waiting: readonly Diagnostic[] } {
  const waiting: Diagnostic[] = [];
  const gone = new Map<string, Set<string>>();
  const cut = (schema: SchemaName, value: unknown): unknown => {
    const own = waitingIn(schema, value);
    waiting.push(...own.map(leftOut));
    for (const { kind, record } of own)
      if (kind !== undefined) gone.set(kind, (gone.get(kind) ?? new Set()).add(String(record.id)));
    return withoutRecords(value, new Set<unknown>(own.map(({ record }) => record)));
  };
  const cutVariant = (value: unknown): unknown => {
    const own = addedIn(value).flatMap(({ schema, file }) => waitingIn(schema, file));
    waiting.push(...own.map(leftOut));
    const records = [...own.map(({ record }) => record), ...speakingOf(value, gone)];
    return withoutRecords(value, new Set<unknown>(records));
  };
  const base = {
    ...mapValues(SINGLE_FILES, ({ schema }, key) => cut(schema, content[key])),
    needs: mapValues(NEEDS_FILES, ({ schema }, key) => cut(schema, content.needs[key])),
    ...mapValues(FOLDERS, ({ schema }, key) =>
      key === 'variants' ? content[key] : content[key].map((value) => cut(schema, value)),
    ),
  };
  return { content: withoutGone({ ...base, variants: base.variants.map(cutVariant) }, gone), waiting };
}

/** The lists that a local edition adds, each as the file of the partnership that it is laid into. */
function addedIn(variant: unknown): { readonly schema: SchemaName; readonly file: unknown }[] {
  return listsOf(variant, 'add').flatMap(({ path: [first = '', ...rest], records }) => {
    const [table, key, below] = first === 'needs' ? [NEEDS_FILES, rest[0], rest.slice(1)] : [SINGLE_FILES, first, rest];
    const row = (table as Readonly<Record<string, FileRow>>)[key ?? ''];
    const file = below.reduceRight<unknown>((value, name) => ({ [name]: value }), records);
    return row && below.length > 0 ? [{ schema: row.schema, file }] : [];
  });
}

/** What a local edition says of records of the partnership that are left out. */
const speakingOf = (variant: unknown, gone: Gone): unknown[] =>
  ['change', 'leave_out'].flatMap((part) =>
    listsOf(variant, part).flatMap(({ kind = '', records }) =>
      records.filter((record) => gone.get(kind)?.has(String(Object(record).id))),
    ),
  );

const listsOf = (variant: unknown, part: string) =>
  Object.entries(Object(Object(variant)[part]) as Raw).flatMap(([list, records]) => {
    const found = Object.hasOwn(OVERLAY_LISTS, list) ? OVERLAY_LISTS[list] : undefined;
    return found && Array.isArray(records) ? [{ ...found, records: records as readonly unknown[] }] : [];
  });

const holds = ({ buffer, byteOffset, byteLength }: Uint8Array, text: string): boolean =>
  Buffer.from(buffer, byteOffset, byteLength).includes(text);

/** The innermost records with an id, in lists of a file, and outside of these the outermost without one, that hold FILL IN where it is no answer. */
function waitingIn(schema: SchemaName, value: unknown): Waiting[] {
  const within = new Map<unknown, Waiting>();
  const keyOf = new Map<unknown, string | number>();
  walk(schemaNamed(schema), value, (node, item, parent, key) => {
    const own = within.get(parent);
    const name = typeof key === 'number' ? (keyOf.get(parent) ?? key) : key;
    if (typeof item === 'object' && item !== null) {
      const kind = node.properties?.id?.['x-id'];
      const record = item as Raw;
      if (typeof key === 'number' && !Array.isArray(item) && (kind !== undefined || !own))
        within.set(item, { record, kind, keys: new Set(), places: [] });
      else if (own) within.set(item, own);
      keyOf.set(item, name);
    } else if (own && item === FILL_IN && !takesAnyWords(node)) {
      own.keys.add(String(name));
      const place = placeOf(parent, key);
      if (place) own.places.push(place);
    }
  });
  return [...new Set(within.values())].filter(({ keys }) => keys.size > 0);
}

const isText = (value: unknown): boolean => typeof value === 'string';

function leftOut({ record, keys, places }: Waiting): Diagnostic {
  const title = record.title ?? record.id ?? Object.values(record).find((value) => isText(value) && value !== FILL_IN);
  const names = namedFew([...keys].map((key) => `"${key}"`));
  const name = title === undefined ? 'An entry' : `"${String(title)}"`;
  const message = `${name} is left out until ${names} ${keys.size === 1 ? 'is' : 'are'} filled in.`;
  return diagnostic('schema/fill-in', places[0], message, { also: places.slice(1) });
}

/** A value without some records of its lists. */
function withoutRecords(value: unknown, records: ReadonlySet<unknown>): unknown {
  if (records.size === 0 || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const kept = [...value.keys()].filter((index) => !records.has(value[index]));
    return movedFrom(
      value,
      kept.map((index) => withoutRecords(value[index], records)),
      kept,
    );
  }
  // The symbol that says where its keys stand goes with them.
  return { ...value, ...mapValues(value as Raw, (item) => withoutRecords(item, records)) };
}
