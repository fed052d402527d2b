import type { KeyTree } from './fields.ts';
import type { Said } from './said.ts';

/** What JSON holds. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Tells of a value under a key of a record that it is too small a number to be published. */
export type IsSecret = (record: object, key: string) => boolean;

/**
 * Of a record the keys of a tree and nothing else, its texts as they are said in print. Where a tree ends only single values and lists of them pass: nothing that holds more is
 * taken whole. What is secret is null, as what is not there.
 */
export function picked(
  record: object,
  tree: KeyTree,
  isSecret: IsSecret,
  said: Said,
): { readonly [key: string]: Json } {
  const told = (value: unknown, below: KeyTree | true, parent: object, key: string | number): Json => {
    if (Array.isArray(value)) return value.map((item, index) => told(item, below, value, index));
    if (typeof value === 'string') return below === true ? said(value, parent, key) : null;
    if (typeof value !== 'object' || value === null) return below === true ? scalar(value) : null;
    if (below === true) throw new Error('A key that holds others is exported key by key.');
    return picked(value, below, isSecret, said);
  };
  const own = record as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(tree).map(([key, below]) => [
      key,
      isSecret(record, key) ? null : told(own[key], below, record, key),
    ]),
  );
}

const scalar = (value: unknown): Json => (typeof value === 'number' || typeof value === 'boolean' ? value : null);

/** Every text in a value. */
export function textsIn(value: Json): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
