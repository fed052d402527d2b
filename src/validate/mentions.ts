import { originOf, type Place } from '../core/place.ts';
import type { Declared, Pointer } from './references.ts';

/** An id that a token of a text names: violence in `:rate[violence]`. */
export interface Mention {
  readonly id: string;
  readonly where: () => Place | undefined;
}

/** The ids that tokens and charts of a Markdown text name, of whatever kind. */
export function mentionsIn(text: string, parent: object, key: string | number): Mention[] {
  if (!text.includes(':')) return [];
  return [...text.matchAll(NAMED)].map(({ 1: inToken, 2: inChart, index, 0: whole }) => {
    const id = inToken ?? inChart ?? '';
    return { id, where: () => placeIn(text, index + whole.lastIndexOf(id), parent, key) };
  });
}

const NAMED = /:[a-z][a-z_-]*\[([a-z0-9][a-z0-9_-]*)\]|\bindicator="([a-z0-9][a-z0-9_-]*)"/g;

function placeIn(text: string, at: number, parent: object, key: string | number): Place | undefined {
  const before = text.slice(0, at).split('\n');
  return originOf(parent)?.within(key, before.length, (before.at(-1)?.length ?? 0) + 1);
}

/**
 * The tokens that name an indicator which a key names as well and which is not there, as pointers to it: so whoever takes the indicator out is told of every sentence at once. Tokens alone are
 * looked at when the sentence is made.
 */
export function alsoMentioned(
  mentions: readonly Mention[],
  pointers: readonly Pointer[],
  byKind: ReadonlyMap<string, ReadonlyMap<string, Declared>>,
): Pointer[] {
  const there = byKind.get('indicator');
  const missing = new Set(pointers.flatMap(({ kinds, id }) => (kinds[0] === 'indicator' && !there?.has(id) ? id : [])));
  if (missing.size === 0) return [];
  return mentions.flatMap(({ id, where }) =>
    missing.has(id) ? { kinds: ['indicator'], id, where, mayCome: false, leavesOut: false } : [],
  );
}
