import type { KeyTree } from './fields.ts';

/** What JSON holds. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Tells of a value under a key of a record that it is too small a number to be published. */
export type IsSecret = (record: object, key: string) => boolean;

/**
 * Of a record the keys of a tree and nothing else. Where a tree ends only single values and lists of them pass: nothing that holds more is taken whole. What is secret is
 * null, as what is not there.
 */
export function picked(value: unknown, tree: KeyTree | true, isSecret: IsSecret): Json {
  if (Array.isArray(value)) return value.map((item) => picked(item, tree, isSecret));
  if (typeof value !== 'object' || value === null) return tree === true ? scalar(value) : null;
  if (tree === true) throw new Error('A key that holds others is exported key by key.');
  const record = value as Readonly<Record<string, unknown>>;
  const of = (key: string, below: KeyTree | true): Json =>
    isSecret(value, key) ? null : picked(record[key], below, isSecret);
  return Object.fromEntries(Object.entries(tree).map(([key, below]) => [key, of(key, below)]));
}

function scalar(value: unknown): Json {
  if (typeof value === 'string') return value.replaceAll(CITATION, '').trim();
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/** What a text cites stands in the list of sources of a publication, which is not exported. */
const CITATION = /:cite\[[^\]]*\]/g;

/** Every text in a value. */
export function textsIn(value: Json): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
