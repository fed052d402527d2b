import { ORIGIN, type Origin, originOf } from '../core/place.ts';
import type { RawContent } from './project.ts';

type Raw = Record<string, unknown>;

const isRecord = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/**
 * Lays a local variant over the base content: `set` replaces keys of single files, `change` alters records by id, `add` appends
 * records. Every value keeps its own file, so that an error in the variant is shown in the variant.
 */
export function overlayVariant(base: RawContent, variant: unknown): RawContent {
  if (!isRecord(variant)) return base;
  let content: Raw = { ...base };

  for (const [file, values] of Object.entries(isRecord(variant.set) ? variant.set : {})) {
    content = replaceAt(content, file, (own) =>
      isRecord(own) && isRecord(values) ? mergeRecords(own, values) : values,
    );
  }
  for (const [list, changes] of Object.entries(isRecord(variant.change) ? variant.change : {})) {
    content = replaceAt(content, list, (own) => changeRecords(own, listOf(changes)));
  }
  for (const [list, additions] of Object.entries(isRecord(variant.add) ? variant.add : {})) {
    content = replaceAt(content, list, (own) => concatLists(own, additions));
  }
  return content as unknown as RawContent;
}

/** The value at a dotted path, replaced in a copy of the maps that lead to it. A content file that holds one list under its own name is that list. */
function replaceAt(content: Raw, path: string, make: (own: unknown) => unknown): Raw {
  const [first, ...rest] = path.split('.');
  if (first === undefined) return content;
  const own = content[first];
  if (rest.length > 0) return withKey(content, first, replaceAt(isRecord(own) ? own : {}, rest.join('.'), make));
  if (isRecord(own) && Array.isArray(own[first])) return withKey(content, first, withKey(own, first, make(own[first])));
  return withKey(content, first, make(own));
}

const withKey = (record: Raw, key: string, value: unknown): Raw => ({ ...record, [key]: value });

/** Deep merge: maps are merged key by key, everything else is replaced. Each key's place is that of the side that gave it. */
function mergeRecords(base: Raw, over: Raw): Raw {
  const merged: Raw = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const own = base[key];
    Object.defineProperty(merged, key, {
      value: isRecord(own) && isRecord(value) ? mergeRecords(own, value) : value,
      enumerable: true,
      writable: true,
      configurable: true,
    });
  }
  const [from, to] = [originOf(over), originOf(base)];
  if (from && to) merged[ORIGIN as unknown as string] = mergedOrigin(to, from, new Set(Object.keys(over)));
  return merged;
}

function mergedOrigin(base: Origin, over: Origin, keys: ReadonlySet<string>): Origin {
  const of = (key: string | number): Origin => (keys.has(String(key)) ? over : base);
  return {
    place: (key) => (key === undefined ? over.place() : of(key).place(key)),
    keyPlace: (key) => of(key).keyPlace(key),
    within: (key, line, column) => of(key).within(key, line, column),
  };
}

/** Records that are not there are left to the check of references, which names them with their place. */
function changeRecords(own: unknown, changes: readonly unknown[]): unknown[] {
  const result = [...listOf(own)];
  for (const change of changes) {
    if (!isRecord(change)) continue;
    const index = result.findIndex((record) => isRecord(record) && record.id === change.id);
    const record = result[index];
    if (isRecord(record)) result[index] = mergeRecords(record, change);
  }
  return keepOrigin(own, result);
}

function concatLists(own: unknown, additions: unknown): unknown[] {
  return keepOrigin(own, [...listOf(own), ...listOf(additions)]);
}

/** A list made from another keeps its place; its items carry their own. */
function keepOrigin(from: unknown, list: unknown[]): unknown[] {
  const origin = originOf(from);
  if (origin) Object.defineProperty(list, ORIGIN, { value: origin });
  return list;
}
