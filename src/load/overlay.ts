import { isRecord } from '../core/is-record.ts';
import { mapValues } from '../core/map-values.ts';
import { ORIGIN, type Origin, originOf } from '../core/place.ts';
import { OVERLAY_LISTS, OVERLAY_SETS } from '../schema/generated/overlay.ts';
import { type FileRow, FOLDERS, NEEDS_FILES, SINGLE_FILES } from '../schema/table.ts';
import type { RawContent } from './project.ts';
import { type Gone, movedFrom, withoutGone } from './without-records.ts';

type Raw = Record<string, unknown>;

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/**
 * Lays a local variant over the base content: `set` replaces keys of files, `leave_out` takes records away with what points to them, `change` alters
 * records by id, `add` appends records, where the schemas of the content declare it (`x-overlay`). Every value keeps its own file, so that an error in the
 * variant is shown in the variant.
 */
export function overlayVariant(base: RawContent, variant: unknown): RawContent {
  if (!isRecord(variant)) return base;
  let content: Raw = { ...base };

  for (const [file, values] of Object.entries(isRecord(variant.set) ? variant.set : {})) {
    // What is no record, and a key that is no file's, are told in the variant's own file, where they have a place.
    const { path, keys } = (Object.hasOwn(OVERLAY_SETS, file) && OVERLAY_SETS[file]) || {};
    if (!isRecord(values) || !path || isUnread(content, path)) continue;
    // What may not differ is told in the variant's file, and does not become a problem of others.
    const own = { ...values };
    for (const key of Object.keys(values)) if (!keys?.includes(key)) delete own[key];
    content = replaceAt(content, path, (base) => (isRecord(base) ? mergeRecords(base, own) : own));
  }
  for (const [path, entries] of listsOf(variant.leave_out, true)) {
    // From a file that is not there nothing is left out; that it was asked for is told of the variant.
    if (isUnread(content, path) || !Array.isArray(listAt(content, path))) continue;
    content = replaceAt(content, path, (own) => withoutIds(own, idsIn(entries)));
  }
  for (const [path, changes] of listsOf(variant.change, true)) {
    if (isUnread(content, path)) continue;
    content = replaceAt(content, path, (own) => changeRecords(own, listOf(changes)));
  }
  for (const [path, additions] of listsOf(variant.add)) {
    if (isUnread(content, path)) continue;
    content = replaceAt(content, path, (own) => concatLists(own, additions));
  }
  const gone = goneFrom(variant);
  return gone.size === 0 ? contentOf(content) : withoutGone(contentOf(content), gone);
}

/** The ids that a variant leaves out and does not give to a record of its own, by the kind of their records. */
export function goneFrom(variant: unknown): Gone {
  const gone = new Map<string, Set<string>>();
  if (!isRecord(variant)) return gone;
  const added = isRecord(variant.add) ? variant.add : {};
  for (const [list, entries] of Object.entries(isRecord(variant.leave_out) ? variant.leave_out : {})) {
    const kind = Object.hasOwn(OVERLAY_LISTS, list) ? OVERLAY_LISTS[list]?.kind : undefined;
    const again = idsIn(added[list]);
    const ids = [...idsIn(entries)].filter((id) => !again.has(id));
    if (kind !== undefined && ids.length > 0) gone.set(kind, new Set([...(gone.get(kind) ?? []), ...ids]));
  }
  return gone;
}

const idsIn = (entries: unknown): ReadonlySet<string> =>
  new Set(listOf(entries).flatMap((entry) => (isRecord(entry) && typeof entry.id === 'string' ? [entry.id] : [])));

/** A list without the records that are left out. */
function withoutIds(own: unknown, ids: ReadonlySet<string>): unknown {
  if (!Array.isArray(own)) return own;
  const kept = [...own.keys()].filter((index) => {
    const record: unknown = own[index];
    return !isRecord(record) || !ids.has(String(record.id));
  });
  return movedFrom(
    own,
    kept.map((index) => own[index]),
    kept,
  );
}

/** A file that is needed and could not be read: it has a problem of its own, and what a variant says of it would be all that stands in it. */
function isUnread(content: Raw, [first = '', second = '']: readonly string[]): boolean {
  const needs = isRecord(content.needs) ? content.needs : {};
  const singles: Readonly<Record<string, FileRow>> = SINGLE_FILES;
  const ofNeeds: Readonly<Record<string, FileRow>> = NEEDS_FILES;
  const [row, value] = first === 'needs' ? [ofNeeds[second], needs[second]] : [singles[first], content[first]];
  return row?.need === 'now' && value === undefined;
}

/** The same values in the form of the tables: a list for each folder, whatever was laid over it. */
function contentOf(content: Raw): RawContent {
  const needs = isRecord(content.needs) ? content.needs : {};
  return {
    ...mapValues(SINGLE_FILES, (_, key) => content[key]),
    needs: mapValues(NEEDS_FILES, (_, key) => needs[key]),
    ...mapValues(FOLDERS, (_, key) => listOf(content[key])),
  };
}

/** What a variant changes or adds, by where the list stands in the content; keys that no schema declares are left to the variant's own check. */
function listsOf(part: unknown, isChange = false): [readonly string[], unknown][] {
  return Object.entries(isRecord(part) ? part : {}).flatMap(([list, records]): [readonly string[], unknown][] => {
    const { path, changes } = (Object.hasOwn(OVERLAY_LISTS, list) && OVERLAY_LISTS[list]) || {};
    return path && (changes || !isChange) ? [[path, records]] : [];
  });
}

const listAt = (content: Raw, path: readonly string[]): unknown =>
  path.reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), content);

/** The value at a path, replaced in a copy of the maps that lead to it. */
function replaceAt(content: Raw, [first, ...rest]: readonly string[], make: (own: unknown) => unknown): Raw {
  if (first === undefined) return content;
  const own = content[first];
  if (rest.length === 0) return withKey(content, first, make(own));
  return withKey(content, first, replaceAt(isRecord(own) ? own : {}, rest, make));
}

const withKey = (record: Raw, key: string, value: unknown): Raw => ({ ...record, [key]: value });

/** Deep merge: maps are merged key by key, everything else is replaced. Each key's place is that of the side that gave it. */
function mergeRecords(base: Raw, over: Raw): Raw {
  const merged: Raw = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const own = Object.hasOwn(base, key) ? base[key] : undefined;
    Object.defineProperty(merged, key, {
      value: isRecord(own) && isRecord(value) ? mergeRecords(own, value) : value,
      enumerable: true,
      writable: true,
      configurable: true,
    });
  }
  return placed(merged, base, over);
}

/** One record over another, key by key: each key that is given takes the place of the whole one, and keeps its own place. */
export function keysOver(base: Raw, over: Raw): Raw {
  return placed({ ...base, ...over }, base, over);
}

function placed(merged: Raw, base: Raw, over: Raw): Raw {
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
    written: (key) => of(key).written(key),
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
  return keepOrigin(own, [...listOf(own), ...listOf(additions).filter(isRecord)]);
}

/** A list made from another keeps its place; its items carry their own. */
function keepOrigin(from: unknown, list: unknown[]): unknown[] {
  const origin = originOf(from);
  if (origin) Object.defineProperty(list, ORIGIN, { value: origin });
  return list;
}
