import type { Nodes } from 'mdast';
import type { Publication } from '../assemble/publication.ts';
import { nodesSaid } from './nodes.ts';

const texts = new WeakMap<Publication, string>();

/** What may begin or end within a word. */
const WITHIN_WORDS: readonly Nodes['type'][] = ['emphasis', 'strong', 'link', 'language'];

/**
 * All the words of a publication in reading order, with those that a local edition leaves to the other behind them, and single spaces: for looking whether
 * something is printed at all.
 */
export function publicationText(publication: Publication): string {
  const known = texts.get(publication);
  if (known !== undefined) return known;
  const words: string[] = [];
  for (const node of nodesSaid(publication)) {
    if (node.type === 'text' || node.type === 'inlineCode') words.push(node.value);
    else if (!WITHIN_WORDS.includes(node.type)) words.push(' ');
  }
  const text = oneSpace(words.join(''));
  texts.set(publication, text);
  return text;
}

/** Marks of emphasis. The look ahead lets the engine skip from mark to mark. */
const EMPHASIS = /(?=[*_])(?:[*_]{1,2}(?=\S)|(?<=\S)[*_]{1,2})/g;

/** Text as it stands in `publicationText`: Markdown emphasis and line ends do not count. */
export function oneSpace(text: string): string {
  return text.replaceAll(EMPHASIS, '').replaceAll(SPACES, ' ').trim();
}

/** Spaces that are not one blank already. */
const SPACES = /\s{2,}|[^\S ]/g;
