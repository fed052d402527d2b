import { sha256 } from '../../core/sha256.ts';
import type { Markup } from './markup.ts';

/** Longest name Word keeps. */
const LIMIT = 40;

/**
 * The Word bookmark of an id. Names are letters, digits and underscores, at most 40, and differ by more than case
 * (ECMA-376 17.13.6.2), so an id that cannot be told from another by those alone gets a hash.
 */
export function bookmarkName(id: string): string {
  const plain = `b_${id.replaceAll('-', '_')}`;
  if (/^[a-z0-9-]+$/.test(id) && plain.length <= LIMIT) return plain;
  const hash = sha256(id).slice(0, 12);
  return `b_${id.replaceAll(/[^A-Za-z0-9]/g, '_').slice(0, LIMIT - 16)}__${hash}`;
}

/** Inline content between the two ends of a bookmark (w:bookmarkStart, ECMA-376 17.13.6.2). */
export function bookmarked(name: string, id: number, children: readonly Markup[]): Markup[] {
  return [`<w:bookmarkStart w:name="${name}" w:id="${id}"/>`, ...children, `<w:bookmarkEnd w:id="${id}"/>`];
}
