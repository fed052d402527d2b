import type { Nodes } from 'mdast';
import type { Place } from '../../core/place.ts';
import type { Spoken } from './spoken.ts';

/** One sentence of a paragraph, with what its number tokens state and whether a footnote gives it a source of its own. */
export interface Sentence {
  readonly text: string;
  readonly says: readonly Spoken[];
  readonly isCited: boolean;
  readonly place: Place | undefined;
}

interface Piece {
  readonly at: number;
  readonly node: Nodes;
}

/** The sentences of a block of text in order. A footnote mark belongs to the sentence before it. */
export function sentencesIn(block: Nodes): Sentence[] {
  const pieces: Piece[] = [];
  const text = readInto(block, '', pieces);
  const ends = [...text.matchAll(/(?<=[.!?;])\s+/g)].map(({ index }) => index);
  return [...ends, text.length].flatMap((end, i) => {
    const start = i === 0 ? 0 : (ends[i - 1] ?? 0) + 1;
    const sentence = text.slice(start, end).trim();
    if (sentence === '') return [];
    const inside = pieces.filter(({ at }) => at >= start && at < end);
    return [
      {
        text: sentence,
        says: inside.flatMap(({ node }) => node.data?.says ?? []),
        isCited: pieces.some(({ at, node }) => node.type === 'footnoteReference' && at > start && at <= end),
        place: inside.map(({ node }) => node.data?.source).find((source) => source !== undefined) ?? block.data?.source,
      },
    ];
  });
}

/** Adds a node's text to what was read so far and notes where each piece begins. */
function readInto(node: Nodes, before: string, pieces: Piece[]): string {
  if (node.type === 'footnoteReference' || node.type === 'text' || node.type === 'inlineCode') {
    pieces.push({ at: before.length, node });
    return before + ('value' in node ? node.value : '');
  }
  if (node.type === 'break') return `${before} `;
  if (!('children' in node)) return before;
  return (node.children as Nodes[]).reduce((text, child) => readInto(child, text, pieces), before);
}
