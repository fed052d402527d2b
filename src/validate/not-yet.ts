import { type Diagnostic, diagnostic } from '../core/diagnostic.ts';
import { namedFew } from '../core/named-few.ts';
import { type Place, placeOf } from '../core/place.ts';
import type { SchemaNode } from '../schema/walk.ts';

/** A record of a file with the keys that it may have later and that are not there yet. */
export interface NotYet {
  readonly record: object;
  readonly keys: readonly string[];
}

/** The keys of a group that may come later (`x-later`) and are not there; undefined where there are none. */
export function notYetIn({ properties = {} }: SchemaNode, value: unknown): NotYet | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const own = value as Readonly<Record<string, unknown>>;
  const isMissing = (key: string): boolean => own[key] === undefined || own[key] === null;
  const keys = Object.entries(properties)
    .filter(([key, node]) => node['x-later'] === true && node.default === undefined && isMissing(key))
    .map(([key]) => key);
  return keys.length > 0 ? { record: value, keys } : undefined;
}

/** What a file does not say yet, as one note: nothing is wrong, and nobody should have to find it in the publications. Code: schema/not-yet. */
export function notYet(found: readonly NotYet[]): Diagnostic[] {
  const [first, ...others] = found.map(({ record }) => placeOf(record)).filter((place): place is Place => !!place);
  if (!first) return [];
  const said = found.map(({ record, keys }) => {
    const { id } = record as { readonly id?: unknown };
    const line = found.length > 1 ? placeOf(record)?.line : undefined;
    const at = typeof id === 'string' ? ` of "${id}"` : line === undefined ? '' : ` (line ${line})`;
    return `${namedFew(keys)}${at}`;
  });
  return [diagnostic('schema/not-yet', first, `Not written yet: ${said.join('; ')}.`, { also: others })];
}
