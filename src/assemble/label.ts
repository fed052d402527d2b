import { kept } from '../core/kept.ts';
import type { Labels } from './publication.ts';

/**
 * A fixed word of the publication with its slots filled: `label(labels, 'page_x_of_y', { page: 1, pages: 9 })`.
 * `{pages|page|pages}` prints the first word where the slot is 1, and else the second. A missing key or slot is a fault of the labels file, not of the content, so it throws.
 */
export function label(labels: Labels, key: string, slots: Record<string, string | number> = {}): string {
  const words = Object.hasOwn(labels, key) ? labels[key] : undefined;
  if (words === undefined) throw new Error(`No label "${key}" in templates/labels.`);
  if (!words.includes('{')) return words;
  const known = takenApart(labels);
  let pieces = known.get(words);
  if (!pieces) {
    pieces = piecesOf(words);
    known.set(words, pieces);
  }
  let text = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      text += piece;
      continue;
    }
    const { slot, one, many } = piece;
    if (!Object.hasOwn(slots, slot)) throw new Error(`Label "${key}" needs a value for {${slot}}.`);
    const value = String(slots[slot]);
    text += one === undefined || many === undefined ? value : value === '1' ? one : many;
  }
  return text;
}

type Piece = string | { readonly slot: string; readonly one: string | undefined; readonly many: string | undefined };

/** The words of some labels taken apart: they are asked for again and again. */
const takenApart = kept((_: Labels) => new Map<string, readonly Piece[]>());

function piecesOf(words: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { 0: all, 1: slot = '', 2: one, 3: many, index } of words.matchAll(SLOT)) {
    pieces.push(words.slice(from, index), { slot, one, many });
    from = index + all.length;
  }
  return [...pieces, words.slice(from)];
}

const SLOT = /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g;
