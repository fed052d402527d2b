import type { Publication } from '../assemble/publication.ts';
import { nodesOf } from './nodes.ts';

const texts = new WeakMap<Publication, string>();

/** All the words of a publication's tree in reading order, with single spaces: for looking whether something is printed at all. */
export function publicationText(publication: Publication): string {
  const known = texts.get(publication);
  if (known !== undefined) return known;
  const words: string[] = [];
  for (const node of nodesOf(publication)) {
    if (node.type === 'text' || node.type === 'inlineCode') words.push(node.value);
    else if (node.type !== 'emphasis' && node.type !== 'strong' && node.type !== 'link') words.push(' ');
  }
  const text = oneSpace(words.join(''));
  texts.set(publication, text);
  return text;
}

/** Marks of emphasis. The look ahead lets the engine skip from mark to mark. */
const EMPHASIS = /(?=[*_])(?:[*_]{1,2}(?=\S)|(?<=\S)[*_]{1,2})/g;

/** Text as it stands in `publicationText`: Markdown emphasis and line ends do not count. */
export function oneSpace(text: string): string {
  return text.replaceAll(EMPHASIS, '').replaceAll(/\s+/g, ' ').trim();
}
